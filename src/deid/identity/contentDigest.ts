import { sha256 } from '@noble/hashes/sha2.js';
import { crc32 } from '../../dicom/crc32';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { LoadedBytes } from '../../dicom/model/LoadedBytes';
import type { Part10 } from '../../dicom/model/Part10';

/** Bytes that are kept: as many as a UUID has. */
const kept = 16;
const stretch = 4 * 1024 * 1024;

const short = (hash: ReturnType<typeof sha256.create>): string =>
  Array.from(hash.digest().subarray(0, kept), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A digest of the data set without its bulk values and without the name, place and meta information of the file: what tells instances
 * apart that their UIDs do not. Never shown; only keyed hashes of it leave.
 */
export function headDigest(part10: Part10): string {
  const hash = sha256.create();
  for (const bytes of headOf(part10)) hash.update(bytes);
  hash.update(new TextEncoder().encode(String(part10.size - part10.dataSetStart)));
  return short(hash);
}

/**
 * What `headDigest` digests, as a checksum that costs every file of a run next to nothing: where two of one UID have the same, the whole
 * data sets are held against each other.
 */
export function headMark(part10: Part10): string {
  let crc = 0;
  for (const bytes of headOf(part10)) crc = crc32(bytes, crc);
  return `${crc.toString(16)}-${String(part10.size - part10.dataSetStart)}`;
}

const headOf = ({ dataSet, bytes }: Part10): Uint8Array[] =>
  stretches(dataSet.elements, bytes).map(
    ({ start, valueStart, end }) =>
      bytes.view(start, end) ?? bytes.view(start, valueStart) ?? new Uint8Array(),
  );

type Stretch = Pick<DataElement, 'start' | 'valueStart' | 'end'>;

/**
 * The elements, those joined that are in memory side by side: many short pieces cost more than a long one. All but the pixels are, so
 * halves are asked for and not each one.
 */
function stretches(elements: readonly Stretch[], bytes: LoadedBytes): readonly Stretch[] {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined || elements.length === 1) return elements;
  const isRow = elements.every(({ start }, i) => i === 0 || elements[i - 1]?.end === start);
  if (isRow && bytes.view(first.start, last.end) !== undefined) return [{ ...first, end: last.end }];
  const half = elements.length >> 1;
  return [...stretches(elements.slice(0, half), bytes), ...stretches(elements.slice(half), bytes)];
}

/** The same of the whole data set, read stretch by stretch: for the few whose heads are equal, too. */
export async function contentDigest({ stream, dataSetStart, size }: Part10): Promise<string> {
  const hash = sha256.create();
  for (let at = dataSetStart; at < size; at += stretch)
    hash.update(new Uint8Array(await stream.slice(at, Math.min(size, at + stretch)).arrayBuffer()));
  return short(hash);
}
