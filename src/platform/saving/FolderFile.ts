export interface FolderFile {
  /** Neutral path with forward slashes. */
  readonly name: string;
  readonly blob: Blob;
}
