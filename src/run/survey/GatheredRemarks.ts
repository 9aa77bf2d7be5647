import type { Remarks } from '../../file/inspect/remarksIn';

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
  readonly places: readonly RemarkPlace[];
}

export interface RemarkPlace {
  /** `FileRow.id`. */
  readonly file: number;
  readonly path: string;
}

type GatheredText = RemarkText & { readonly places: RemarkPlace[] };

/** Gathers the free remarks of all files, so that a person finds them in one place. */
export class GatheredRemarks {
  readonly #kinds = new Map<string, Map<string, GatheredText>>();
  /** Files with more remarks than are listed. */
  #unlisted = 0;

  get unlisted(): number {
    return this.#unlisted;
  }

  add(file: number, { list, more }: Remarks): void {
    if (more > 0) this.#unlisted++;
    for (const { keyword, path, text, cut } of list) {
      let texts = this.#kinds.get(keyword);
      if (texts === undefined) this.#kinds.set(keyword, (texts = new Map<string, GatheredText>()));
      // Nobody decides about a text by the beginning of another.
      const key = cut === true ? `${text} ${String(file)} ${path}` : text;
      const known = texts.get(key);
      if (known === undefined) texts.set(key, { key, text, places: [{ file, path }] });
      else known.places.push({ file, path });
    }
  }

  kinds(): readonly RemarkKind[] {
    return [...this.#kinds].map(([keyword, texts]) => ({
      keyword,
      texts: [...texts.values()].sort((a, b) => b.places.length - a.places.length),
    }));
  }
}
