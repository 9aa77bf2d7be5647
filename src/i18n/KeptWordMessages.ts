import type { keptWords } from './de/late/keptWords';

/** The shape of the words about single words of cleaned texts: German is the complete source. */
export type KeptWordMessages = typeof keptWords;
