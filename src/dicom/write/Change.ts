import type { Tag, VR } from '../dictionary/DataSet';

/**
 * One change to a data set, as a value. `at` is the `start` of the source element that it concerns.
 * `into` is the `start` of the Item whose data set receives a new element, or -1 for the top level.
 */
export type Change =
  | { readonly op: 'remove'; readonly at: number }
  | { readonly op: 'replace'; readonly at: number; readonly element: NewElement }
  | { readonly op: 'insert'; readonly into: number; readonly element: NewElement }
  | { readonly op: 'patch'; readonly at: number; readonly pieces: readonly PatchPiece[] };

/**
 * Stretches of a patched element, header and delimiters included, in order: a range of the source stream, or fresh bytes, which
 * need not be in memory.
 */
export type PatchPiece = { readonly start: number; readonly end: number } | Blob | Uint8Array<ArrayBuffer>;

/** A fresh element. Value bytes are already encoded for the byte order of the data set that they go into; the writer pads them. */
export type NewElement =
  | { readonly tag: Tag; readonly vr: Exclude<VR, 'SQ'>; readonly value: Uint8Array }
  | { readonly tag: Tag; readonly vr: 'SQ'; readonly items: readonly (readonly NewElement[])[] };
