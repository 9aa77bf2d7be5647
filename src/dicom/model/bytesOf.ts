/**
 * The bytes [start, end) of a Blob, for reading only: one that lies in memory may hand out a view of itself. Older engines have no
 * `Blob.bytes`.
 */
export async function bytesOf(blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const range = blob.slice(start, end);
  if ('bytes' in range) return await range.bytes();
  return new Uint8Array(await blob.slice(start, end).arrayBuffer());
}
