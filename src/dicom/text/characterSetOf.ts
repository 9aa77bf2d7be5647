import type { CharacterSet } from './CharacterSet';
import { codeSet, type CodeSet } from './codeSet';
import type { VR } from '../dictionary/DataSet';
import { decodeIso2022, type Designation } from './decodeIso2022';
import { decodeLossless } from './decodeLossless';
import { latin1Text } from './latin1Text';
import { trimPadding } from './trimPadding';
import { vrClasses } from '../dictionary/vrClasses';
import { Memo } from '../Memo';

/** VRs whose repertoire is the default one whatever (0008,0005) says (PS3.5 6.1.2.3). */

/** VRs with a single value, in which a backslash is text (PS3.5 6.2). */

const delimitersOf = (vr: VR): string => (vr === 'PN' ? '\\^=' : vrClasses.isSingleText(vr) ? '' : '\\');

/** Encodings without code extensions (PS3.3 Table C.12-5), by folded term; GBK is a subset of GB18030. */
const wholeEncodings: Readonly<Partial<Record<string, string>>> = {
  ISOIR192: 'utf-8',
  UTF8: 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gb18030',
  GB2312: 'gb18030',
};

/** `ISO_IR 100`, `ISO 2022 IR 100` and the spellings seen in their place: `ISO-IR 100`, `ISO2022 IR100`, ... */
const fold = (term: string): string => term.toUpperCase().replace(/[^A-Z0-9]/g, '');

function isoIrNumber(term: string): number | undefined {
  if (term === '') return 6;
  const digits = /^ISO(?:2022)?IR(\d{1,3})$/.exec(fold(term))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const ascii = 6;
const japanese = 13;

/** The sets that a term brings in before any escape sequence (PS3.3 C.12.1.1.2, value 1). */
function firstDesignation(numbers: readonly (number | undefined)[]): Designation {
  const plain = codeSet(ascii);
  if (plain === undefined) throw new Error('the default repertoire has no code set');
  const number = numbers[0] ?? ascii;
  const g0 = (number === japanese ? codeSet(japanese) : undefined) ?? plain;
  // Where value 1 brings no G1 set, high bytes without an escape sequence (Korean and Chinese files have them) are read
  // by the first other set that has one.
  const g1Of = (isoIr: number | undefined): CodeSet | undefined =>
    isoIr === undefined || isoIr === ascii || isoIr === 87 || isoIr === 159 ? undefined : codeSet(isoIr);
  const g1 = g1Of(number) ?? numbers.map(g1Of).find((set) => set !== undefined);
  return { g0, g1: g1 ?? plain };
}

/** Counts by hand: a typed array's iterator takes twice as long, and this runs for nearly every element. */
function isPlainAscii(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && isPlain(bytes[at] ?? 0)) at++;
  return at === bytes.length;
}

const isPlain = (byte: number): boolean => byte < 0x80 && byte !== 0x1b;

function make(names: readonly string[]): CharacterSet {
  const decoder = decoderOf(names);
  const first = isoIrNumber(names[0] ?? '');
  // JIS X 0201 has its own characters at 0x5C and 0x7E, so its ASCII bytes take the long way.
  const hasAscii = first !== japanese;
  return {
    names,
    known: names.every(
      (name) => wholeEncodings[fold(name)] !== undefined || codeSetOfTerm(name) !== undefined,
    ),
    decode: (bytes, vr) =>
      vrClasses.isDefaultRepertoire(vr) || (hasAscii && isPlainAscii(bytes))
        ? latin1Text(bytes)
        : decoder(bytes, vr),
  };
}

const codeSetOfTerm = (term: string): CodeSet | undefined => {
  const number = isoIrNumber(term);
  return number === undefined ? undefined : codeSet(number);
};

function decoderOf(names: readonly string[]): (bytes: Uint8Array, vr: VR) => string {
  // Such an encoding stands alone; in second place it counts where value 1 is only ASCII.
  const alone = names.find((name) => name !== '') ?? '';
  const label = wholeEncodings[fold(names[0] ?? '')] ?? wholeEncodings[fold(alone)];
  if (label !== undefined) return (bytes) => decodeLossless(label, bytes);
  const first = firstDesignation(names.map(isoIrNumber));
  return (bytes, vr) => decodeIso2022(bytes, first, delimitersOf(vr));
}

/** Files may write anything into (0008,0005); what is kept of it is bounded. */
const made = new Memo<string, CharacterSet>(256);

/**
 * The character set that the values of Specific Character Set (0008,0005) name; none, or an empty one, is the default
 * repertoire, read as Latin-1. Unknown terms are read as Latin-1 too and make it not `known`. Escape sequences of
 * PS3.3 are followed whether the terms announce them or not.
 */
export function characterSetOf(specificCharacterSet: readonly string[]): CharacterSet {
  return made.of(specificCharacterSet.join('\\'), () => {
    const names = specificCharacterSet.map((name) => trimPadding(name, 'CS'));
    return make(names.length === 0 ? [''] : names);
  });
}
