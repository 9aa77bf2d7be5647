import type { about } from './de/late/about';

/** The shape of the words of "about this version": German is the complete source. */
export type AboutMessages = typeof about;
