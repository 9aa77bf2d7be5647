import type { PlanNote } from '../deid/plan/edit/Plan';
import type { ReportedDoubt } from './CleaningReport';

/** What is told of UIDs that do not do what UIDs are for, and of files in files: behind a number of copies. */
const aboutCopies: Readonly<Partial<Record<PlanNote, string>>> = {
  'instance-uid-shared': 'had the SOP Instance UID of another, different file: each copy got one of its own',
  'instance-uid-still-shared':
    'have the SOP Instance UID of another, different file, as this choice keeps UIDs',
  'instance-uid-made': 'had no SOP Instance UID, or a word in its place: made from the content',
  'instance-uid-from-meta':
    'had no SOP Instance UID in the data set: that of the file meta information stands for it',
  'instance-uid-contradicted': 'name another instance in the file meta information than in the data set',
  'instance-repeated': 'are in the run more than once with the same content: their copies share a UID',
  'study-uid-made':
    'had no Study Instance UID, or a word in its place: made for each patient, date and study ID',
  'series-uid-made':
    'had no Series Instance UID, or a word in its place: made for each series number and description',
  'file-behind-removed':
    'had another DICOM file behind the end of the data set, which readers do not show: it is in no copy',
};

/** @param noted how many copies have a note */
export const copyLines = (noted: (note: PlanNote) => number | undefined): string[] =>
  Object.entries(aboutCopies).flatMap(([note, words]) => {
    const copies = noted(note as PlanNote) ?? 0;
    return copies === 0 ? [] : [`${String(copies)} ${words}`];
  });

const doubtful: Readonly<Record<ReportedDoubt['kind'], string>> = {
  'two-people': 'one Patient ID, and names with birth dates or sexes that are those of different people',
  'one-number': 'one Patient ID, and different names or birth dates',
  'one-name': 'one name and birth date, and different Patient IDs',
  issuers: 'one Patient ID, given out by different places',
};

const treated: Readonly<Record<ReportedDoubt['treatedAs'], readonly [taken: string, named: string]>> = {
  same: ['taken for one person', ', one pseudonym'],
  different: ['taken for different people', ', a pseudonym each'],
};

/**
 * Where it was doubtful who is who. Files by their number, nothing of what they say.
 * @param named whether the copies have pseudonyms
 */
export function doubtLine({ kind, treatedAs, people }: ReportedDoubt, named: boolean): string {
  const files = people.map(({ files: many, first }) => `${String(many)} from ${first} on`).join(' and ');
  return `${doubtful[kind]} (files: ${files}): ${treated[treatedAs].slice(0, named ? 2 : 1).join('')}`;
}
