/** A file as it lies packed in an archive. It is unpacked where somebody asks for its bytes, and kept nowhere. */
export interface Packed {
  /** Another one for each in a run: threads know by it what they have unpacked already. */
  readonly id: number;
  /** The packed bytes: a range of the person's own file, or of one that is packed itself. */
  readonly of: Blob;
  /** RFC 1951, or members of RFC 1952 joined. */
  readonly form: 'deflate' | 'gzip';
  /** Bytes of what comes out, as whoever checked it counted them. */
  readonly size: number;
}

let latest = 0;

export const packedOf = (of: Blob, form: Packed['form'], size: number): Packed => ({
  id: ++latest,
  of,
  form,
  size,
});
