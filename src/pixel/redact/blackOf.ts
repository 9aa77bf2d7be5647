import type { DataElement, Tag } from '../../dicom/dictionary/DataSet';
import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import type { PixelDescription } from '../PixelDescription';
import { tags } from '../../dicom/dictionary/tags';

/** What the samples of a picture are, stored or decoded. */
export interface Samples extends Pick<
  PixelDescription,
  'samplesPerPixel' | 'photometricInterpretation' | 'numbers'
> {
  readonly bits: number;
  readonly signed: boolean;
}

/**
 * The stored value of each sample of a black pixel (PS3.3 C.7.6.3.1.2): Pixel Padding Value where a grey picture has one, else the
 * darkest value that the picture can hold. Undefined for colours that nobody defined a black of.
 */
export function blackOf(part10: Part10, samples: Samples): readonly number[] | undefined {
  const { photometricInterpretation: photometric, samplesPerPixel, bits, signed, numbers } = samples;
  if (numbers === 'float') return samplesPerPixel === 1 ? [floatPadding(part10) ?? 0] : undefined;
  const least = signed ? -(2 ** (bits - 1)) : 0;
  const greatest = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  const grey = 2 ** bits / 2;
  const fits = (value: number | undefined): value is number =>
    value !== undefined && value >= least && value <= greatest;
  if (samplesPerPixel === 1) {
    if (photometric === 'PALETTE COLOR') {
      const darkest = darkestEntry(part10);
      return [fits(darkest) ? darkest : least];
    }
    const padding = bits === 1 ? undefined : paddingOf(part10, signed);
    if (fits(padding)) return [padding];
    return [photometric === 'MONOCHROME1' ? greatest : least];
  }
  if (samplesPerPixel !== 3 || signed) return undefined;
  switch (photometric) {
    case 'RGB':
      return [0, 0, 0];
    case 'YBR_FULL':
    case 'YBR_FULL_422':
      return [0, grey, grey];
    case 'YBR_PARTIAL_422':
      return [2 ** (bits - 4), grey, grey];
    default:
      return undefined;
  }
}

function view(part10: Part10, element: DataElement | undefined): DataView | undefined {
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  return bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

const little = (part10: Part10, element: DataElement): boolean => !bigEndianAt(part10, element.start);

/** VR US or SS, as Pixel Representation says; Implicit VR cannot tell. */
function paddingOf(part10: Part10, signed: boolean): number | undefined {
  const element = findElement(part10.dataSet, tags.PixelPaddingValue);
  const value = view(part10, element);
  if (element === undefined || value?.byteLength !== 2) return undefined;
  return signed ? value.getInt16(0, little(part10, element)) : value.getUint16(0, little(part10, element));
}

function floatPadding(part10: Part10): number | undefined {
  for (const [tag, size] of [
    [tags.FloatPixelPaddingValue, 4],
    [tags.DoubleFloatPixelPaddingValue, 8],
  ] as const) {
    const element = findElement(part10.dataSet, tag);
    const value = view(part10, element);
    if (element === undefined || value?.byteLength !== size) continue;
    return size === 4
      ? value.getFloat32(0, little(part10, element))
      : value.getFloat64(0, little(part10, element));
  }
  return undefined;
}

const lookUpTables: readonly (readonly [descriptor: Tag, data: Tag])[] = [
  [tags.RedPaletteColorLookupTableDescriptor, tags.RedPaletteColorLookupTableData],
  [tags.GreenPaletteColorLookupTableDescriptor, tags.GreenPaletteColorLookupTableData],
  [tags.BluePaletteColorLookupTableDescriptor, tags.BluePaletteColorLookupTableData],
];

/**
 * The stored value that the palette shows darkest (PS3.3 C.7.6.3.1.5, C.7.6.3.1.6). Undefined where the tables are segmented or
 * cannot be read.
 */
function darkestEntry(part10: Part10): number | undefined {
  const brightness: number[] = [];
  let first: number | undefined;
  for (const [descriptorTag, dataTag] of lookUpTables) {
    const descriptorAt = findElement(part10.dataSet, descriptorTag);
    const dataAt = findElement(part10.dataSet, dataTag);
    const descriptor = view(part10, descriptorAt);
    const data = view(part10, dataAt);
    if (descriptorAt === undefined || dataAt === undefined || data === undefined) return undefined;
    if (descriptor === undefined || descriptor.byteLength < 6) return undefined;
    const isLittle = little(part10, descriptorAt);
    const entries = descriptor.getUint16(0, isLittle) || 0x10000;
    first ??= descriptor.getUint16(2, isLittle);
    // Tables of 8 bits are packed two to a word, or, by old writers, one to a word.
    const size = data.byteLength >= 2 * entries ? 2 : 1;
    if (data.byteLength < entries * size) return undefined;
    for (let i = 0; i < entries; i++) {
      const value = size === 2 ? data.getUint16(2 * i, isLittle) : data.getUint8(i);
      brightness[i] = (brightness[i] ?? 0) + value;
    }
  }
  if (first === undefined || brightness.length === 0) return undefined;
  let darkest = 0;
  for (const [i, value] of brightness.entries()) if (value < (brightness[darkest] ?? 0)) darkest = i;
  return first + darkest;
}
