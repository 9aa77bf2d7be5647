/** Takes fresh bytes out of memory until the copy is written, where there are many: a browser keeps large Blobs on disk by itself. */
export type KeepBytes = (bytes: Uint8Array<ArrayBuffer>) => Blob;
