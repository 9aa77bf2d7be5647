import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';

/** Which descriptor speaks of the data of a lookup table (PS3.3 C.7.6.3.1.5, C.7.6.19, C.11.1.1). */
const descriptors = new Map<Tag, Tag>([
  [tags.GrayLookupTableData, tags.GrayLookupTableDescriptor],
  [tags.RedPaletteColorLookupTableData, tags.RedPaletteColorLookupTableDescriptor],
  [tags.GreenPaletteColorLookupTableData, tags.GreenPaletteColorLookupTableDescriptor],
  [tags.BluePaletteColorLookupTableData, tags.BluePaletteColorLookupTableDescriptor],
  [tags.AlphaPaletteColorLookupTableData, tags.RedPaletteColorLookupTableDescriptor],
  [tags.LUTData, tags.LUTDescriptor],
]);
const [waveformData, waveformPadding, channelMinimum, channelMaximum] = [
  tags.WaveformData,
  tags.WaveformPaddingValue,
  tags.ChannelMinimumValue,
  tags.ChannelMaximumValue,
];
const [channels, samples, bitsAllocated] = [
  tags.NumberOfWaveformChannels,
  tags.NumberOfWaveformSamples,
  tags.WaveformBitsAllocated,
];
const [spectroscopyData, dataRepresentation, numberOfFrames] = [
  tags.SpectroscopyData,
  tags.DataRepresentation,
  tags.NumberOfFrames,
];
/** Rows, Columns, Data Point Rows and Columns (PS3.3 C.8.14.4). */
const spectra = [tags.Rows, tags.Columns, tags.DataPointRows, tags.DataPointColumns];
const [pointCoordinates, numberOfPoints] = [tags.PointCoordinatesData, tags.NumberOfSurfacePoints];
const [vectorCoordinates, numberOfVectors, dimensionality] = [
  tags.VectorCoordinateData,
  tags.NumberOfVectors,
  tags.VectorDimensionality,
];

const measured = new Set<Tag>([
  ...descriptors.keys(),
  waveformData,
  waveformPadding,
  channelMinimum,
  channelMaximum,
  pointCoordinates,
  vectorCoordinates,
  spectroscopyData,
]);

/**
 * How many bytes of a value other attributes of its data set, or of the one around it, speak of: no reader looks at what stands behind them.
 * Undefined where none do. Entries of 8 bits are written as words by some, so a table is as long as if all did.
 */
export function lengthSaid(part10: Part10, around: readonly DataSet[], tag: Tag): number | undefined {
  if (!measured.has(tag)) return undefined;
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
