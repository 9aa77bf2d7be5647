import type { DrawnPicture } from './drawStudy';
import type { EpaWords } from './EpaWords';
import type { Origin, WantedStudy } from './Wanted';
import type { PdfPlan } from './writePdf';

/** When a PDF was made tells something of a person who is not to be known. */
const noTime = new Date('2000-01-01T00:00:00Z');

/** The texts of one PDF: with a person and an examination where these were chosen, and with nothing of either where not. */
export function planPdf(
  { identity, series }: WantedStudy,
  pictures: readonly DrawnPicture[],
  { part, parts }: { readonly part: number; readonly parts: number },
  words: EpaWords,
  { now, random }: Origin,
): PdfPlan {
  const { facts, notes } = words;
  const modalities = [...new Set(series.map(({ modality }) => words.modality(modality)))].join(', ');
  const many = (kind: DrawnPicture['kind']): number => pictures.filter((each) => each.kind === kind).length;
  const told = [
    [facts.name, identity?.name],
    [facts.birthDate, identity?.birthDate],
    [facts.description, identity?.description],
    [facts.studyDate, identity?.studyDate],
    [facts.modality, modalities],
    [facts.contents, words.contents(many('image'), many('overview'), series.length)],
    [facts.part, parts > 1 ? words.part(part, parts) : ''],
  ] as const;
  return {
    language: words.language,
    program: words.program,
    about: words.about,
    created: identity === undefined ? noTime : now,
    id: random(16),
    title: words.title,
    facts: told.flatMap(([label, value]) => (value === undefined || value === '' ? [] : { label, value })),
    notes: [notes.always, identity === undefined ? notes.unnamed : notes.named],
    header: identity === undefined ? '' : headerOf(identity, words),
    footer: words.page,
    pictures,
  };
}

/** On every page: pages are printed and parted. */
const headerOf = (
  { name, birthDate, description, studyDate }: NonNullable<WantedStudy['identity']>,
  { born }: EpaWords,
): string => [name, birthDate && born(birthDate), description, studyDate].filter(Boolean).join(' \u00b7 ');
