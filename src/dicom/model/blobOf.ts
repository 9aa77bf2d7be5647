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

/** A Blob of parts, of the kind of those that have one of their own. */
export function joinedBlob(parts: readonly BlobPart[], type = ''): Blob {
  const own = parts.find(canJoin);
  return own === undefined ? new Blob([...parts], { type }) : own.blobOf(parts, type);
}

const canJoin = (blob: BlobPart): blob is Blob & Joining => typeof blob === 'object' && 'blobOf' in blob;
