import type { de } from './de';

/** The shape of all messages: German is the complete source, and a language that lacks one is a type error. */
export type Messages = typeof de;
