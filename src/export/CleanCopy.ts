/** One clean copy and the neutral path that it is saved under. */
export interface CleanCopy {
  readonly name: string;
  readonly blob: Blob;
}
