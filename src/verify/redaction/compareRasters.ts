import type { Raster } from '../../pixel/Raster';
import type { Band } from '../../pixel/redact/coverOf';

/**
 * Holds a decoded frame against its source: outside of `outside` every sample is the same, inside of `inside` all pixels are alike.
 * @returns a code, undefined where all holds
 */
export function compareRasters(
  source: Raster,
  output: Raster,
  { outside, inside }: { readonly outside: readonly Band[]; readonly inside: readonly Band[] },
): string | undefined {
  const { rows, columns, samplesPerPixel } = source;
  if (rows !== output.rows || columns !== output.columns || samplesPerPixel !== output.samplesPerPixel)
    return 'size';
  if (source.photometricInterpretation !== output.photometricInterpretation) return 'photometric';
  const before = source.samples;
  const after = output.samples;
  if (before.length !== after.length || before.length !== rows * columns * samplesPerPixel) return 'size';
  let at = 0;
  const same = (until: number): boolean => {
    for (; at < until; at++) if (before[at] !== after[at]) return false;
    return true;
  };
  for (const { top, bottom, spans } of outside)
    for (let y = top; y < bottom; y++)
      for (const [from, to] of spans) {
        if (!same((y * columns + from) * samplesPerPixel)) return 'outside-differs';
        at = (y * columns + to) * samplesPerPixel;
      }
  if (!same(before.length)) return 'outside-differs';
  let black: readonly (number | undefined)[] | undefined;
  for (const { top, bottom, spans } of inside)
    for (let y = top; y < bottom; y++)
      for (const [from, to] of spans)
        for (let pixel = y * columns + from; pixel < y * columns + to; pixel++)
          for (let sample = 0; sample < samplesPerPixel; sample++) {
            black ??= Array.from({ length: samplesPerPixel }, (_, i) => after[pixel * samplesPerPixel + i]);
            if (after[pixel * samplesPerPixel + sample] !== black[sample]) return 'area-not-constant';
          }
  return undefined;
}
