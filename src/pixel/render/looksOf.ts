import { characterSetIn } from '../../dicom/access/characterSetIn';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt, textsOf } from '../../dicom/access/valuesOf';
import { frameDataSets } from './frameDataSets';
import type { Look, ModalityTransform, ValueRange, Voi, VoiWindow } from './Look';
import { lookupTableOf } from './lookupTableOf';
import { numbersAt } from '../numbersAt';
import { paletteOf } from './paletteOf';

/**
 * The ways in which the file itself wants frame `index` (from 0) to be shown, the default first: its windows, its VOI LUTs, and always
 * as the last one the full range of the values. Colour that needs no palette has this last one only.
 */
export async function looksOf(part10: Part10, index = 0): Promise<[Look, ...Look[]]> {
  const signed = numbersAt(part10, part10.dataSet, tags.PixelRepresentation)[0] === 1;
  const photometric = textAt(part10, part10.dataSet, tags.PhotometricInterpretation).toUpperCase();
  const modality = await modalityOf(part10, index, signed);
  const palette = photometric.startsWith('PALETTE') ? await paletteOf(part10, signed) : undefined;
  const padding = paddingOf(part10, signed);
  const look = (explanation: string, voi: Voi): Look => ({ explanation, modality, voi, padding, palette });
  const range = look('', { kind: 'range' });
  if (!photometric.startsWith('MONOCHROME')) return [range];
  const mayBeNegative = signed || (modality.kind === 'rescale' && modality.intercept < 0);
  const own = await voisOf(part10, index, mayBeNegative);
  const looks = own.map(({ explanation, voi }) => look(explanation, voi));
  const [first, ...others] = looks;
  return first === undefined ? [range] : [first, ...others, range];
}

async function modalityOf(part10: Part10, index: number, signed: boolean): Promise<ModalityTransform> {
  for (const dataSet of frameDataSets(part10, index, tags.PixelValueTransformationSequence)) {
    const table = findElement(dataSet, tags.ModalityLUTSequence)?.items?.[0]?.dataSet;
    const lut = table && (await lookupTableOf(part10, table, signed));
    if (lut !== undefined) return lut;
    const [slope] = numbersAt(part10, dataSet, tags.RescaleSlope);
    const [intercept] = numbersAt(part10, dataSet, tags.RescaleIntercept);
    // A slope of 0 would paint everything with one value.
    if (slope !== undefined && slope !== 0) return { kind: 'rescale', slope, intercept: intercept ?? 0 };
    if (intercept !== undefined) return { kind: 'rescale', slope: 1, intercept };
  }
  return { kind: 'rescale', slope: 1, intercept: 0 };
}

interface Explained {
  readonly explanation: string;
  readonly voi: Voi;
}

async function voisOf(part10: Part10, index: number, signed: boolean): Promise<Explained[]> {
  for (const dataSet of frameDataSets(part10, index, tags.FrameVOILUTSequence)) {
    const found: Explained[] = windowsIn(part10, dataSet);
    for (const { dataSet: item } of findElement(dataSet, tags.VOILUTSequence)?.items ?? []) {
      const voi = await lookupTableOf(part10, item, signed);
      if (voi !== undefined) found.push({ explanation: textAt(part10, item, tags.LUTExplanation), voi });
    }
    if (found.length > 0) return found;
  }
  return [];
}

function windowsIn(part10: Part10, dataSet: DataSet): Explained[] {
  const widths = numbersAt(part10, dataSet, tags.WindowWidth);
  const named = textAt(part10, dataSet, tags.VOILUTFunction).toUpperCase();
  // The halves of LINEAR are made for whole numbers: of floats between 0 and 1 it would leave black and white.
  const shape =
    named === 'SIGMOID' ? named : named === 'LINEAR_EXACT' || isFloat(part10) ? 'LINEAR_EXACT' : 'LINEAR';
  const explanations = explanationsIn(part10, dataSet);
  return numbersAt(part10, dataSet, tags.WindowCenter).flatMap((center, i) => {
    const width = widths[i];
    if (width === undefined || width < (shape === 'LINEAR' ? 1 : Number.MIN_VALUE)) return [];
    const voi: VoiWindow = { kind: 'window', center, width, shape };
    return [{ explanation: explanations[i] ?? '', voi }];
  });
}

/** Float Pixel Data (7FE0,0008) and Double Float Pixel Data (7FE0,0009), PS3.3 C.7.6.24. */
const isFloat = ({ pixelData }: Part10): boolean => pixelData !== undefined && pixelData.tag < tags.PixelData;

function explanationsIn(part10: Part10, dataSet: DataSet): string[] {
  const element = findElement(dataSet, tags.WindowCenterWidthExplanation);
  const characterSet = characterSetIn(part10, part10.dataSet) ?? characterSetOf([]);
  return element === undefined ? [] : textsOf(part10, element, characterSet);
}

function paddingOf(part10: Part10, signed: boolean): ValueRange | undefined {
  // In Implicit VR nothing but Pixel Representation says that the value is an SS.
  const stored = (tag: Tag): number | undefined => {
    const [value] = numbersAt(part10, part10.dataSet, tag);
    return value !== undefined && signed && value > 0x7fff ? value - 0x1_0000 : value;
  };
  const value = stored(tags.PixelPaddingValue);
  if (value === undefined) return undefined;
  const limit = stored(tags.PixelPaddingRangeLimit) ?? value;
  return { low: Math.min(value, limit), high: Math.max(value, limit) };
}
