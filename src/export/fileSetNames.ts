import { inExportOrder, type Placed } from './inExportOrder';

/** The patient that a clean copy belongs to, besides: only which belong together is used, nothing of it is shown. */
export interface FileSetPlace extends Placed {
  readonly patient: string;
}

const componentLength = 8;

/** `IMG00001`; beyond 99,999 the number takes from the letters, so that eight signs are enough (PS3.10 8.2). */
function component(word: string, number: number): string {
  const digits = String(number).padStart(5, '0');
  return word.slice(0, Math.max(1, componentLength - digits.length)) + digits;
}

/** Numbers things below one folder in the order in which they first come. */
class Folder {
  readonly #below = new Map<string, { readonly name: string; readonly folder: Folder }>();
  #files = 0;

  open(word: string, id: string): { readonly name: string; readonly folder: Folder } {
    const known = this.#below.get(id) ?? {
      name: component(word, this.#below.size + 1),
      folder: new Folder(),
    };
    this.#below.set(id, known);
    return known;
  }

  file(): string {
    this.#files += 1;
    return component('IMG', this.#files);
  }
}

/**
 * One path in a file-set for each clean copy, as the list is given: `PAT00001/STU00001/SER00001/IMG00001`. Components of at most
 * eight of A-Z and 0-9, no extension (PS3.10 8.2). Counted as `neutralNames` does. The same list gives the same names, and no path comes
 * twice.
 */
export function fileSetNames(copies: readonly FileSetPlace[]): string[] {
  const root = new Folder();
  const names = new Map<FileSetPlace, string>();
  for (const copy of inExportOrder(copies)) {
    const person = root.open('PAT', copy.patient);
    const study = person.folder.open('STU', copy.studyUid);
    const series = study.folder.open('SER', copy.seriesUid);
    names.set(copy, [person.name, study.name, series.name, series.folder.file()].join('/'));
  }
  return copies.map((copy) => names.get(copy) ?? '');
}
