import type { Because } from '../deid/profile/Because';
import type { PlanNote } from '../deid/plan/edit/Plan';

/** What was done to the copies of a run, counted in copies: all that page, report and statement say of it comes from here. */
export interface Deeds {
  readonly copies: number;
  /** Copies that claim nothing, because a decision keeps in them what the profile edits. */
  readonly overruled: number;
  /** Copies that hold pixel data. */
  readonly pictures: number;
  /** Of these: looked at and released, or blacked out and the rest looked at. */
  readonly examined: number;
  /** Of the examined ones: those that claim the profile, and with it say Burned In Annotation NO and 113101. */
  readonly claimed: number;
  readonly unexamined: number;
  /** Of these: their pixel data are not byte for byte those of the source. */
  readonly changed: number;
  /** By note; a note that no copy has is missing. */
  readonly noted: Readonly<Partial<Record<PlanNote, number>>>;
  /** By the reason of an edit; a reason that no copy has is missing. */
  readonly edited: Readonly<Partial<Record<Because, number>>>;
}

const ofPictures: readonly PlanNote[] = ['pixels-approved', 'pixels-redacted', 'pixels-not-examined'];
const changes: readonly PlanNote[] = [
  'pixels-redacted',
  'pixels-reencoded',
  'stray-bits-removed',
  'excess-pixels-removed',
  'segments-removed',
];

interface Copy {
  /** Plan.notes */
  readonly notes: readonly PlanNote[];
  readonly edits: readonly { readonly because: string }[];
}

export function deedsOf(copies: Iterable<Copy>): Deeds {
  const noted: Partial<Record<PlanNote, number>> = {};
  const edited: Partial<Record<Because, number>> = {};
  const deeds = { copies: 0, overruled: 0, pictures: 0, examined: 0, claimed: 0, unexamined: 0, changed: 0 };
  const times = timesOf(copies);
  for (const [notes, n] of times.notes) {
    const has = (list: readonly PlanNote[]): boolean => notes.some((note) => list.includes(note));
    const isOverruled = has(['overruled']);
    const isExamined = has(ofPictures) && !has(['pixels-not-examined']);
    deeds.copies += n;
    if (isOverruled) deeds.overruled += n;
    if (has(ofPictures)) deeds.pictures += n;
    if (has(['pixels-not-examined'])) deeds.unexamined += n;
    if (isExamined) deeds.examined += n;
    if (isExamined && !isOverruled) deeds.claimed += n;
    if (has(changes)) deeds.changed += n;
    for (const note of new Set(notes)) noted[note] = (noted[note] ?? 0) + n;
  }
  for (const [edits, n] of times.edits)
    for (const reason of new Set(edits.map(({ because }) => because as Because)))
      edited[reason] = (edited[reason] ?? 0) + n;
  return { ...deeds, noted, edited };
}

/** Slices of one series share their list of edits, and of notes: how many copies have each. */
function timesOf(copies: Iterable<Copy>): {
  readonly notes: ReadonlyMap<Copy['notes'], number>;
  readonly edits: ReadonlyMap<Copy['edits'], number>;
} {
  const times = { notes: new Map<Copy['notes'], number>(), edits: new Map<Copy['edits'], number>() };
  for (const { notes, edits } of copies) {
    times.notes.set(notes, (times.notes.get(notes) ?? 0) + 1);
    times.edits.set(edits, (times.edits.get(edits) ?? 0) + 1);
  }
  return times;
}
