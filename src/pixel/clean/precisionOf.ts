/** Frame headers of ITU-T T.81, T.87 and T.851: SOFn, but DHT, JPG and DAC. */
const isFrameHeader = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) ||
  marker === 0xf7;

/** SIZ of ISO/IEC 15444-1 A.5.1, the first segment behind SOC. */
const sizeOf2000 = Uint8Array.of(0xff, 0x4f, 0xff, 0x51);

/** How many bits a sample of a JPEG, JPEG-LS or JPEG 2000 codestream has at most, by its header. Undefined for other bytes. */
export function precisionOf(codestream: Uint8Array): number | undefined {
  if (codestream[0] === 0xff && codestream[1] === 0xd8) return ofJpeg(codestream);
  const start = startOf2000(codestream);
  if (start === undefined) return undefined;
  const word = (at: number): number => ((codestream[at] ?? 0) << 8) + (codestream[at + 1] ?? 0);
  // Behind the marker: Lsiz, Rsiz, eight numbers of four bytes, Csiz, then Ssiz, XRsiz and YRsiz of each component.
  const components = word(start + 40);
  let most = 0;
  for (let n = 0; n < components; n++) {
    const size = codestream[start + 42 + 3 * n];
    if (size === undefined) return undefined;
    most = Math.max(most, (size & 0x7f) + 1);
  }
  return most;
}

function ofJpeg(codestream: Uint8Array): number | undefined {
  for (let at = 2; at + 4 < codestream.length;) {
    if (codestream[at] !== 0xff) return undefined;
    const marker = codestream[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrameHeader(marker)) return codestream[at + 4];
    at += 2 + ((codestream[at + 2] ?? 0) << 8) + (codestream[at + 3] ?? 0);
  }
  return undefined;
}

/** Of a bare codestream, or of the one that follows the boxes of a JP2 file. */
function startOf2000(codestream: Uint8Array): number | undefined {
  const isAt = (at: number): boolean => sizeOf2000.every((byte, i) => codestream[at + i] === byte);
  if (isAt(0)) return 0;
  for (let at = codestream.indexOf(0xff); at >= 0; at = codestream.indexOf(0xff, at + 1))
    if (isAt(at)) return at;
  return undefined;
}
