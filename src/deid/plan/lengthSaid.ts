import { textAt } from '../../dicom/access/valuesOf';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';

/** Which descriptor speaks of the data of a lookup table (PS3.3 C.7.6.3.1.5, C.7.6.19, C.11.1.1). */
const descriptors = new Map<Tag, Tag>([
  [0x00281200, 0x00281100],
  [0x00281201, 0x00281101],
  [0x00281202, 0x00281102],
  [0x00281203, 0x00281103],
  [0x00281204, 0x00281101],
  [0x00283006, 0x00283002],
]);
const [waveformData, waveformPadding, channelMinimum, channelMaximum] = [
  0x54001010, 0x5400100a, 0x54000110, 0x54000112,
];
const [channels, samples, bitsAllocated] = [0x003a0005, 0x003a0010, 0x54001004];
const [spectroscopyData, dataRepresentation, numberOfFrames] = [0x56000020, 0x00289108, 0x00280008];
/** Rows, Columns, Data Point Rows and Columns (PS3.3 C.8.14.4). */
const spectra = [0x00280010, 0x00280011, 0x00289001, 0x00289002];
const [pointCoordinates, numberOfPoints] = [0x00660016, 0x00660015];
const [vectorCoordinates, numberOfVectors, dimensionality] = [0x00660021, 0x0066001e, 0x0066001f];

/**
 * How many bytes of a value other attributes of its data set, or of the one around it, speak of: no reader looks at what stands behind them.
 * Undefined where none do. Entries of 8 bits are written as words by some, so a table is as long as if all did.
 */
export function lengthSaid(part10: Part10, around: readonly DataSet[], tag: Tag): number | undefined {
  const product = (...of: readonly Tag[]): number =>
    of.reduce((all, one) => all * (firstNumber(part10, around, one) ?? 0), 1);
  const said = bytesSaid(part10, around, tag, product);
  return said !== undefined && Number.isInteger(said) && said > 0 ? said + (said % 2) : undefined;
}

function bytesSaid(
  part10: Part10,
  around: readonly DataSet[],
  tag: Tag,
  product: (...of: readonly Tag[]) => number,
): number | undefined {
  const descriptor = descriptors.get(tag);
  if (descriptor !== undefined) {
    const count = firstNumber(part10, around.slice(0, 1), descriptor);
    // 0 entries are 65,536.
    return count === undefined ? undefined : 2 * (count % 65_536 || 65_536);
  }
  if (tag === waveformData) return product(channels, samples, bitsAllocated) / 8;
  if (tag === waveformPadding || tag === channelMinimum || tag === channelMaximum)
    return product(bitsAllocated) / 8;
  if (tag === pointCoordinates) return 12 * product(numberOfPoints);
  if (tag === vectorCoordinates) return 4 * product(numberOfVectors, dimensionality);
  if (tag !== spectroscopyData) return undefined;
  const [dataSet] = around;
  const parts = dataSet !== undefined && textAt(part10, dataSet, dataRepresentation) === 'COMPLEX' ? 2 : 1;
  return 4 * parts * product(...spectra) * (firstNumber(part10, around, numberOfFrames) ?? 1);
}

/** The value of the first of the data sets that has the attribute. */
function firstNumber(part10: Part10, around: readonly DataSet[], tag: Tag): number | undefined {
  const dataSet = around.find((one) => findElement(one, tag) !== undefined);
  const text = dataSet === undefined ? '' : textAt(part10, dataSet, tag);
  const number = text === '' ? Number.NaN : Number(text);
  // A table that is written as signed and has more than 32,767 entries.
  return Number.isNaN(number) ? undefined : number < 0 ? number + 65_536 : number;
}
