import type { Kind } from './kindOf';

/** A file that nobody has looked into yet. */
export interface Offered {
  readonly path: string;
  readonly blob: Blob;
}

/** What a file turned out to be, and what is told of it where that is DICOM. */
export type Looked<Told> =
  { readonly kind: 'dicom'; readonly told: Told } | { readonly kind: Exclude<Kind, 'dicom'> };

/** Looks into files, wherever that is done; what it says of each is in the order of these. */
export type Look<Told> = (files: readonly Offered[]) => Promise<readonly Looked<Told>[]>;

/** How files are looked into. */
export interface Looks<Told> {
  /** Once for each file: a lane tells what recurs with the first that has it. */
  readonly look: Look<Told>;
  /** Tells only what a file is, as often as somebody asks. */
  readonly sniff: Look<unknown>;
}
