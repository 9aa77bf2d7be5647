/** One clean copy and the neutral path that it is saved under. */
export interface CleanCopy {
  readonly name: string;
  readonly blob: Blob;
  /** Of its bytes, where whoever proved them has it at hand. */
  readonly crc32?: number | undefined;
}
