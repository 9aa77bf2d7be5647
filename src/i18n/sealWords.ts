import { seal as de } from './de/seal';
import { seal as en } from './en/seal';
import type { Language } from './Language';
import { seal as nl } from './nl/seal';
import type { SealMessages } from './SealMessages';

/** All three at once: the service worker must speak without a network. */
export const sealWords: Readonly<Record<Language, SealMessages>> = { de, en, nl };
