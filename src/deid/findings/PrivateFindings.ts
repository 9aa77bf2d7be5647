import type { DataElement, Tag } from '../../dicom/dictionary/DataSet';
import { printableText } from '../../dicom/text/printableText';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Where } from '../../dicom/access/Where';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { addNumbers } from './addNumbers';
import { Findings } from './Findings';
import type { Finding } from './Inspection';
import type { Secret } from '../secrets/Secret';

const mostTexts = 64;
const mostShown = 8;
const mostBlocks = 8;
const shortestText = 4;
const longestText = 512;

interface PrivateText {
  readonly text: string;
  readonly path: string;
}

/** What one private element (PS3.5 7.8) says. */
export interface PrivateTells {
  /** Of the creator of a block. */
  readonly block?: Finding;
  readonly texts: readonly PrivateText[];
  /** The numbers in its texts. */
  readonly numbers: readonly Finding[];
}

/** Undefined for one that says nothing. */
export function privateTells(part10: Part10, element: DataElement, at: Where): PrivateTells | undefined {
  const { tag, vr } = element;
  if (isCreator(tag)) {
    const [value = formatTag(tag)] = privateTexts(part10, element, at);
    return {
      block: { category: 'hidden', keyword: 'private', path: at.pathOf(tag), value },
      texts: none,
      numbers: none,
    };
  }
  if (element.items !== undefined) return undefined;
  const said = privateTexts(part10, element, at);
  if (said.length === 0) return undefined;
  const path = at.pathOf(tag);
  const findings = new Findings();
  for (const text of said) addNumbers(findings, text, { keyword: '', vr }, () => path);
  const texts = said.filter((text) => /\p{L}{3}|\d{6}/u.test(text)).map((text) => ({ text, path }));
  return { texts, numbers: findings.list };
}

function privateTexts(part10: Part10, element: DataElement, at: Where): string[] {
  const { vr, valueStart, valueEnd } = element;
  const length = valueEnd - valueStart;
  if (length < shortestText || length > longestText) return [];
  if (vr !== 'UN' && vr !== 'OB') return isNumber.has(vr) ? [] : textsOf(part10, element, at.characterSet);
  const bytes = part10.bytes.view(valueStart, valueEnd);
  const text = bytes === undefined ? '' : printableText(bytes, at.characterSet);
  return text === '' ? [] : [text];
}

const isCreator = (tag: Tag): boolean => tag % 0x10000 >= 0x10 && tag % 0x10000 <= 0xff;

const none: readonly never[] = [];

/** What private elements say of a file: one finding per block, and the texts in them that say most. */
export class PrivateFindings {
  readonly #texts: PrivateText[] = [];
  #blocks = 0;
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Whether anything more is asked of an element with this tag. */
  hasRoomFor(tag: Tag): boolean {
    return isCreator(tag) ? this.#blocks < mostBlocks : this.#texts.length < mostTexts;
  }

  take({ block, texts, numbers }: PrivateTells): void {
    if (block !== undefined) {
      if (this.#blocks++ < mostBlocks) this.#findings.take(block);
      return;
    }
    if (this.#texts.length >= mostTexts) return;
    for (const number of numbers) this.#findings.take(number);
    for (const text of texts) this.#texts.push(text);
  }

  /** Adds the texts; those that carry an identifying value of the file come first. */
  finish(secrets: readonly Secret[]): void {
    const needles = secrets.filter(({ text }) => text.length >= 4).slice(0, 40);
    const weight = ({ text }: PrivateText): number =>
      needles.some((needle) => text.includes(needle.text)) ? 0 : 1;
    const weighed = this.#texts.map((text) => ({ text, weight: weight(text) }));
    weighed.sort((a, b) => a.weight - b.weight);
    for (const { text } of weighed.slice(0, mostShown))
      this.#findings.add('hidden', 'private', text.text, () => text.path);
  }
}

const isNumber = new Set<string>([
  'US',
  'SS',
  'UL',
  'SL',
  'UV',
  'SV',
  'FL',
  'FD',
  'AT',
  'DS',
  'IS',
  'UI',
  'CS',
  'AS',
]);
