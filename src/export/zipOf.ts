import { makeZip, predictLength } from 'client-zip';
import type { CleanCopy } from './CleanCopy';

/** The first day that a ZIP can tell: the time of the cleaning is nobody's business, and equal input gives equal bytes. */
const noTime = new Date(1980, 0, 1);

/** A ZIP of STORED entries as a stream that reads one file after the other; Zip64 where it must be. */
export const zipOf = (files: readonly CleanCopy[]): ReadableStream<Uint8Array> =>
  makeZip(files.map(({ name, blob }) => ({ name, input: blob, size: blob.size, lastModified: noTime })));

/** Bytes of that ZIP, without reading a file. */
export const zipSize = (files: readonly CleanCopy[]): number =>
  Number(predictLength(files.map(({ name, blob }) => ({ name, size: blob.size }))));
