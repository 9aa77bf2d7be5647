import { CodestreamError, type Decode, type Decoded } from '../../Codestream';
import { colourOf } from './colourOf';
import { readCoefficients } from './readCoefficients';
import { readSegments } from './readSegments';
import { RgbConversion } from './RgbConversion';
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
  const planes = components.map((component) => samplesOf(coefficients, component, tables));
  const picture = { rows, columns, components: planes.length, bits: precision, signed: false };
  const [only] = planes;
  if (planes.length === 1 && only !== undefined) return { ...picture, samples: cropped(only) };
  const samples = roomFor(precision, rows * columns * planes.length);
  const lines = planes.map(() => new Int32Array(columns + 1));
  const rowsOf = planes.map((plane, n) => {
    const { h = 1, v = 1 } = components[n] ?? {};
    return upsample(plane, columns, maxH / h, maxV / v);
  });
  const isYbr = colourOf(codestream, readSegments(codestream), frame, described) === 'YBR';
  const conversion = isYbr ? new RgbConversion(precision) : undefined;
  const [first, second, third] = lines;
  for (let row = 0; row < rows; row++) {
    const at = row * columns * planes.length;
    rowsOf.forEach((rowOf, n) => {
      rowOf(row, lines[n] ?? new Int32Array());
    });
    if (conversion !== undefined && first !== undefined && second !== undefined && third !== undefined)
      conversion.row([first, second, third], columns, samples, at);
    else interleave(lines, columns, samples, at);
  }
  return planes.length === 3
    ? { ...picture, samples, photometricInterpretation: 'RGB' }
    : { ...picture, samples };
};

const roomFor = (precision: number, size: number): Plane['samples'] =>
  precision > 8 ? new Uint16Array(size) : new Uint8Array(size);

/** What of a plane belongs to the picture. */
function cropped({ samples, rows, columns, stride }: Plane): Plane['samples'] {
  if (stride === columns) return samples.subarray(0, rows * columns);
  // In place: no row moves to where a later one is still needed.
  for (let y = 1; y < rows; y++) samples.copyWithin(y * columns, y * stride, y * stride + columns);
  return samples.subarray(0, rows * columns);
}

function interleave(
  lines: readonly Int32Array[],
  columns: number,
  samples: Plane['samples'],
  at: number,
): void {
  const count = lines.length;
  lines.forEach((line, n) => {
    for (let x = 0, to = at + n; x < columns; x++, to += count) samples[to] = line[x] ?? 0;
  });
}
