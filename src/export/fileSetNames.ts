/** The patient, study and series that a clean copy belongs to: only which belong together is used, nothing of them is shown. */
export interface FileSetPlace {
  readonly patient: string;
  readonly studyUid: string;
  readonly seriesUid: string;
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
 * One path in a file-set for each clean copy, in the order given: `PAT00001/STU00001/SER00001/IMG00001`. Components of at most
 * eight of A-Z and 0-9, no extension (PS3.10 8.2). The same list gives the same names, and no path comes twice.
 */
export function fileSetNames(copies: readonly FileSetPlace[]): string[] {
  const root = new Folder();
  return copies.map(({ patient, studyUid, seriesUid }) => {
    const person = root.open('PAT', patient);
    const study = person.folder.open('STU', studyUid);
    const series = study.folder.open('SER', seriesUid);
    return [person.name, study.name, series.name, series.folder.file()].join('/');
  });
}
