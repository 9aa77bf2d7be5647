import { tags } from '../../dicom/dictionary/tags';
import { asciiOf } from '../../dicom/access/valuesOf';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import { gatherSecrets } from '../secrets/gatherSecrets';
import type { Part10 } from '../../dicom/model/Part10';
import type { Subject } from './edit/Subject';

/** The identifying values and UIDs in what decisions keep: they stay, so the output is not searched for them. */
export function keptByDecision(part10: Part10, overruled: readonly Subject[]): string[] {
  const texts = overruled.flatMap(({ element, where }) => {
    const repertoire =
      findElement(where.dataSet, tags.SpecificCharacterSet) ??
      findElement(part10.dataSet, tags.SpecificCharacterSet);
    const elements = repertoire === undefined ? [element] : [repertoire, element];
    const alone = { ...part10, meta: undefined, dataSet: { ...where.dataSet, elements } };
    const uids = uidsIn(element).flatMap((one) => asciiOf(part10, one)?.split('\\') ?? []);
    return [...gatherSecrets(alone).map(({ text }) => text), ...uids.map((uid) => uid.trim())];
  });
  return [...new Set(texts)];
}

const uidsIn = (element: DataElement): DataElement[] =>
  element.items === undefined
    ? element.vr === 'UI'
      ? [element]
      : []
    : element.items.flatMap(({ dataSet }) => dataSet.elements.flatMap(uidsIn));
