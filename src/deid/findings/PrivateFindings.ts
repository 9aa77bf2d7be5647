import type { DataElement } from '../../dicom/dictionary/DataSet';
import { printableText } from '../../dicom/text/printableText';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Where } from '../../dicom/access/Where';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { addNumbers } from './addNumbers';
import type { Findings } from './Findings';
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

/** What private elements (PS3.5 7.8) say: one finding per block, and the texts in them that say most. */
export class PrivateFindings {
  readonly #texts: PrivateText[] = [];
  #blocks = 0;
  readonly #part10: Part10;
  readonly #findings: Findings;

  constructor(part10: Part10, findings: Findings) {
    this.#part10 = part10;
    this.#findings = findings;
  }

  take(element: DataElement, at: Where): void {
    const number = element.tag % 0x10000;
    if (number >= 0x10 && number <= 0xff) {
      if (this.#blocks++ >= mostBlocks) return;
      const [creator = formatTag(element.tag)] = this.#textsOf(element, at);
      this.#findings.add('hidden', 'private', creator, () => at.pathOf(element.tag));
      return;
    }
    if (this.#texts.length >= mostTexts || element.items !== undefined) return;
    for (const text of this.#textsOf(element, at)) {
      addNumbers(this.#findings, text, { keyword: '', vr: element.vr }, () => at.pathOf(element.tag));
      if (/\p{L}{3}|\d{6}/u.test(text)) this.#texts.push({ text, path: at.pathOf(element.tag) });
    }
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

  #textsOf(element: DataElement, at: Where): string[] {
    const { vr, valueStart, valueEnd } = element;
    const length = valueEnd - valueStart;
    if (length < shortestText || length > longestText) return [];
    if (vr !== 'UN' && vr !== 'OB')
      return isNumber.has(vr) ? [] : textsOf(this.#part10, element, at.characterSet);
    const bytes = this.#part10.bytes.view(valueStart, valueEnd);
    const text = bytes === undefined ? '' : printableText(bytes, at.characterSet);
    return text === '' ? [] : [text];
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
