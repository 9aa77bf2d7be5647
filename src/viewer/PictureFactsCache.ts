import type { NoPicture } from '../file/pictures/NoPicture';
import type { ViewedPicture } from '../file/pictures/ViewedPicture';

/** Facts of files that were opened once, by file; a problem is remembered too. */
export class PictureFactsCache {
  readonly #facts = new Map<number, Promise<ViewedPicture | NoPicture>>();

  of(file: number, ask: () => Promise<ViewedPicture | NoPicture>): Promise<ViewedPicture | NoPicture> {
    let facts = this.#facts.get(file);
    if (facts === undefined) this.#facts.set(file, (facts = ask()));
    return facts;
  }
}
