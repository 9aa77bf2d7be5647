import { dateNotations } from '../dateNotations';
import { secretWords } from '../secretWords';
import { foldText } from '../foldText';
import type { Secret } from '../Plan';

/**
 * True where a path contains an identifying value: values of six letters and digits or more anywhere, whatever stands between
 * them, shorter ones (from two) as whole words. Case, accents and punctuation do not count, and umlauts may be written out or not.
 * Names are searched part by part, dates of birth in the orders in which people write them.
 */
export function carriesIdentity(path: string, secrets: Iterable<Secret>): boolean {
  const spellings = spellingsOf(path).map((spelling) => ({
    whole: spelling.replaceAll(separators, ''),
    words: new Set(spelling.split(separators)),
  }));
  for (const secret of secrets) {
    for (const part of partsOf(secret)) {
      for (const { whole, words } of spellings)
        if (part.length >= anywhere ? whole.includes(part) : part.length >= 2 && words.has(part)) return true;
    }
  }
  return false;
}

const separators = /[^\p{L}\p{N}]+/gu;
const anywhere = 6;

function partsOf({ text, kind }: Secret): string[] {
  const notations =
    kind === 'birth-date' ? dateNotations(text) : text.includes('^') ? secretWords(text) : [text];
  return notations
    .flatMap(spellingsOf)
    .flatMap((spelling) =>
      kind === 'name' ? spelling.split(separators) : [spelling.replaceAll(separators, '')],
    );
}

/** File names often have no umlauts where the name in the file has: `Mueller` and `Muller` are both Müller. */
const spellingsOf = (text: string): string[] => [...new Set([bare(text), foldText(text)])];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('\u00df', 'ss');
