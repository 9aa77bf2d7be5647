import type { selfTest } from './de/late/selfTest';

/** The shape of the words of the self-test: German is the complete source. */
export type SelfTestMessages = typeof selfTest;
