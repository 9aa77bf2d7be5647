import { groupOf } from '../../dicom/dictionary/groupOf';
import { tags } from '../../dicom/dictionary/tags';
import { textAt, textsOf, valuesAt } from '../../dicom/access/valuesOf';
import { characterSetIn } from '../../dicom/access/characterSetIn';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import safe from '../data/safePrivate.json';

type Rows = Readonly<Record<string, string | undefined>>;
const creators: Readonly<Record<string, Rows | undefined>> = safe.creators;

/** The VR of Table E.3.10-1 for a safe element, empty where nobody gives one; undefined where it is not known to be safe. */
export function safeVrOf(part10: Part10, dataSet: DataSet, tag: Tag): string | undefined {
  const group = groupOf(tag);
  const block = Math.floor((tag % 0x10000) / 0x100);
  if (block < 0x10) return undefined;
  const creator = creatorOf(part10, dataSet, group * 0x10000 + block);
  if (creator === '') return undefined;
  const hex = (n: number, digits: number): string => n.toString(16).toUpperCase().padStart(digits, '0');
  const low = tag % 0x100;
  const rows = Object.hasOwn(creators, creator) ? creators[creator] : undefined;
  return rows?.[hex(group, 4) + hex(low, 2)] ?? (declaredSafe(part10, group, creator, low) ? '' : undefined);
}

/** PS3.5 7.8.1: one value; empty for what reserves no block. */
function creatorOf(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = findElement(dataSet, tag);
  if (element === undefined) return '';
  const own = characterSetIn(part10, dataSet) ?? characterSetIn(part10, part10.dataSet) ?? characterSetOf([]);
  const creators = textsOf(part10, element, own);
  return creators.length === 1 ? (creators[0] ?? '').trim() : '';
}

/** PS3.3 C.12.1.1.7: the block as a whole, or the element by its number in it. */
function declaredSafe(part10: Part10, group: number, creator: string, low: number): boolean {
  const items = findElement(part10.dataSet, tags.PrivateDataElementCharacteristicsSequence)?.items ?? [];
  return items.some(({ dataSet }) => {
    const numbers = (tag: Tag): number[] => valuesAt(part10, dataSet, tag).map(Number);
    if (
      numbers(tags.PrivateGroupReference)[0] !== group ||
      textAt(part10, dataSet, tags.PrivateCreatorReference).trim() !== creator
    )
      return false;
    if (textAt(part10, dataSet, tags.BlockIdentifyingInformationStatus).trim() === 'SAFE') return true;
    return numbers(tags.NonidentifyingPrivateElements).some((number) => number % 0x100 === low);
  });
}
