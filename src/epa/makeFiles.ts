import { codeIn, drawStudy, type Drawing, type DrawnPicture } from './drawStudy';
import type { EpaWords } from './EpaWords';
import { epaRules } from './epaRules';
import { loadFonts } from './loadFonts';
import { partsUnder } from './partsUnder';
import { planPdf } from './planPdf';
import type { EpaForm, Origin, WantedStudy } from './Wanted';
import { writePdf } from './writePdf';

/** A file for the ePA. */
export interface EpaFile {
  readonly name: string;
  readonly blob: Blob;
  /** Which of the examinations it is about. */
  readonly study: number;
}

export interface EpaFiles {
  readonly files: readonly EpaFile[];
  /** Frames that could not be drawn and are in none of the files. */
  readonly undrawn: number;
}

/**
 * Pictures of examinations as files that the ePA takes: one PDF/A-2b each, in parts where it would be too large, or a PNG or JPEG for each picture. They are made
 * of what `drawing` draws, the clean copies, and of nothing else.
 */
export async function makeFiles(
  studies: readonly WantedStudy[],
  form: EpaForm,
  words: EpaWords,
  drawing: Drawing,
  origin: Origin,
): Promise<EpaFiles> {
  const files: EpaFile[] = [];
  let undrawn = 0;
  for (const [turn, study] of studies.entries()) {
    const drawn = await drawStudy(study, form, words, drawing);
    undrawn += drawn.undrawn;
    if (drawn.pictures.length === 0) continue;
    const before = studies.length === 1 ? '' : `study${String(turn + 1)}-`;
    const made =
      form === 'pdf' ? await pdfsOf(study, drawn.pictures, words, origin) : drawn.pictures.map(fileOf);
    files.push(...made.map(({ name, blob }) => ({ name: before + name, blob, study: turn })));
  }
  return { files, undrawn };
}

const extensions = { png: 'png', jpeg: 'jpg' };

const fileOf = ({ name, bytes, format }: DrawnPicture): Pick<EpaFile, 'name' | 'blob'> => ({
  name: `${name}.${extensions[format]}`,
  blob: new Blob([bytes], { type: `image/${format}` }),
});

async function pdfsOf(
  study: WantedStudy,
  pictures: readonly DrawnPicture[],
  words: EpaWords,
  origin: Origin,
): Promise<Pick<EpaFile, 'name' | 'blob'>[]> {
  const parts = partsUnder(pictures, epaRules.largestBytes);
  const [first] = study.series;
  const name = first === undefined ? 'epa' : `epa-${codeIn(first)}`;
  const files: Pick<EpaFile, 'name' | 'blob'>[] = [];
  for (const [turn, part] of parts.entries()) {
    const plan = planPdf(study, part, { part: turn + 1, parts: parts.length }, words, origin);
    const texts = [plan.title, plan.header, ...plan.notes, ...plan.pictures.map(({ caption }) => caption)];
    const fonts = await loadFonts([
      ...texts,
      ...plan.facts.flatMap(({ label, value }) => [label, value]),
      plan.footer(1, 1),
    ]);
    const bytes = await writePdf(plan, fonts);
    if (bytes.length >= epaRules.largestBytes) throw new Error('too large');
    const counted = parts.length === 1 ? name : `${name}-${String(turn + 1)}of${String(parts.length)}`;
    files.push({ name: `${counted}.pdf`, blob: new Blob([bytes], { type: 'application/pdf' }) });
  }
  return files;
}
