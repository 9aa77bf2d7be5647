/** What came of saving. Only `saved` means that all of it is there. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly files: number;
      readonly bytes: number;
      readonly readBack: boolean;
      /** The folder in the chosen one, where others lay in that already. */
      readonly place?: string;
      /** How many ZIPs they are in, where there may be several. */
      readonly zips?: number;
      /** True where what lies beside them is there too. */
      readonly beside?: true;
    }
  /** Handed to the browser's downloads: where it ends up there is not ours to see. */
  | { readonly kind: 'handed-over'; readonly files: number; readonly zips: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-supported' }
  /** `saved` files are complete; the one that failed was taken away again. */
  | { readonly kind: 'failed'; readonly code: SaveFailure; readonly saved: number };

export type SaveFailure =
  | 'exists' // something of that name is there: nothing is overwritten
  | 'disk-full'
  | 'not-taken' // the browser says of a full disk, now and then, only that a write broke off
  | 'permission'
  | 'target-gone' // folder deleted, stick pulled
  | 'source-gone' // the source of a clean copy can no longer be read
  | 'different' // size or read-back hash differ from what was written
  | 'unknown';

/** Hears how many of the bytes are written. */
export type Written = (bytes: number, totalBytes: number) => void;
