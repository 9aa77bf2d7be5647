import { beginsCodestream } from './beginsCodestream';

const farthest = 65_536;

/**
 * A JPEG codestream from its SOI on (ITU-T T.81 B.2.1): broken writers put other bytes in front of it, which readers pass over. As it is
 * where it begins as a codestream of any kind, or where no SOI with a marker behind it comes soon.
 */
export function fromStartOfImage(bytes: Uint8Array): Uint8Array {
  if (beginsCodestream(bytes)) return bytes;
  const isStart = (at: number): boolean =>
    bytes[at] === 0xff && bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff;
  for (let at = 0; at < Math.min(farthest, bytes.length); at++) if (isStart(at)) return bytes.subarray(at);
  return bytes;
}
