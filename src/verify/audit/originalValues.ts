import { asKnown } from '../../dicom/access/asKnown';
import { confidentialityRow } from '../../deid/profile/confidentialityRow';
import { isTechnical } from '../../deid/text/isTechnical';
import type { SecretKind } from '../../deid/secrets/Secret';
import { ruleOf } from '../../deid/profile/ruleOf';
import { foldText } from '../../deid/text/foldText';
import {
  secretRuleOf,
  surroundings,
  type SecretRule,
  type Surroundings,
} from '../../deid/secrets/secretRuleOf';
import { secretsIn } from '../../deid/secrets/secretsIn';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataElement, Tag, VR } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { printableText } from '../../dicom/text/printableText';
import { registeredUid } from '../../dicom/dictionary/uidRegistry';
import { textsOf } from '../../dicom/access/valueOf';
import { walkElements } from '../../dicom/access/walkElements';
import type { Where } from '../../dicom/access/Where';
import { holdsWord } from './holdsWord';
import { isPublicCode } from './isPublicCode';

/** A value of an original that its clean copy must not carry, and where it stands there. */
export interface OriginalValue {
  readonly text: string;
  readonly kind: SecretKind | 'date';
  readonly keyword: string;
  readonly path: string;
  readonly characterSet: CharacterSet;
}

