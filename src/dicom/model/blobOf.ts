/** A Blob of a platform that makes its own kind of what is joined with it; those of browsers need not. */
interface Joining {
  /** A Blob of the same kind as this one, which need not be a part of it. */
  blobOf(parts: readonly BlobPart[], type: string): Blob;
}

/**
 * A Blob of parts, of the kind of `like`: whoever hands in a file decides by that how all is kept that is made of it, and slices of it can
 * be parts.
 */
export const blobOf = (parts: readonly BlobPart[], like: Blob, type = ''): Blob =>
  canJoin(like) ? like.blobOf(parts, type) : new Blob([...parts], { type });

const canJoin = (blob: Blob): blob is Blob & Joining => 'blobOf' in blob;
