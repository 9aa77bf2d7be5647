/** The kinds of answer of the MIDI-B benchmark. */
export const kinds = [
  'tag_retained',
  'text_notnull',
  'text_retained',
  'text_removed',
  'date_shifted',
  'uid_changed',
  'uid_consistent',
  'patid_consistent',
  'pixels_hidden',
  'pixels_retained',
] as const;

export type Kind = (typeof kinds)[number];

/** One question to the copy of one planted file. */
export interface Answer {
  readonly kind: Kind;
  /** `(0040,0275)[0].(0032,1064)`; of the source, which is also where the copy would have it. */
  readonly path: string;
  /** What was planted there, as a whole. */
  readonly planted: string;
  /** text_removed: none of these words is left at the path, nor is `planted` moved elsewhere. text_retained: all of them are left. */
  readonly words: readonly string[];
}
