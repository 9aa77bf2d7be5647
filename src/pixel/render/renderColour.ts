import type { Raster } from '../Raster';

/** RGBA of a frame with three samples a pixel or more; YBR is converted (PS3.3 C.7.6.3.1.2), more than 8 bits are cut to the upper 8. */
export function renderColour({
  rows,
  columns,
  samplesPerPixel,
  samples,
  bits,
  signed,
  photometricInterpretation,
}: Raster): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(rows * columns * 4);
  const scale = scaleOf(samples, bits);
  // Signed colour is against the standard, but there are files: the sign bit is the middle.
  const shift = signed ? 128 : 0;
  const first = photometricInterpretation === 'ARGB' ? 1 : 0;
  if (samples instanceof Uint8Array && scale === 1 && !signed)
    copyBytes(samples, first, samplesPerPixel, new Uint32Array(pixels.buffer));
  else
    for (let at = first, to = 0; to < pixels.length; at += samplesPerPixel, to += 4) {
      pixels[to] = Math.floor((samples[at] ?? 0) * scale) + shift;
      pixels[to + 1] = Math.floor((samples[at + 1] ?? 0) * scale) + shift;
      pixels[to + 2] = Math.floor((samples[at + 2] ?? 0) * scale) + shift;
      pixels[to + 3] = 255;
    }
  if (photometricInterpretation === 'CMYK') applyBlack(pixels, samples, scale);
  else if (photometricInterpretation.startsWith('YBR_PARTIAL')) toRgb(pixels, partial);
  // YBR_ICT and YBR_RCT are steps inside JPEG 2000, which every decoder undoes.
  else if (photometricInterpretation.startsWith('YBR_FULL')) toRgb(pixels, full);
  return pixels;
}

/** Most colour has 8 bits: nothing to be scaled, a pixel is one word with red in its low byte. */
function copyBytes(samples: Uint8Array, first: number, step: number, words: Uint32Array): void {
  for (let to = 0, at = first; to < words.length; to++, at += step)
    words[to] =
      0xff00_0000 | ((samples[at + 2] ?? 0) << 16) | ((samples[at + 1] ?? 0) << 8) | (samples[at] ?? 0);
}

function scaleOf(samples: Raster['samples'], bits: number): number {
  if (samples instanceof Float32Array || samples instanceof Float64Array) return 1;
  return bits > 8 ? 2 ** (8 - bits) : 255 / (2 ** bits - 1);
}

type Conversion = readonly [floor: number, y: number, crRed: number, cbGreen: number, crGreen: number, cbBlue: number]; // prettier-ignore

const full: Conversion = [0, 1, 1.402, -0.344136, -0.714136, 1.772];
/** CCIR 601-2 of video: black is 16, white 235. */
const partial: Conversion = [16, 1.1644, 1.596, -0.3917, -0.813, 2.0173];

function toRgb(pixels: Uint8ClampedArray, [floor, y, crRed, cbGreen, crGreen, cbBlue]: Conversion): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const light = ((pixels[at] ?? 0) - floor) * y;
    const cb = (pixels[at + 1] ?? 0) - 128;
    const cr = (pixels[at + 2] ?? 0) - 128;
    pixels[at] = light + crRed * cr;
    pixels[at + 1] = light + cbGreen * cb + crGreen * cr;
    pixels[at + 2] = light + cbBlue * cb;
  }
}

/** Cyan, magenta and yellow as in RGBA's place; the fourth sample takes light away from all three. */
function applyBlack(pixels: Uint8ClampedArray, samples: Raster['samples'], scale: number): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const light = 1 - ((samples[at + 3] ?? 0) * scale) / 255;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = (255 - (pixels[channel] ?? 0)) * light;
  }
}
