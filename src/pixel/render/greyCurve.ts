import type { Raster } from '../Raster';
import type { Look } from './Look';
import { modalityCurve } from './modalityCurve';
import { valueRange } from './valueRange';
import { voiCurve } from './voiCurve';

/**
 * Grey of 0 to 255 for a stored value, ready to be asked for every pixel: modality, VOI, MONOCHROME1 turned over (PS3.3 C.7.6.3.1.2).
 * What is no number is black.
 */
export function greyCurve(raster: Raster, look: Look): (stored: number) => number {
  const modality = modalityCurve(look.modality);
  const voi = voiCurve(look.voi, look.voi.kind === 'range' ? valueRange(raster, look) : { low: 0, high: 0 });
  const inverted = raster.photometricInterpretation === 'MONOCHROME1';
  return (stored) => {
    const grey = Math.min(255, Math.max(0, voi(modality(stored))));
    if (Number.isNaN(grey)) return 0;
    return Math.round(inverted ? 255 - grey : grey);
  };
}
