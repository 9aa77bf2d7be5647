import dicomParser, { type DataSet, type Element } from 'dicom-parser';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { Memo } from '../../dicom/Memo';
import type { Outline } from './Outline';

const itemTag = 0xfffee000;
const itemDelimiter = 'xfffee00d';

/**
 * Whether a file has the same outline as `dicom-parser` sees it. Row by row: an outline of its own would be one more list of as many rows as the
 * file has elements. It throws strings and odd objects; they carry values and are dropped.
 * @returns where the first row begins that it reads differently
 */
export function dicomParserReads(bytes: Uint8Array, outline: Outline): 'same' | 'gave-up' | number {
  let parsed: DataSet;
  try {
    parsed = dicomParser.parseDicom(bytes, { vrCallback: (tag) => lookUp(numberOf(tag))?.vr });
  } catch {
    return 'gave-up';
  }
  const comparison = new Comparison(outline);
  comparison.dataSet(parsed, 0);
  return comparison.outcome;
}

/** Files have much the same tags. */
const numbers = new Memo<string, number>(10_000);
const numberOf = (tag: string): number => numbers.of(tag, (name) => Number.parseInt(name.slice(1), 16));

class Comparison {
  readonly #outline: Outline;
  #at = 0;
  #differs: number | undefined;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  get outcome(): 'same' | number {
    if (this.#differs !== undefined) return this.#differs;
    return this.#at === this.#outline.length ? 'same' : (this.#outline[this.#at + 2] ?? 0);
  }

  /** Its map has lost the order of the file; the offsets still know it. */
  dataSet(dataSet: DataSet, depth: number): void {
    const elements = Object.values(dataSet.elements);
    if (elements.some(({ dataOffset }, i) => dataOffset < (elements[i - 1]?.dataOffset ?? 0)))
      elements.sort((a, b) => a.dataOffset - b.dataOffset);
    for (const element of elements) if (element.tag !== itemDelimiter) this.#element(element, depth);
  }

  #element(element: Element, depth: number): void {
    this.#row(depth, numberOf(element.tag), element.dataOffset, valueEndOf(element));
    if (element.encapsulatedPixelData === true) this.#fragments(element, depth + 1);
    for (const item of element.items ?? []) {
      // An item's length takes its delimiter in.
      const delimiter = item.hadUndefinedLength === true ? 8 : 0;
      this.#row(depth + 1, itemTag, item.dataOffset, item.dataOffset + item.length - delimiter);
      if (item.dataSet !== undefined) this.dataSet(item.dataSet, depth + 2);
    }
  }

  #fragments(element: Element, depth: number): void {
    const offsetTable = element.dataOffset + 8;
    this.#row(depth, itemTag, offsetTable, offsetTable + 4 * (element.basicOffsetTable?.length ?? 0));
    for (const { position, length } of element.fragments ?? [])
      this.#row(depth, itemTag, position, position + length);
  }

  #row(depth: number, tag: number, valueStart: number, valueEnd: number): void {
    const at = this.#at;
    const outline = this.#outline;
    this.#at = at + 4;
    if (
      outline[at] !== depth ||
      outline[at + 1] !== tag ||
      outline[at + 2] !== valueStart ||
      outline[at + 3] !== valueEnd
    )
      this.#differs ??= outline[at + 2] ?? valueStart;
  }
}

function valueEndOf(element: Element): number {
  return element.dataOffset + element.length - (element.encapsulatedPixelData === true ? 8 : 0);
}
