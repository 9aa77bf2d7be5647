/**
 * Where the bytes of an RLE codestream stand (PS3.5 annex G): calls `take` with the place of each byte that is repeated `count` times, or
 * of each literal one, and which byte of which segment it is. Ends where the codestream does; `length` bytes of a segment are used.
 */
export function rleBytes(
  codestream: Uint8Array,
  length: number,
  take: (at: number, count: number, segment: number, index: number) => void,
): void {
  if (codestream.length < 64) return;
  const header = new DataView(codestream.buffer, codestream.byteOffset, 64);
  const segments = Math.min(15, header.getUint32(0, true));
  for (let segment = 0; segment < segments; segment++) {
    const behind = segment + 1 < segments ? header.getUint32(8 + 4 * segment, true) : codestream.length;
    const end = Math.min(codestream.length, behind);
    let index = 0;
    for (let at = header.getUint32(4 + 4 * segment, true); at < end && index < length;) {
      const control = codestream[at++] ?? 0;
      if (control < 128) for (let n = control; n >= 0 && at < end; n--) take(at++, 1, segment, index++);
      else if (control > 128 && at < end) {
        take(at++, 257 - control, segment, index);
        index += 257 - control;
      }
    }
  }
}
