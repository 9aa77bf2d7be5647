import type { PlanNote } from '../deid/plan/edit/Plan';

/** What was done to the copies of a run, counted in copies: all that page, report and statement say of pictures comes from here. */
export interface Deeds {
  readonly copies: number;
  /** Copies that hold pixel data. */
  readonly pictures: number;
  /** Of these: looked at and released, or blacked out and the rest looked at. Only they say Burned In Annotation NO and 113101. */
  readonly examined: number;
  readonly unexamined: number;
  /** Of these: their pixel data are not byte for byte those of the source. */
  readonly changed: number;
  /** By note; a note that no copy has is missing. */
  readonly noted: Readonly<Partial<Record<PlanNote, number>>>;
}

const ofPictures: readonly PlanNote[] = ['pixels-approved', 'pixels-redacted', 'pixels-not-examined'];
const changes: readonly PlanNote[] = [
  'pixels-redacted',
  'pixels-reencoded',
  'stray-bits-removed',
  'excess-pixels-removed',
  'segments-removed',
];

/** @param copies what each copy notes of itself (Plan.notes) */
export function deedsOf(copies: Iterable<{ readonly notes: readonly PlanNote[] }>): Deeds {
  const noted: Partial<Record<PlanNote, number>> = {};
  const deeds = { copies: 0, pictures: 0, examined: 0, unexamined: 0, changed: 0 };
  for (const { notes } of copies) {
    const has = (list: readonly PlanNote[]): boolean => notes.some((note) => list.includes(note));
    deeds.copies++;
    if (has(ofPictures)) deeds.pictures++;
    if (has(['pixels-not-examined'])) deeds.unexamined++;
    else if (has(ofPictures)) deeds.examined++;
    if (has(changes)) deeds.changed++;
    for (const note of new Set(notes)) noted[note] = (noted[note] ?? 0) + 1;
  }
  return { ...deeds, noted };
}
