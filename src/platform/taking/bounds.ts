/** How much of an archive is opened. What passes a bound is named in the list and left alone. */
export interface Bounds {
  /** ZIP in ZIP in ZIP: 3. A gzip, a tar and an image of a disc count as well. */
  readonly depth: number;
  readonly entries: number;
  /** Bytes inflated out of one dropped ZIP, nested ZIPs included. STORED entries are slices and do not count. */
  readonly inflated: number;
  /** Bytes inflated out of one dropped ZIP as a multiple of its size; small ones may always reach `free`. */
  readonly ratio: number;
  readonly free: number;
  /** Bytes of entries with a password that are held in memory, decrypted and as packed as they were. */
  readonly held: number;
}

/** What may still be taken out of one dropped archive, nested ones included; counted down while it is read. */
export interface Budget {
  entries: number;
  inflated: number;
  held: number;
}

/** A study of 6 GB fits; deflate itself ends at 1032:1, empty pictures come near that, whole studies stay below 10:1. */
export const bounds: Bounds = {
  depth: 3,
  entries: 200_000,
  inflated: 8 * 1024 ** 3,
  ratio: 100,
  free: 256 * 1024 ** 2,
  held: 1.5 * 1024 ** 3,
};
