import { ReadAhead } from './ReadAhead';

const known = new WeakMap<Blob, ReadAhead>();

/**
 * The bytes [start, end) of a Blob, for reading only: one that lies in memory may hand out a view of itself, and short stretches one behind
 * the other are views of one window.
 */
export function bytesOf(blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  let ahead = known.get(blob);
  if (ahead === undefined)
    known.set(blob, (ahead = new ReadAhead(blob.size, (from, to) => read(blob, from, to))));
  return ahead.bytes(start, end);
}

/** Older engines have no `Blob.bytes`. */
async function read(blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const range: Blob = blob.slice(start, end);
  if ('bytes' in range) return await range.bytes();
  // eslint-disable-next-line no-restricted-syntax -- it is a range
  return new Uint8Array(await (range as Blob).arrayBuffer());
}
