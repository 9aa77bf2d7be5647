import type { Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { expandSegments } from './expandSegments';
import type { LookupTable, Palette } from './Look';
import { lutDescriptor, type LutDescriptor } from './lutDescriptor';
import { wordsOf } from './wordsOf';

/** The palette of PALETTE COLOR (PS3.3 C.7.6.3.1.5, C.7.9.2); undefined where one of its three tables is missing. */
export async function paletteOf(part10: Part10, signed: boolean): Promise<Palette | undefined> {
  const table = async (descriptorTag: Tag, plain: Tag, segmented: Tag): Promise<LookupTable | undefined> => {
    const descriptor = lutDescriptor(part10, part10.dataSet, descriptorTag, signed);
    if (descriptor === undefined) return undefined;
    const entries =
      (await plainEntries(part10, plain, descriptor)) ??
      (await segmentedEntries(part10, segmented, descriptor));
    if (entries === undefined || entries.length === 0) return undefined;
    return { kind: 'lut', first: descriptor.first, bits: descriptor.bits > 8 ? 16 : 8, entries };
  };
  const red = await table(
    tags.RedPaletteColorLookupTableDescriptor,
    tags.RedPaletteColorLookupTableData,
    tags.SegmentedRedPaletteColorLookupTableData,
  );
  const green = await table(
    tags.GreenPaletteColorLookupTableDescriptor,
    tags.GreenPaletteColorLookupTableData,
    tags.SegmentedGreenPaletteColorLookupTableData,
  );
  const blue = await table(
    tags.BluePaletteColorLookupTableDescriptor,
    tags.BluePaletteColorLookupTableData,
    tags.SegmentedBluePaletteColorLookupTableData,
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return withTrueBits({ red, green, blue });
}

async function plainEntries(
  part10: Part10,
  tag: Tag,
  { count }: LutDescriptor,
): Promise<Uint16Array | undefined> {
  const data = findElement(part10.dataSet, tag);
  return data && data.valueEnd > data.valueStart ? await wordsOf(part10, data, count) : undefined;
}

async function segmentedEntries(
  part10: Part10,
  tag: Tag,
  { count, bits }: LutDescriptor,
): Promise<Uint16Array | undefined> {
  const data = findElement(part10.dataSet, tag);
  if (data === undefined) return undefined;
  const wordBits = bits > 8 ? 16 : 8;
  const words = await wordsOf(part10, data, (data.valueEnd - data.valueStart) / (wordBits / 8));
  return expandSegments(words, wordBits).subarray(0, count);
}

/** Writers say 16 bits and write 8 of them into the low byte, and the other way round. */
function withTrueBits({ red, green, blue }: Palette): Palette {
  const high = [red, green, blue].some(({ entries }) => entries.some((entry) => entry > 255));
  const bits = high ? 16 : 8;
  return { red: { ...red, bits }, green: { ...green, bits }, blue: { ...blue, bits } };
}
