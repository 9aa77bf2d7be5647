import { confidentialityRow } from '../../deid/profile/confidentialityRow';
import { ruleOf } from '../../deid/profile/ruleOf';
import {
  secretRuleOf,
  sequenceContext,
  type SecretRule,
  type SequenceContext,
} from '../../deid/secrets/secretRuleOf';
import { secretsIn } from '../../deid/secrets/secretsIn';
import { foldText } from '../../deid/text/foldText';
import { isTechnical } from '../../deid/text/isTechnical';
import { withMeantVr } from '../../dicom/access/withMeantVr';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import type { Where } from '../../dicom/access/Where';
import type { DataElement, Tag, VR } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { isPrivate } from '../../dicom/dictionary/groupOf';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { tags } from '../../dicom/dictionary/tags';
import { registeredUid } from '../../dicom/dictionary/uidRegistry';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import type { Part10 } from '../../dicom/model/Part10';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import { isPublicCode } from './isPublicCode';
import { keptKey, keptValues, type KeptValues } from './keptValues';
import type { OriginalPlace, OriginalValue } from './OriginalValue';
import { readableIn, runsIn, wholeText } from './readableIn';

/** Shorter UIDs are no UIDs of instances. */
const shortestUid = 10;
const mostValues = 20_000;
const bytesVr = new Set<VR>(['OB', 'OW', 'UN']);
const ascii = characterSetOf([]);

/**
 * All values of a file that are looked for in the copies of somebody else: identifying values by Table E.1-1, instance UIDs, dates,
 * and what can be read in private elements, the meta information, the preamble and behind the end. Unlike `secretsOf` without a
 * bound of five hundred, with dates and UIDs, and each with its place. What also stands in an attribute that nobody removes is none.
 */
export function originalValues(part10: Part10): {
  readonly values: readonly OriginalValue[];
  readonly kept: KeptValues;
} {
  const gathering = new Gathering(part10);
  walkElements(part10, (element, at) => gathering.element(element, at));
  for (const element of part10.meta?.elements ?? []) gathering.metaElement(element);
  if (part10.hasPreamble) gathering.outside('preamble', 0, 128);
  if (part10.trailing !== undefined)
    gathering.outside('trailing', part10.trailing.start, part10.trailing.end);
  return gathering.gathered();
}

type Values = Map<string, OriginalValue>;

class Gathering {
  readonly #part10: Part10;
  readonly #found: Values = new Map();
  /** From places where everything must go, also what is not personal: only what stands nowhere else counts. */
  readonly #loose: Values = new Map();
  readonly #kept = new Map<string, string>();
  readonly #published = new Set<string>();
  readonly #around = new Map<readonly Tag[], SequenceContext>();

  constructor(part10: Part10) {
    this.#part10 = part10;
  }

