import { entryFor } from './entryFor';
import type { ValueRange, Voi } from './Look';

/** The grey of 0 to 255 for a value behind the modality transform (PS3.3 C.11.2.1.2, C.11.2.1.3), as a function that may be asked often. */
export function voiCurve(voi: Voi, range: ValueRange): (value: number) => number {
  switch (voi.kind) {
    case 'range': {
      const { low, high } = range;
      return high > low ? (value) => (255 * (value - low)) / (high - low) : () => 0;
    }
    case 'lut': {
      const scale = 255 / (2 ** voi.bits - 1);
      return (value) => entryFor(voi, Math.round(value)) * scale;
    }
    case 'window': {
      const { center, width, shape } = voi;
      if (shape === 'SIGMOID') return (value) => 255 / (1 + Math.exp((-4 * (value - center)) / width));
      if (shape === 'LINEAR_EXACT') return (value) => 255 * ((value - center) / width + 0.5);
      // Width 1 is a threshold: the branch must be taken before the division.
      if (width <= 1) return (value) => (value > center - 0.5 ? 255 : 0);
      return (value) => 255 * ((value - (center - 0.5)) / (width - 1) + 0.5);
    }
  }
}
