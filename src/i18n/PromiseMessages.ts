import type { promise } from './de/late/promise';

/** The shape of the words on how to check the promise: German is the complete source. */
export type PromiseMessages = typeof promise;
