import type { help } from './de/late/help';

/** The shape of the words of help: German is the complete source. */
export type HelpMessages = typeof help;
