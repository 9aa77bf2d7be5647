import dicomParser, { type DataSet, type Element } from 'dicom-parser';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { Memo } from '../../dicom/Memo';
import type { Outline } from './Outline';

const itemTag = 0xfffee000;
const itemDelimiter = 'xfffee00d';

/**
 * The outline of a file as `dicom-parser` sees it, or undefined where it gives up. It throws strings and odd objects;
 * they carry values and are dropped.
 */
export function outlineByDicomParser(bytes: Uint8Array): Outline | undefined {
  let parsed: DataSet;
  try {
    parsed = dicomParser.parseDicom(bytes, { vrCallback: (tag) => lookUp(numberOf(tag))?.vr });
  } catch {
    return undefined;
  }
  const rows: number[] = [];
  flatten(parsed, 0, rows);
  return rows;
}

/** Files have much the same tags. */
const numbers = new Memo<string, number>(10_000);
const numberOf = (tag: string): number => numbers.of(tag, (name) => Number.parseInt(name.slice(1), 16));

/** Its map has lost the order of the file; the offsets still know it. */
function flatten(dataSet: DataSet, depth: number, rows: number[]): void {
  const elements = Object.values(dataSet.elements);
  if (elements.some(({ dataOffset }, i) => dataOffset < (elements[i - 1]?.dataOffset ?? 0)))
    elements.sort((a, b) => a.dataOffset - b.dataOffset);
  for (const element of elements) {
    if (element.tag === itemDelimiter) continue;
    rows.push(depth, numberOf(element.tag), element.dataOffset, valueEndOf(element));
    if (element.encapsulatedPixelData === true) flattenFragments(element, depth + 1, rows);
    for (const item of element.items ?? []) {
      // An item's length takes its delimiter in.
      const delimiter = item.hadUndefinedLength === true ? 8 : 0;
      rows.push(depth + 1, itemTag, item.dataOffset, item.dataOffset + item.length - delimiter);
      if (item.dataSet !== undefined) flatten(item.dataSet, depth + 2, rows);
    }
  }
}

function valueEndOf(element: Element): number {
  return element.dataOffset + element.length - (element.encapsulatedPixelData === true ? 8 : 0);
}

function flattenFragments(element: Element, depth: number, rows: number[]): void {
  const offsetTable = element.dataOffset + 8;
  rows.push(depth, itemTag, offsetTable, offsetTable + 4 * (element.basicOffsetTable?.length ?? 0));
  for (const { position, length } of element.fragments ?? [])
    rows.push(depth, itemTag, position, position + length);
}
