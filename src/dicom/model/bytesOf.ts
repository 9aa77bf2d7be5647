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
const read = async (blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> =>
  'bytes' in blob
    ? await blob.slice(start, end).bytes()
    : new Uint8Array(await (blob as Blob).slice(start, end).arrayBuffer());
