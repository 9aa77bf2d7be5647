const startOfScan = 0xda;
/** Frame headers of lossless processes: SOF3, 7, 11, 15 (ITU-T T.81 B.1.1.3), and SOF55 of JPEG-LS (T.87 C.1.1). */
const lossless = new Set([0xc3, 0xc7, 0xcb, 0xcf]);
const jpegLs = 0xf7;
/** SOC and SIZ (ISO/IEC 15444-1 A.4.1, A.5.1). */
const start2000 = Uint8Array.of(0xff, 0x4f, 0xff, 0x51);
const codingStyle = 0x52;
const startOfTile = 0x90;

/**
 * How many bits a sample of a codestream has, by its header, where decoding gives back each bit that was encoded: planes of bits survive
 * only there. Undefined for lossy processes, whose values are picture as far as they go, and for other bytes.
 */
export function exactPrecision(codestream: Uint8Array): number | undefined {
  if (codestream[0] === 0xff && codestream[1] === 0xd8) return ofJpeg(codestream);
  const start = startOf2000(codestream);
  return start === undefined ? undefined : of2000(codestream, start);
}

const wordAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0);

function ofJpeg(codestream: Uint8Array): number | undefined {
  let precision: number | undefined;
  for (let at = 2; at + 4 < codestream.length;) {
    if (codestream[at] !== 0xff) return undefined;
    const marker = codestream[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (lossless.has(marker)) return codestream[at + 4];
    if (marker === jpegLs) precision = codestream[at + 4];
    // NEAR follows the components of the scan (T.87 C.2.3).
    if (marker === startOfScan)
      return codestream[at + 5 + 2 * (codestream[at + 4] ?? 0)] === 0 ? precision : undefined;
    at += 2 + wordAt(codestream, at + 2);
  }
  return undefined;
}

function of2000(codestream: Uint8Array, start: number): number | undefined {
  // Behind the marker of SIZ: its length, capabilities, eight numbers of four bytes, Csiz, then three bytes for each component.
  const components = wordAt(codestream, start + 40);
  let most = 0;
  for (let n = 0; n < components; n++)
    most = Math.max(most, ((codestream[start + 42 + 3 * n] ?? 0) & 0x7f) + 1);
  for (let at = start + 2; at + 14 < codestream.length; at += 2 + wordAt(codestream, at + 2)) {
    const marker = codestream[at + 1] ?? 0;
    if (codestream[at] !== 0xff || marker === startOfTile) return undefined;
    // The last of its parameters names the transformation: 1 is the reversible 5-3 (A.6.1).
    if (marker === codingStyle) return codestream[at + 13] === 1 ? most : undefined;
  }
  return undefined;
}

/** Of a bare codestream, or of the one behind the boxes of a JP2 file. */
function startOf2000(codestream: Uint8Array): number | undefined {
  for (let at = 0; at >= 0; at = codestream.indexOf(0xff, at + 1))
    if (start2000.every((byte, i) => codestream[at + i] === byte)) return at;
  return undefined;
}
