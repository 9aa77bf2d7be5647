import { bytesOf } from '../model/bytesOf';

/** A Blob that can read into what its reader gives; those of browsers cannot. */
interface Filling {
  /** Its bytes, for reading only: a view of what lies in memory anyway, or what `room` gives, filled. */
  bytesInto(room: (length: number) => Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The bytes [start, end) of a Blob, for reading only and until `room` is asked again: whoever reads a long stream window by window uses
 * the same memory for all of them, where the Blob can fill it.
 */
export async function bytesInto(
  blob: Blob,
  start: number,
  end: number,
  room: (length: number) => Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!canFill(blob)) return await bytesOf(blob, start, end);
  const range = blob.slice(start, end);
  return canFill(range) ? await range.bytesInto(room) : await bytesOf(blob, start, end);
}

const canFill = (blob: Blob): blob is Blob & Filling => 'bytesInto' in blob;
