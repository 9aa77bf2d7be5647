import type { DataElement } from '../../../dicom/dictionary/DataSet';
import { asciiOf } from '../../../dicom/access/asciiOf';
import type { Planning } from './Planning';
import { replaceUids } from '../../../dicom/access/replaceUids';
import { ruleOf } from '../../profile/ruleOf';

/** Remembers the instance UIDs that go with a sequence: no text that stays may hold them either. */
export function gatherUids(planning: Planning, element: DataElement): void {
  for (const item of element.items ?? []) {
    for (const inner of item.dataSet.elements) {
      if (inner.items !== undefined) gatherUids(planning, inner);
      else if (inner.vr === 'UI' && ruleOf(inner.tag).rule.does !== 'structural-uid')
        replaceUids(asciiOf(planning.part10, inner) ?? '', (old) => {
          planning.uids.add(old);
          return '';
        });
    }
  }
}
