import { PackedBlob } from './PackedBlob';

/** Bytes that become a Blob at once. */
const step = 8 * 1024 * 1024;

/**
 * A Blob of the browser of the same bytes, for what takes no other: a download, the address of a video. Made of pieces in memory: a Blob that is
 * read out of a stream Firefox writes to a temporary file in plain text.
 */
export async function nativeBlob(blob: Blob): Promise<Blob> {
  if (!(blob instanceof PackedBlob)) return blob;
  const parts: Blob[] = [];
  for (let at = 0; at < blob.size; at += step)
    parts.push(new Blob([await blob.slice(at, at + step).bytes()]));
  return new Blob(parts, { type: blob.type });
}
