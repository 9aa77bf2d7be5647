import type { Because } from '../deid/profile/Because';
import type { PlanNote } from '../deid/plan/edit/Plan';
import type { PictureReport } from './PictureReport';

/** What was done to the copies of a run, counted in copies: all that page, report and statement say of it comes from here. */
export interface Deeds {
  readonly copies: number;
  /** Copies that claim nothing, because a decision keeps in them what the profile edits. */
  readonly overruled: number;
  /** Copies that hold pixel data. */
  readonly pictures: number;
  /** Of these: looked at and released, or blacked out and the rest looked at. */
  readonly examined: number;
  /** Blacked out by rules that were declared reviewed. A rule is no look: nobody saw these pictures. */
  readonly byRules: number;
  /** Of the examined ones and those by rules: those that claim the profile, and with it say Burned In Annotation NO and 113101. */
  readonly claimed: number;
  /** Nobody looked at them; those by rules are among them. */
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
  readonly picture?: Pick<PictureReport, 'by'> | undefined;
}

export function deedsOf(copies: Iterable<Copy>): Deeds {
  const noted: Partial<Record<PlanNote, number>> = {};
  const edited: Partial<Record<Because, number>> = {};
  const deeds = {
    ...{ copies: 0, overruled: 0, pictures: 0, changed: 0 },
    ...{ examined: 0, byRules: 0, claimed: 0, unexamined: 0 },
  };
  const times = timesOf(copies);
  for (const [notes, { n, byRules }] of times.notes) {
    const has = (list: readonly PlanNote[]): boolean => notes.some((note) => list.includes(note));
    const isOverruled = has(['overruled']);
    const isSeenTo = has(ofPictures) && !has(['pixels-not-examined']);
    deeds.copies += n;
    if (isOverruled) deeds.overruled += n;
    if (has(ofPictures)) deeds.pictures += n;
    if (has(['pixels-not-examined'])) deeds.unexamined += n;
    if (isSeenTo) {
      deeds.examined += n - byRules;
      deeds.byRules += byRules;
      deeds.unexamined += byRules;
      if (!isOverruled) deeds.claimed += n;
    }
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
  readonly notes: ReadonlyMap<Copy['notes'], { readonly n: number; readonly byRules: number }>;
  readonly edits: ReadonlyMap<Copy['edits'], number>;
} {
  const times = {
    notes: new Map<Copy['notes'], { n: number; byRules: number }>(),
    edits: new Map<Copy['edits'], number>(),
  };
  for (const { notes, edits, picture } of copies) {
    const { n, byRules } = times.notes.get(notes) ?? { n: 0, byRules: 0 };
    times.notes.set(notes, { n: n + 1, byRules: byRules + (picture?.by === 'rules' ? 1 : 0) });
    times.edits.set(edits, (times.edits.get(edits) ?? 0) + 1);
  }
  return times;
}