/** Shorter UIDs are no UIDs of instances. */
const shortestUid = 10;
const mostValues = 20_000;
const mostRead = 65_536;
const texts = new Set<VR>(['AE', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UR', 'UT']);
const bytesVr = new Set<VR>(['OB', 'OW', 'UN']);
const ascii = characterSetOf([]);

/**
 * All values of a file that are looked for in the copies of somebody else: identifying values by Table E.1-1, instance UIDs, dates,
 * and what can be read in private elements, the meta information, the preamble and behind the end. Unlike `secretsOf` without a
 * bound of five hundred, with dates and UIDs, and each with its place. What also stands in an attribute that nobody removes is none.
 */
export function originalValues(part10: Part10): { values: OriginalValue[]; kept: KeptValues } {
  const found = new Map<string, OriginalValue>();
  /** From places where everything must go, also what is not personal: only what stands nowhere else counts. */
  const loose = new Map<string, OriginalValue>();
  const kept = new Map<string, string>();
  const published = new Set<string>();
  const around = new Map<readonly Tag[], Surroundings>();

  const add = (into: Map<string, OriginalValue>, value: OriginalValue): void => {
    const key = `${value.kind}\0${value.text}`;
    if (!found.has(key) && !into.has(key) && into.size < mostValues) into.set(key, value);
  };
  const addUid = (text: string, keyword: string, path: string): void => {
    if (text.length >= shortestUid && /^[0-9]+(\.[0-9]+)+$/.test(text) && !registeredUid(text))
      add(found, { text, kind: 'uid', keyword, path, characterSet: ascii });
  };
  const addTexts = (
    into: Map<string, OriginalValue>,
    values: readonly string[],
    rule: SecretRule,
    place: { readonly keyword: string; readonly path: string; readonly characterSet: CharacterSet },
  ): void => {
    const { keyword, path, characterSet } = place;
    for (const value of values)
      for (const { text, kind } of secretsIn(value, rule))
        add(into, { text, kind, keyword, path, characterSet });
  };
  const addDates = (values: readonly string[], keyword: string, path: string): void => {
    for (const value of values) {
      const day = dayOf(value);
      if (day !== undefined) add(found, { text: day, kind: 'date', keyword, path, characterSet: ascii });
    }
  };

  walkElements(part10, (element, at) => {
    if (element.items !== undefined || element.valueEnd <= element.valueStart) return;
    if (found.size + loose.size >= 2 * mostValues) return;
    const known = asKnown(element);
    const { tag, vr } = known;
    const values = textsOf(part10, known, at.characterSet);
    const place = {
      keyword: lookUp(tag)?.keyword ?? 'private',
      path: at.pathOf(element.tag),
      characterSet: at.characterSet,
    };
    if (vr === 'UI') {
      if (isOdd(tag) || ruleOf(tag).rule.does !== 'structural-uid')
        for (const value of values) addUid(value, place.keyword, at.pathOf(element.tag));
      return;
    }
    if (isPublicCode(part10, element, at)) {
      const key = keptKey(part10, element);
      if (key !== undefined) published.add(key);
      return;
    }
    let where = around.get(at.parents);
    if (where === undefined) around.set(at.parents, (where = surroundings(at.parents)));
    const rule = isOdd(tag) ? undefined : secretRuleOf(tag, vr, where);
    if (rule !== undefined) addTexts(found, values, rule, place);
    if (vr === 'DA' || vr === 'DT') addDates(values, place.keyword, at.pathOf(element.tag));
    else if (isPrivate(tag, at)) {
      if (isCreator(tag)) return;
      if (bytesVr.has(vr)) addTexts(loose, readableIn(part10, element, at), 'narrative', place);
      if (texts.has(vr) || vr === 'UN')
        addTexts(loose, privateTexts(part10, element, at, values), 'label', place);
    } else if (bytesVr.has(vr) && confidentialityRow(tag) !== undefined)
      addTexts(loose, readableIn(part10, element, at), 'narrative', place);
    else if (rule === undefined && where === 'kept') {
      const key = keptKey(part10, element);
      if (key !== undefined) kept.set(key, values.map(foldText).join('\n'));
    }
  });

  for (const element of part10.meta?.elements ?? []) {
    const place = {
      keyword: lookUp(element.tag)?.keyword ?? '',
      path: formatTag(element.tag),
      characterSet: ascii,
    };
    if (element.tag === 0x00020003)
      for (const uid of textsOf(part10, element, ascii)) addUid(uid, place.keyword, place.path);
    else if (element.vr === 'AE') addTexts(found, textsOf(part10, element, ascii), 'label', place);
    else if (element.tag === 0x00020102)
      addTexts(found, runsIn(part10, element.valueStart, element.valueEnd), 'label', place);
  }
  const outside = (keyword: string, start: number, end: number): void =>
    addTexts(loose, runsIn(part10, start, end), 'label', { keyword, path: '', characterSet: ascii });
  if (part10.hasPreamble) outside('preamble', 0, 128);
  if (part10.trailing !== undefined) outside('trailing', part10.trailing.start, part10.trailing.end);

  const all = [...kept.values()].join('\n');
  for (const [key, value] of loose)
    if (!all.includes(foldText(value.text)) && !(value.kind === 'text' && isWords(value.text)))
      found.set(key, value);
  const values = [...found.values()];
  const rightly = judged(kept, values);
  for (const key of published) rightly.set(key, 'always');
  return { values, kept: rightly };
}

/**
 * By attribute and value: true where it rightly stays, false where it carries an identifying value of its own file; `always` for
 * what code lists publish, whatever the files beside it say.
 */
export type KeptValues = ReadonlyMap<string, boolean | 'always'>;

function judged(
  kept: ReadonlyMap<string, string>,
  values: readonly OriginalValue[],
): Map<string, boolean | 'always'> {
  const telling = values
    // A station that is called as its model is names nobody where the model stands.
    .filter(({ kind, text }) => kind !== 'uid' && kind !== 'date' && (kind !== 'text' || !isTechnical(text)))
    .map(({ text }) => foldText(text));
  return new Map(
    Array.from(kept, ([key, text]) => [key, !telling.some((secret) => holdsWord(text, secret))]),
  );
}

/** What names a value of an attribute; undefined where it is too long to be remembered. */
export function keptKey(part10: Part10, { tag, valueStart, valueEnd }: DataElement): string | undefined {
  const bytes = valueEnd - valueStart > mostRead ? undefined : part10.bytes.view(valueStart, valueEnd);
  return bytes === undefined ? undefined : `${tag}\0${new TextDecoder('latin1').decode(bytes)}`;
}

/** Words of the technique alone, such as `Copyright`; codes with digits may be somebody's. */
const isWords = (text: string): boolean => !/\d/.test(text) && isTechnical(text);
const isOdd = (tag: Tag): boolean => Math.floor(tag / 0x10000) % 2 === 1;
const isPrivate = (tag: Tag, at: Where): boolean => isOdd(tag) || at.parents.some(isOdd);
const isCreator = (tag: Tag): boolean => isOdd(tag) && tag % 0x10000 <= 0xff;

/** The day of a DA or DT value, also as ACR-NEMA wrote it; undefined for what is no day of anybody. */
function dayOf(value: string): string | undefined {
  const digits = value.replaceAll('.', '').slice(0, 8);
  return /^(1[89]|2\d)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits) && digits !== '19000101'
    ? digits
    : undefined;
}

function privateTexts(
  part10: Part10,
  element: DataElement,
  at: Where,
  values: readonly string[],
): readonly string[] {
  if (element.vr !== 'UN') return values;
  const bytes = part10.bytes.view(
    element.valueStart,
    Math.min(element.valueEnd, element.valueStart + mostRead),
  );
  const text = bytes === undefined ? '' : printableText(bytes, at.characterSet);
  return text === '' ? [] : [text];
}

const readableIn = (part10: Part10, element: DataElement, at: Where): readonly string[] => {
  const whole = privateTexts(part10, { ...element, vr: 'UN' }, at, []);
  return whole.length > 0 ? whole : runsIn(part10, element.valueStart, element.valueEnd);
};

/** Runs of ASCII in bytes that are no text. */
function runsIn(part10: Part10, start: number, end: number): string[] {
  const bytes = part10.bytes.view(start, Math.min(end, start + mostRead));
  if (bytes === undefined) return [];
  return new TextDecoder('latin1').decode(bytes).match(/[\x20-\x7e]{6,}/g) ?? [];
}
