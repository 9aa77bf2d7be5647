import type { Raster, Samples } from '../Raster';
import type { Look, ValueRange } from './Look';
import { modalityCurve } from './modalityCurve';

/**
 * Least and greatest value of a frame behind the modality transform, padding and what is no number left out. 1-bit frames always
 * reach from 0 to 1. A frame of nothing but padding: the padding.
 */
export function valueRange(raster: Raster, look: Look): ValueRange {
  const curve = modalityCurve(look.modality);
  const stored = storedRange(raster, look.padding);
  if (look.modality.kind === 'rescale') {
    const [a, b] = [curve(stored.low), curve(stored.high)];
    return { low: Math.min(a, b), high: Math.max(a, b) };
  }
  // A table need not be monotonous.
  let [low, high] = [Infinity, -Infinity];
  for (let value = stored.low; value <= stored.high; value++) {
    low = Math.min(low, curve(value));
    high = Math.max(high, curve(value));
    if (value > look.modality.first + look.modality.entries.length) break;
  }
  return { low, high };
}

function storedRange({ samples, bits }: Raster, padding: ValueRange | undefined): ValueRange {
  if (bits === 1) return { low: 0, high: 1 };
  const found = rangeOutside(samples, padding?.low ?? Infinity, padding?.high ?? -Infinity);
  if (found.low <= found.high) return found;
  const all = rangeOutside(samples, Infinity, -Infinity);
  return all.low <= all.high ? all : { low: 0, high: 0 };
}

function rangeOutside(samples: Samples, from: number, until: number): ValueRange {
  if (samples.BYTES_PER_ELEMENT > 2) return wideRange(samples, from, until);
  // Small whole numbers only, which engines handle without floating point.
  let [low, high] = [0x1_0000, -0x1_0000];
  const [first, last] = from <= until ? [from, until] : [0x1_0000, -0x1_0000];
  for (const value of samples) {
    if ((value < low || value > high) && (value < first || value > last)) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return { low, high };
}

function wideRange(samples: Samples, from: number, until: number): ValueRange {
  let [low, high] = [Infinity, -Infinity];
  for (const value of samples) {
    // False for NaN, as wanted.
    if (value < low && (value < from || value > until) && value !== -Infinity) low = value;
    if (value > high && (value < from || value > until) && value !== Infinity) high = value;
  }
  return { low, high };
}
