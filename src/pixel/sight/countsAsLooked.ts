import type { LookRecord } from './Sight';

/**
 * Whether a copy may say that somebody looked at its picture: that follows from the record alone.
 * @param frames of the file itself: a record of another number of frames is one of another picture
 */
export const countsAsLooked = (look: LookRecord | undefined, frames: number): look is LookRecord =>
  look !== undefined && look.confirmed && look.enough && look.of === frames && look.shown > 0;
