import { bareEncoding } from './bareEncoding';
import { isPrefix } from './isPrefix';

/**
 * Whether the first bytes of a file (1 KiB is enough) are those of a DICOM file: `DICM` behind a preamble or at the very
 * start, or a data set or meta information without either. What it says yes to may still be unreadable.
 */
export function looksLikeDicom(head: Uint8Array): boolean {
  return isPrefix(head, 128) || isPrefix(head, 0) || bareEncoding(head) !== undefined;
}
