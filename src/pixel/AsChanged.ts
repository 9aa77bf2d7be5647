/**
 * A Blob that reads as another one with a change to its bytes, which is made whenever they are read: `at` is where they begin. For
 * platforms whose Blobs can do that; elsewhere fresh bytes are kept.
 */
export type AsChanged = (blob: Blob, change: (bytes: Uint8Array, at: number) => void) => Blob;
