import type { NewElement } from '../dicom/write/Change';
import type { Tag } from '../dicom/dictionary/DataSet';
import { findElement } from '../dicom/access/findElement';
import { freshElement } from '../dicom/write/freshElement';
import { latin1Text } from '../dicom/text/latin1Text';
import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { textAt } from '../dicom/access/valuesOf';
import { registeredUid } from '../dicom/dictionary/uidRegistry';
import type { DirectoryEntry, DirectoryLevel, MadeKey } from './DirectoryEntry';
import records from './directoryRecords.json';
import { directoryValue } from './directoryValue';
import { vrClasses } from '../dicom/dictionary/vrClasses';

const keysOf = new Map<string, readonly (readonly string[])[]>(
  Object.entries(records.keys).map(([type, rows]) => [
    type,
    typeof rows === 'string' ? records.content : rows,
  ]),
);
const typeOfClass = new Map<string, string>(Object.entries(records.sopClasses));
/** What can be written as a UID. Of many a file it is none (PS3.5 9.1), and is found by it all the same. */
const uidText = /^[!-~]+$/;
const aboveSeries = ['PATIENT', 'STUDY', 'SERIES'];

/**
 * What a DICOMDIR says about a clean file (PS3.3 F.5, directoryRecords.json). Undefined where it has no record type, as private
 * SOP Classes have none, or where a key is missing that must have a value and that nobody may make up: such a file lies in a
 * file-set without a record (PS3.10 8.6 allows that).
 */
export function directoryEntryOf(part10: Part10): DirectoryEntry | undefined {
  const { meta, dataSet } = part10;
  if (meta === undefined) return undefined;
  const sopClass = textAt(part10, dataSet, tags.SOPClassUID);
  const sopInstance = textAt(part10, dataSet, tags.SOPInstanceUID);
  const type = typeOf(part10, sopClass);
  if (type === undefined || !uidText.test(sopInstance)) return undefined;
  const types = records.top.includes(type) ? [type] : [...aboveSeries, type];
  const levels: DirectoryLevel[] = [];
  for (const each of types) {
    const level = levelOf(part10, each);
    if (level === undefined) return undefined;
    levels.push(level);
  }
  return { type, sopClass, sopInstance, transferSyntax: part10.transferSyntax.uid, levels };
}

function typeOf(part10: Part10, sopClass: string): string | undefined {
  const own = typeOfClass.get(sopClass);
  if (own !== undefined || part10.pixelData === undefined) return own;
  return registeredUid(sopClass) ? 'IMAGE' : undefined;
}

const idTags: Readonly<Partial<Record<string, readonly Tag[]>>> = {
  PATIENT: [tags.PatientID],
  STUDY: [tags.StudyInstanceUID],
  SERIES: [tags.SeriesInstanceUID],
};

function levelOf(part10: Part10, type: string): DirectoryLevel | undefined {
  const keys: NewElement[] = [];
  const made: MadeKey[] = [];
  for (const [digits = '', vr = '', needed = '', text] of keysOf.get(type) ?? []) {
    const tag = Number.parseInt(digits, 16);
    const key = keyAt(part10, tag, vr);
    if (key !== undefined && !isEmpty(key)) keys.push(key);
    else if (needed === '2') keys.push(emptyKey(tag, vr));
    else if (needed === '1') {
      if (text === undefined) return undefined;
      made.push([tag, vr as MadeKey[1], text]);
    }
  }
  const ids = idTags[type] ?? [];
  const own = ids.map((tag) => textAt(part10, part10.dataSet, tag)).join('\\');
  // Without an ID the name tells patients apart.
  const id = own === '' && type === 'PATIENT' ? ` ${textAt(part10, part10.dataSet, tags.PatientName)}` : own;
  return { id, keys: withCharacterSet(part10, keys), made };
}

/** Undefined where the file has another kind of value at that place. */
function keyAt(part10: Part10, tag: Tag, vr: string): NewElement | undefined {
  const element = findElement(part10.dataSet, tag);
  const key = element === undefined ? undefined : freshElement(part10, element);
  if (key === undefined || (key.vr === 'SQ') !== (vr === 'SQ')) return undefined;
  if (key.vr !== 'SQ') return { tag, vr: vr as MadeKey[1], value: directoryValue(key.value, vr) };
  if (tag !== tags.ContentSequence) return key;
  // F.5: of the content only the modifiers of the title.
  return { ...key, items: key.items.filter((item) => item.some(isTitleModifier)) };
}

const isTitleModifier = (element: NewElement): boolean =>
  element.tag === tags.RelationshipType &&
  element.vr !== 'SQ' &&
  latin1Text(element.value).trim() === 'HAS CONCEPT MOD';

const isEmpty = (key: NewElement): boolean =>
  key.vr === 'SQ' ? key.items.length === 0 : key.value.every((byte) => byte === 0x20 || byte === 0);

const emptyKey = (tag: Tag, vr: string): NewElement =>
  vr === 'SQ' ? { tag, vr: 'SQ', items: [] } : { tag, vr: vr as MadeKey[1], value: new Uint8Array() };

/** (0008,0005) goes with a record whose texts need it (F.3.2.2); where bytes are ASCII but mean something else (JIS X 0201), too. */
function withCharacterSet(part10: Part10, keys: readonly NewElement[]): readonly NewElement[] {
  const named = findElement(part10.dataSet, tags.SpecificCharacterSet);
  const set = named === undefined ? undefined : freshElement(part10, named);
  if (set === undefined || set.vr === 'SQ') return keys;
  const needed = latin1Text(set.value).includes('IR 13') || keys.some(hasExtended);
  return needed ? [set, ...keys] : keys;
}

const hasExtended = (key: NewElement): boolean =>
  key.vr === 'SQ'
    ? key.items.some((item) => item.some(hasExtended))
    : vrClasses.isText(key.vr) &&
      !vrClasses.isDefaultRepertoire(key.vr) &&
      key.value.some((byte) => byte >= 0x80 || byte === 0x1b);
