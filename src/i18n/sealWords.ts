import { seal as de } from './de/late/seal';
import { seal as en } from './en/late/seal';
import type { Language } from './Language';
import { seal as nl } from './nl/late/seal';
import type { SealMessages } from './SealMessages';

/** All three at once: the service worker must speak without a network. */
export const sealWords: Readonly<Record<Language, SealMessages>> = { de, en, nl };
