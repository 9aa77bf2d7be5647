import { CodestreamError, type Decode, type Decoded } from '../../Codestream';
import { colourOf } from './colourOf';
import { readCoefficients } from './readCoefficients';
import { readSegments } from './readSegments';
import { samplesOf, type Plane } from './samplesOf';
import { upsample } from './upsample';

/**
 * Sequential JPEG of 8 or 12 bit (ITU-T T.81 F.2; PS3.5 A.4.1), with chroma interpolated and colour turned to RGB as the reference decoders
 * do it, to the bit.
 */
export const decodeJpeg: Decode = (codestream, described): Decoded => {
  const { coefficients, tables } = readCoefficients(codestream);
  const { frame, components } = coefficients;
  const { rows, columns, precision, maxH, maxV } = frame;
  if (precision !== 8 && precision !== 12) throw new CodestreamError('neither 8 nor 12 bit', 0);
  const planes = components.map((component) =>
    upsample(
      samplesOf(coefficients, component, tables),
      columns,
      rows,
      maxH / component.h,
      maxV / component.v,
    ),
  );
  const samples = interleaved(planes, rows * columns);
  const picture = { rows, columns, components: planes.length, bits: precision, signed: false, samples };
  if (planes.length !== 3) return picture;
  const isYbr = colourOf(codestream, readSegments(codestream), frame, described) === 'YBR';
  if (isYbr) toRgb(samples, precision);
  return { ...picture, photometricInterpretation: 'RGB' };
};

function interleaved(planes: readonly Plane['samples'][], size: number): Plane['samples'] {
  const [first] = planes;
  if (first === undefined || planes.length === 1) return first ?? new Uint8Array();
  const count = planes.length;
  const samples = first instanceof Uint8Array ? new Uint8Array(size * count) : new Uint16Array(size * count);
  for (const [n, plane] of planes.entries())
    for (let at = 0; at < size; at++) samples[at * count + n] = plane[at] ?? 0;
  return samples;
}

/** ITU-T T.871 section 7, in 16-bit fixed point. */
function toRgb(samples: Plane['samples'], precision: number): void {
  const centre = 2 ** (precision - 1);
  const greatest = 2 ** precision - 1;
  const half = 1 << 15;
  const clamp = (value: number): number => (value < 0 ? 0 : value > greatest ? greatest : value);
  for (let at = 0; at < samples.length; at += 3) {
    const y = samples[at] ?? 0;
    const cb = (samples[at + 1] ?? 0) - centre;
    const cr = (samples[at + 2] ?? 0) - centre;
    samples[at] = clamp(y + ((91881 * cr + half) >> 16));
    samples[at + 1] = clamp(y + ((-22554 * cb - 46802 * cr + half) >> 16));
    samples[at + 2] = clamp(y + ((116130 * cb + half) >> 16));
  }
}
