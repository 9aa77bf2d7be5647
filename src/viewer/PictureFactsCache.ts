import type { NoPicture } from '../file/pictures/NoPicture';
import type { Picture } from '../file/pictures/Picture';

/** Facts of files that were opened once, by file; a problem is remembered too. */
export class PictureFactsCache {
  readonly #facts = new Map<number, Promise<Picture | NoPicture>>();

  of(file: number, ask: () => Promise<Picture | NoPicture>): Promise<Picture | NoPicture> {
    let facts = this.#facts.get(file);
    if (facts === undefined) this.#facts.set(file, (facts = ask()));
    return facts;
  }
}
