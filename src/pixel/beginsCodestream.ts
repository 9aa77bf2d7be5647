/** Whether a codestream begins so: every one of JPEG and JPEG 2000 does with a marker of its own, and RLE with its header. */
export function beginsCodestream(bytes: Uint8Array): boolean {
  // Not by a rest pattern: it would copy a frame of any length, number by number.
  const [a, b, c, d, e, f, g, h] = bytes.subarray(0, 8);
  const jpeg = a === 0xff && b === 0xd8 && c === 0xff;
  const jpeg2000 = a === 0xff && b === 0x4f && c === 0xff && d === 0x51;
  const jp2 = a === 0 && b === 0 && c === 0 && d === 12 && bytes.length > 9;
  // Number of segments, and that the first begins behind the header (PS3.5 G.5).
  const rle =
    a !== 0 && (a ?? 16) < 16 && b === 0 && c === 0 && d === 0 && e === 64 && f === 0 && g === 0 && h === 0;
  return jpeg || jpeg2000 || jp2 || rle;
}
