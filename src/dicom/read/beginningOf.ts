import { bareEncoding } from './bareEncoding';
import { dataSetEncoding } from '../dictionary/dataSetEncoding';
import { isPrefix } from './isPrefix';

export interface Beginning {
  /** First byte of the meta information or, without it, of the data set. */
  readonly start: number;
  readonly hasPreamble: boolean;
}

/**
 * Where the elements of a file of `size` bytes begin: behind the preamble, behind a `DICM` at the very start, or at once.
 * Undefined where `head` is no DICOM file. `DICM` at 128 can also be part of a value.
 */
export function beginningOf(head: Uint8Array, size: number): Beginning | undefined {
  if (isPrefix(head, 128)) {
    const behind = head.subarray(132);
    const bare = dataSetEncoding(behind, size - 132) === undefined && bareEncoding(head, size) !== undefined;
    return bare ? { start: 0, hasPreamble: false } : { start: 132, hasPreamble: true };
  }
  if (isPrefix(head, 0)) return { start: 4, hasPreamble: false };
  return bareEncoding(head, size) === undefined ? undefined : { start: 0, hasPreamble: false };
}