  element(element: DataElement, at: Where): void {
    if (element.items !== undefined || element.valueEnd <= element.valueStart) return;
    if (this.#found.size + this.#loose.size >= 2 * mostValues) return;
    const known = withMeantVr(this.#part10, element);
    const values = textsOf(this.#part10, known, at.characterSet);
    const keyword = lookUp(known.tag)?.keyword ?? 'private';
    const place = { keyword, path: at.pathOf(element.tag), characterSet: at.characterSet };
    if (known.vr === 'UI') {
      if (isPrivate(known.tag) || ruleOf(known.tag).rule.does !== 'structural-uid')
        for (const value of values) this.#addUid(value, place);
    } else if (isPublicCode(this.#part10, element, at)) {
      const key = keptKey(this.#part10, element);
      if (key !== undefined) this.#published.add(key);
    } else this.#value(known, element, at, values, place);
  }

  /** @param known with the VR of PS3.6 where the file says UN */
  #value(
    known: DataElement,
    element: DataElement,
    at: Where,
    values: readonly string[],
    place: OriginalPlace,
  ): void {
    const { tag, vr } = known;
    const where = this.#sequenceContext(at.parents);
    const rule = isPrivate(tag) ? undefined : secretRuleOf(tag, vr, where);
    if (rule !== undefined) this.#addTexts(this.#found, values, rule, place);
    if (vr === 'DA' || vr === 'DT') this.#addDates(values, place);
    else if (isPrivate(tag) || at.parents.some(isPrivate)) this.#privateValue(known, element, values, place);
    else if (bytesVr.has(vr) && confidentialityRow(tag) !== undefined) this.#addReadable(element, place);
    else if (rule === undefined && where === 'kept') {
      const key = keptKey(this.#part10, element);
      if (key !== undefined) this.#kept.set(key, values.map(foldText).join('\n'));
    }
  }

  #privateValue(
    { tag, vr }: DataElement,
    element: DataElement,
    values: readonly string[],
    place: OriginalPlace,
  ): void {
    if (isCreator(tag)) return;
    if (bytesVr.has(vr)) this.#addReadable(element, place);
    if (vr !== 'PN' && vr !== 'UN' && !vrClasses.isFreeText(vr)) return;
    const text = element.vr === 'UN' ? wholeText(this.#part10, element, place.characterSet) : undefined;
    const texts = text === undefined ? values : text === '' ? [] : [text];
    this.#addTexts(this.#loose, texts, 'label', place);
  }

  metaElement(element: DataElement): void {
    const { tag, vr, valueStart, valueEnd } = element;
    const place = { keyword: lookUp(tag)?.keyword ?? '', path: formatTag(tag), characterSet: ascii };
    if (tag === tags.MediaStorageSOPInstanceUID)
      for (const uid of textsOf(this.#part10, element, ascii)) this.#addUid(uid, place);
    else if (vr === 'AE') this.#addTexts(this.#found, textsOf(this.#part10, element, ascii), 'label', place);
    else if (tag === tags.PrivateInformation)
      this.#addTexts(this.#found, runsIn(this.#part10, valueStart, valueEnd), 'label', place);
  }

  /** Bytes of the file that belong to no element. */
  outside(keyword: string, start: number, end: number): void {
    const runs = runsIn(this.#part10, start, end);
    this.#addTexts(this.#loose, runs, 'label', { keyword, path: '', characterSet: ascii });
  }

  gathered(): { readonly values: readonly OriginalValue[]; readonly kept: KeptValues } {
    const all = [...this.#kept.values()].join('\n');
    for (const [key, value] of this.#loose)
      if (!all.includes(foldText(value.text)) && !(value.kind === 'text' && isWords(value.text)))
        this.#found.set(key, value);
    const values = [...this.#found.values()];
    return { values, kept: keptValues(this.#kept, this.#published, values) };
  }

  #sequenceContext(parents: readonly Tag[]): SequenceContext {
    let where = this.#around.get(parents);
    if (where === undefined) this.#around.set(parents, (where = sequenceContext(parents)));
    return where;
  }

  #add(into: Values, value: OriginalValue): void {
    const key = `${value.kind}\0${value.text}`;
    if (!this.#found.has(key) && !into.has(key) && into.size < mostValues) into.set(key, value);
  }

  #addUid(text: string, place: OriginalPlace): void {
    if (text.length >= shortestUid && /^[0-9]+(\.[0-9]+)+$/.test(text) && !registeredUid(text))
      this.#add(this.#found, { ...place, text, kind: 'uid', characterSet: ascii });
  }

  #addTexts(into: Values, values: readonly string[], rule: SecretRule, place: OriginalPlace): void {
    for (const value of values)
      for (const { text, kind } of secretsIn(value, rule)) this.#add(into, { ...place, text, kind });
  }

  #addReadable(element: DataElement, place: OriginalPlace): void {
    this.#addTexts(this.#loose, readableIn(this.#part10, element, place.characterSet), 'narrative', place);
  }

  #addDates(values: readonly string[], place: OriginalPlace): void {
    for (const value of values) {
      const day = dayOf(value);
      if (day !== undefined)
        this.#add(this.#found, { ...place, text: day, kind: 'date', characterSet: ascii });
    }
  }
}

/** Words of the technique alone, such as `Copyright`; codes with digits may be somebody's. */
const isWords = (text: string): boolean => !/\d/.test(text) && isTechnical(text);
const isCreator = (tag: Tag): boolean => isPrivate(tag) && tag % 0x10000 <= 0xff;

/** The day of a DA or DT value, also as ACR-NEMA wrote it; undefined for what is no day of anybody. */
function dayOf(value: string): string | undefined {
  const digits = value.replaceAll('.', '').slice(0, 8);
  return /^(1[89]|2\d)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits) && digits !== '19000101'
    ? digits
    : undefined;
}
