import type { Raster } from '../Raster';
import type { Curve } from './Curve';
import type { Look, ModalityTransform, ValueRange, Voi } from './Look';
import { modalityCurve } from './modalityCurve';
import { valueRange } from './valueRange';
import { voiCurve } from './voiCurve';

/**
 * Grey of 0 to 255 for a stored value: modality, VOI, MONOCHROME1 turned over (PS3.3 C.7.6.3.1.2). What is no number is black.
 */
export function greyCurve(raster: Raster, look: Look): Curve {
  const modality = modalityCurve(look.modality);
  const range = look.voi.kind === 'range' ? valueRange(raster, look) : { low: 0, high: 0 };
  const voi = voiCurve(look.voi, range);
  const inverted = raster.photometricInterpretation === 'MONOCHROME1';
  return {
    of: (stored) => {
      const grey = Math.min(255, Math.max(0, voi(modality(stored))));
      if (Number.isNaN(grey)) return 0;
      return Math.round(inverted ? 255 - grey : grey);
    },
    ...changesBetween(look.modality, valuesThatMatter(look.voi, range)),
  };
}

/** The values behind the modality transform beyond which nothing but black and white is left, with room for rounding. */
function valuesThatMatter(voi: Voi, range: ValueRange): ValueRange {
  switch (voi.kind) {
    case 'range':
      return range;
    case 'lut':
      return { low: voi.first - 1, high: voi.first + voi.entries.length };
    case 'window': {
      const half = voi.shape === 'SIGMOID' ? Infinity : voi.width / 2 + 1;
      return { low: voi.center - half, high: voi.center + half };
    }
  }
}

/** The stored values that stand for them. */
function changesBetween(modality: ModalityTransform, { low, high }: ValueRange): Omit<Curve, 'of'> {
  if (modality.kind === 'lut')
    return { from: modality.first, until: modality.first + modality.entries.length - 1 };
  const { slope, intercept } = modality;
  const [a, b] = [(low - intercept) / slope, (high - intercept) / slope];
  return { from: Math.floor(Math.min(a, b)) - 1, until: Math.ceil(Math.max(a, b)) + 1 };
}
