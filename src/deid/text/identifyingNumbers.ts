import { Memo } from '../../dicom/Memo';
import type { VR } from '../../dicom/dictionary/DataSet';
import { foldText } from './foldText';
import { ahv } from './numbers/ahv';
import { bsn } from './numbers/bsn';
import { cpr } from './numbers/cpr';
import { fodselsnummer } from './numbers/fodselsnummer';
import { hetu } from './numbers/hetu';
import { ik } from './numbers/ik';
import { kvnr } from './numbers/kvnr';
import { lanr } from './numbers/lanr';
import { nhs } from './numbers/nhs';
import { nir } from './numbers/nir';
import type { NumberKind, NumberName } from './numbers/NumberKind';
import { personnummer } from './numbers/personnummer';
import { rentenversicherung } from './numbers/rentenversicherung';
import { rijksregister } from './numbers/rijksregister';
import { ssn } from './numbers/ssn';
import { steuerId } from './numbers/steuerId';
import { svnrAt } from './numbers/svnrAt';

/** All kinds that are looked for. */
export const numberKinds: readonly NumberKind[] = [
  kvnr, ik, lanr, steuerId, rentenversicherung, bsn, ahv, svnrAt, nhs, nir, rijksregister, personnummer, fodselsnummer, hetu, cpr, ssn,
]; // prettier-ignore

/** A number in a text that looks like one that a state or an insurer gave to a person. */
export interface NumberFinding {
  readonly name: NumberName;
  /** As it is written. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly at: number;
  /** Of so many random numbers of this form one is valid by chance. */
  readonly oneIn: number;
  /** In bits: check digit, form, attribute, neighbouring word and VR together. */
  readonly score: number;
}

/** Where the text stands. `keyword` is empty for private attributes. */
export interface NumberContext {
  readonly keyword: string;
  readonly vr: VR;
}

/** Text VRs (PS3.5 6.2), in bits; in UN and OB more looks like text than is. Never dates, times, UIDs, numbers. */
const bitsOfVr = new Map<VR, number>([
  ['LO', 1], ['SH', 1], ['ST', 1], ['LT', 1], ['UT', 1], ['UC', 1], ['PN', 1], ['UN', 0], ['OB', 0],
]); // prettier-ignore
const bitsOfWord = 5;
const bitsOfForm = 1.5;
/** A bare number with one check digit in a text value is just worth a word. */
const least = 4.3;
const nearBefore = 32;
const nearAfter = 16;
/** Parts of keywords of what is said of people; `$` where the keyword ends. */
const personal = ['Patient', 'Insurance', 'Person', 'Identification', 'MedicalRecord', 'Admission', 'Referring', 'Physician', 'Institution', 'Comments', 'History', 'ID$']; // prettier-ignore
/** Counters, versions and names of devices, not of people. */
const impersonal = ['Serial', 'Version', 'Software', 'Device', 'UDI', 'UID', 'Lot', 'Model', 'Detector', 'Tube', 'Plate', 'Gantry', 'CodeValue$', 'CodeMeaning$']; // prettier-ignore

/**
 * Numbers with check digits (and CPR and SSN, which have none) in a text: KVNR, BSN and their like. Never in DA, TM, DT, UI, IS, DS and
 * other values that are no free text, never what is a date.
 */
export function identifyingNumbers(text: string, context: NumberContext): readonly NumberFinding[] {
  const ofVr = bitsOfVr.get(context.vr);
  if (ofVr === undefined || !/\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/.test(text)) return [];
  if (text.length > longestRemembered) return numbersIn(text, context.keyword, ofVr);
  const key = `${context.vr} ${context.keyword} ${text}`;
  return remembered.of(key, () => numbersIn(text, context.keyword, ofVr));
}

/** The files of a study say the same. */
const remembered = new Memo<string, readonly NumberFinding[]>(500);
const longestRemembered = 256;

function numbersIn(text: string, keyword: string, ofVr: number): NumberFinding[] {
  const attribute = attributeBits(keyword);
  const found = numberKinds.flatMap((kind) => ofKind(kind, text, keyword, ofVr + attribute));
  // A word beside the number says which one it is.
  const named = found.filter(({ named }) => named);
  return found
    .filter((one) => one.named || !named.some((other) => overlap(one.finding, other.finding)))
    .map(({ finding }) => finding)
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
}

interface Candidate {
  readonly finding: NumberFinding;
  readonly named: boolean;
}

function ofKind(kind: NumberKind, text: string, keyword: string, around: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: match, index } of text.matchAll(kind.form)) {
    const compact = match.replace(/[\s.\-/+]/g, '').toUpperCase();
    if (!standsAlone(text, index, match.length, kind) || /^(.)\1*$/.test(compact) || !kind.isValid(compact))
      continue;
    const beside = `${splitWords(keyword)} ${text.slice(Math.max(0, index - nearBefore), index)} | ${text.slice(index + match.length, index + match.length + nearAfter)}`;
    const named = kind.words.test(foldText(beside));
    if (!named && (isDate(match) || kind.tellingForm?.test(match) === false)) continue;
    const form = kind.rareForm?.test(match) === true ? bitsOfForm : 0;
    const score =
      Math.log2(kind.oneIn) +
      around +
      form +
      (kind.tellingForm !== undefined && form > 0 ? 2 : 0) +
      (named ? bitsOfWord : 0);
    found.push({ finding: { name: kind.name, text: match, at: index, oneIn: kind.oneIn, score }, named });
  }
  return found;
}

/** Not within a longer number, a UID or a word, unless the word is what the number is called (`BSN123456782`). */
function standsAlone(text: string, at: number, length: number, kind: NumberKind): boolean {
  const before = text.slice(Math.max(0, at - nearBefore), at);
  if (
    /[\p{N}][.,:+-]?$/u.test(before) ||
    /^[.,:+-]?[\p{N}]|^\p{L}/u.test(text.slice(at + length, at + length + 2))
  )
    return false;
  const letters = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return letters === '' || kind.words.test(foldText(letters));
}

/** YYYYMMDD, alone or with a time. */
const isDate = (digits: string): boolean =>
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{2}|\d{4}|\d{6})?$/.test(digits);

function attributeBits(keyword: string): number {
  const isOf = (parts: readonly string[]): boolean => parts.some((part) => `${keyword}$`.includes(part));
  if (isOf(impersonal)) return -2;
  return isOf(personal) ? 2 : 0;
}

const overlap = (a: NumberFinding, b: NumberFinding): boolean =>
  a.at < b.at + b.text.length && b.at < a.at + a.text.length;
const splitWords = (keyword: string): string => keyword.replace(/([a-z])([A-Z])/g, '$1 $2');
