import { seal as de } from './de/seal';
import { seal as en } from './en/seal';
import type { Language } from './Language';
import { seal as nl } from './nl/seal';

/** The shape of what the service worker says: German is the complete source. */
export type SealWords = typeof de;

/** All three at once: the service worker must speak without a network. */
export const sealWords: Readonly<Record<Language, SealWords>> = { de, en, nl };
