/** A DICOMDIR of which files are missing, or that cannot be read. Counts only: the names that it lists can say whom they are about. */
export type DirectoryGap = {
  /** `FileRow.id` of the DICOMDIR. */
  readonly file: number;
} & (
  | { readonly kind: 'missing'; readonly listed: number; readonly missing: number }
  | { readonly kind: 'unreadable' }
);
