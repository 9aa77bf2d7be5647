import type { seal } from './de/late/seal';

/** The shape of what the service worker says: German is the complete source. */
export type SealMessages = typeof seal;
