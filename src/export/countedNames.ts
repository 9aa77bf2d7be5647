import { inExportOrder, type Placed } from './inExportOrder';

/** Numbers things below one folder in the order in which they first come. */
class Folder {
  readonly #below = new Map<string, { readonly number: number; readonly folder: Folder }>();
  #files = 0;

  open(key: string): { readonly number: number; readonly folder: Folder } {
    const known = this.#below.get(key) ?? { number: this.#below.size + 1, folder: new Folder() };
    this.#below.set(key, known);
    return known;
  }

  file(): number {
    return ++this.#files;
  }
}

/**
 * One name for each clean copy, as the list is given, made of numbers only, so that no name tells anything of the source: folders are
 * counted as they come, series and images as they were acquired. The same list gives the same names. In steps.
 *
 * @param foldersOf keys of the folders on the way to a copy
 * @param nameOf from the numbers of these folders and of the file in the last
 */
export function* countedNames<Copy extends Placed>(
  copies: readonly Copy[],
  foldersOf: (copy: Copy) => readonly string[],
  nameOf: (numbers: readonly number[]) => string,
): Generator<void, string[]> {
  const root = new Folder();
  const names = new Map<Copy, string>();
  for (const copy of yield* inExportOrder(copies)) {
    yield;
    let here = root;
    const numbers = foldersOf(copy).map((key) => {
      const { number, folder } = here.open(key);
      here = folder;
      return number;
    });
    names.set(copy, nameOf([...numbers, here.file()]));
  }
  return copies.map((copy) => names.get(copy) ?? '');
}
