import type { PatchPiece } from '../../dicom/write/Change';

const longest = 0xfffffffe;

/** Native Pixel Data of packed bits in Explicit VR Little Endian; undefined where it is longer than a length field can say. */
export function nativeElement(frames: readonly Blob[]): readonly PatchPiece[] | undefined {
  const length = frames.reduce((sum, { size }) => sum + size, 0);
  const padded = length + (length % 2);
  if (padded > longest) return undefined;
  const head = new Uint8Array(12);
  // OW
  head.set([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x57]);
  new DataView(head.buffer).setUint32(8, padded, true);
  return [head, ...frames, ...(padded === length ? [] : [new Uint8Array(1)])];
}
