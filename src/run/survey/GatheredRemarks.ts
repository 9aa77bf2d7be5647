import type { Remarks } from '../../file/inspect/remarksIn';
import { interned } from '../interned';

/** Free remarks of one kind. */
export interface RemarkKind {
  readonly keyword: string;
  /** Those that stand in most places first. */
  readonly texts: readonly RemarkText[];
}

/** One text, and everywhere it stands. */
export interface RemarkText {
  /** Another for every text of a kind. */
  readonly key: string;
  readonly text: string;
  readonly places: RemarkPlaces;
}

/** Places by number: one text can stand in every file of a run. */
export interface RemarkPlaces {
  /** `FileRow.id`. */
  readonly files: readonly number[];
  readonly paths: readonly string[];
}

interface GatheredText extends RemarkText {
  readonly places: { readonly files: number[]; readonly paths: string[] };
}

/** Gathers the free remarks of all files, so that a person finds them in one place. */
export class GatheredRemarks {
  readonly #kinds = new Map<string, Map<string, GatheredText>>();
  readonly #path = interned();
  /** Files with more remarks than are listed. */
  #unlisted = 0;

  get unlisted(): number {
    return this.#unlisted;
  }

  add(file: number, { list, more }: Remarks): void {
    if (more > 0) this.#unlisted++;
    for (const { keyword, path: place, text, cut } of list) {
      const path = this.#path(place);
      let texts = this.#kinds.get(keyword);
      if (texts === undefined) this.#kinds.set(keyword, (texts = new Map<string, GatheredText>()));
      // Nobody decides about a text by the beginning of another.
      const key = cut === true ? `${text} ${String(file)} ${path}` : text;
      const known = texts.get(key);
      if (known === undefined) texts.set(key, { key, text, places: { files: [file], paths: [path] } });
      else {
        known.places.files.push(file);
        known.places.paths.push(path);
      }
    }
  }

  kinds(): readonly RemarkKind[] {
    return [...this.#kinds].map(([keyword, texts]) => ({
      keyword,
      texts: [...texts.values()].sort((a, b) => b.places.files.length - a.places.files.length),
    }));
  }
}
