interface Lexicon {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): { readonly code: string; readonly moduleType: 'js'; readonly map: null } | undefined;
}

export function lexicon(): Lexicon;
export function wordsIn(list: string): string[];
