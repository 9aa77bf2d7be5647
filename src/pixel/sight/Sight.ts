import type { Redaction } from '../Redaction';

/** What goes from a picture. */
export type Areas = Pick<Redaction, 'cover' | 'keepOnly'>;

/** Where a picture was on the screen: alone in the viewer, or beside others on a sheet. */
export type Way = 'viewer' | 'sheet';

/** One frame that was on the screen, or parts of it, with the areas that were drawn over it at that moment. */
export interface Glimpse {
  readonly by: Way;
  /** A bit for each cell of the frame that was wholly in sight and large enough (`visibleCells`). */
  readonly cells: number;
  /** Areas of `cover` were black; those of `keepOnly` were outlined and hid nothing. */
  readonly drawn: Areas;
}

/** What of one picture was on the screen, by frame from 0. */
export type Sight = ReadonlyMap<number, readonly Glimpse[]>;

/** What a copy may claim of its picture, as numbers that cross to a lane and into the report. */
export interface LookRecord {
  /** Frames of which all that goes out was on the screen. */
  readonly shown: number;
  readonly of: number;
  /** Undefined where nothing was on the screen. */
  readonly by: Way | undefined;
  /** These frames are enough to speak of the whole picture (`lookAt`). */
  readonly enough: boolean;
  /** A person then said that what is left may go out. */
  readonly confirmed: boolean;
}
