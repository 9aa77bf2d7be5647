const KiB = 1024;
const MiB = 1024 * KiB;

/** What a file may cost the reader. A file that passes a bound is refused with a code, never read in part. */
export const limits = {
  /** A file of up to this size is read at once. */
  smallFile: 256 * KiB,
  /** First read of a larger file; most headers are smaller, and a larger read costs more than their walk. */
  firstWindow: 64 * KiB,
  /** Windows double up to this while a header goes on. */
  largestWindow: 4 * MiB,
  /** Small fragments are walked over windows of this size. */
  fragmentsWindow: 256 * KiB,
  /** Behind a large fragment only the next item's header is wanted. */
  largeFragmentWindow: 4 * KiB,
  /** A fragment of this length is jumped over rather than read through. */
  largeFragment: 128 * KiB,
  /** A value longer than this is jumped over and not in memory. */
  loadedValue: MiB,
  /** Bytes of one file that are in memory. */
  header: 64 * MiB,
  /** Sequences in sequences. */
  depth: 64,
  /** Data elements, items and fragments together. */
  elements: 2_000_000,
  /** Observations of one kind. */
  observations: 100,
  /** One read of a Deflated data set. */
  deflatedWindow: 256 * KiB,
  /** A Deflated data set, inflated. */
  inflated: 1024 * MiB,
  /** From here on the ratio of a Deflated data set is held against `inflateRatio`. */
  inflatedUnchecked: 64 * MiB,
  inflateRatio: 500,
  /** Elements that a Deflated data set may hold in any case, and how many more for each of its bytes: else some kB take seconds. */
  inflatedElements: 100_000,
  inflatedElementsPerByte: 4,
} as const;
