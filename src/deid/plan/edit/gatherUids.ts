import { asciiOf } from '../../../dicom/access/valuesOf';
import { replaceUids } from '../../../dicom/access/replaceUids';
import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import { ruleOf } from '../../profile/ruleOf';

/** Adds the instance UIDs that go with a sequence: no text that stays may hold them either. */
export function gatherUids(part10: Part10, element: DataElement, uids: Set<string>): void {
  for (const item of element.items ?? []) {
    for (const inner of item.dataSet.elements) {
      const { does } = ruleOf(inner.tag).rule;
      if (inner.items !== undefined) gatherUids(part10, inner, uids);
      else if ((inner.vr === 'UI' || does === 'uid') && does !== 'structural-uid')
        replaceUids(asciiOf(part10, inner) ?? '', (old) => {
          uids.add(old);
          return '';
        });
    }
  }
}
