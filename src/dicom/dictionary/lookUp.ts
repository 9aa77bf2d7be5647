import dictionary from '../data/dictionary.json';
import type { Tag, VR } from './DataSet';
import { groupOf } from './groupOf';

/** One row of PS3.6: the first VR is the one that Implicit VR reads; keyword empty where PS3.6 has none. */
export interface DictionaryEntry {
  readonly vr: VR;
  readonly vrs: readonly VR[];
  readonly keyword: string;
}

interface Mask extends DictionaryEntry {
  /** The tag's digits that are fixed, as a mask and a value of group and element. */
  readonly group: readonly [mask: number, value: number];
  readonly element: readonly [mask: number, value: number];
}

const vrsOf = new Map<string, readonly VR[]>(
  Object.entries(dictionary.vrs).map(([letter, vrs]) => [letter, vrs.split('|') as VR[]]),
);

function entry(letter: string, keyword: string): DictionaryEntry {
  const vrs = vrsOf.get(letter) ?? ['UN'];
  // PS3.5 A.1: where OB and OW are both allowed, Implicit VR means OW.
  const vr = vrs.includes('OB') && vrs.includes('OW') ? 'OW' : (vrs[0] ?? 'UN');
  return { vr, vrs, keyword };
}

const exact = new Map<Tag, DictionaryEntry>();
for (const [group, columns] of Object.entries(dictionary.groups)) {
  const [elements = '', letters = '', words = ''] = columns;
  const keywords = words.split(' ');
  for (let i = 0; i < letters.length; i++) {
    const tag = Number.parseInt(group, 16) * 0x10000 + Number.parseInt(elements.slice(4 * i, 4 * i + 4), 16);
    exact.set(tag, entry(letters.charAt(i), keywords[i] ?? ''));
  }
}

function maskOf(digits: string): [number, number] {
  const mask = digits.replaceAll(/[^x]/g, 'F').replaceAll('x', '0');
  return [Number.parseInt(mask, 16), Number.parseInt(digits.replaceAll('x', '0'), 16)];
}

const masks: readonly Mask[] = dictionary.masks.map(([digits = '', letter = '', keyword = '']) => ({
  ...entry(letter, keyword),
  group: maskOf(digits.slice(0, 4)),
  element: maskOf(digits.slice(4)),
}));

/**
 * The row of PS3.6 (edition in data/dictionary.json) for a tag, repeating groups included.
 * Undefined for private tags, group lengths outside groups 0000 and 0002, and tags that PS3.6 does not know.
 */
export function lookUp(tag: Tag): DictionaryEntry | undefined {
  const found = exact.get(tag);
  if (found !== undefined) return found;
  const group = groupOf(tag);
  if (group % 2 === 1) return undefined;
  const element = tag % 0x10000;
  return masks.find(
    (row) => (group & row.group[0]) === row.group[1] && (element & row.element[0]) === row.element[1],
  );
}
