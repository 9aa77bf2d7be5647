import { dateNotations } from '../text/dateNotations';
import { secretWords } from '../secrets/secretWords';
import { foldText } from '../text/foldText';
import type { Secret } from '../secrets/Secret';

/**
 * Whether a path contains an identifying value: values of six letters and digits or more anywhere, whatever stands between
 * them, shorter ones (from two) as whole words. Case, accents and punctuation do not count, and umlauts may be written out or not.
 * Names are searched part by part, dates of birth in the orders in which people write them, numbers also without letters before them.
 * Made once for many paths: the cost of a path does not grow with the number of values.
 */
export function identityIn(secrets: Iterable<Secret>): (path: string) => boolean {
  const long = new Map<string, Set<string>>();
  const short = new Set<string>();
  for (const part of Array.from(secrets, partsOf).flat()) {
    if (part.length < anywhere) {
      if (part.length >= shortest) short.add(part);
      continue;
    }
    const key = part.slice(0, anywhere);
    const having = long.get(key);
    if (having === undefined) long.set(key, new Set([part]));
    else having.add(part);
  }
  const holdsLong = (whole: string): boolean => {
    for (let at = 0; at + anywhere <= whole.length; at++)
      for (const part of long.get(whole.slice(at, at + anywhere)) ?? [])
        if (whole.startsWith(part, at)) return true;
    return false;
  };
  return (path) =>
    spellingsOf(path).some(
      (spelling) =>
        holdsLong(spelling.replaceAll(separators, '')) ||
        spelling.split(separators).some((word) => short.has(word)),
    );
}

/** The same for a single path. */
export const carriesIdentity = (path: string, secrets: Iterable<Secret>): boolean =>
  identityIn(secrets)(path);

const separators = /[^\p{L}\p{N}]+/gu;
const anywhere = 6;
const shortest = 2;

function partsOf({ text, kind }: Secret): string[] {
  const notations =
    kind === 'birth-date' ? dateNotations(text) : text.includes('^') ? secretWords(text) : [text];
  const parts = notations
    .flatMap(spellingsOf)
    .flatMap((spelling) =>
      kind === 'name' ? spelling.split(separators) : [spelling.replaceAll(separators, '')],
    );
  const digits = kind === 'id' ? /^\p{L}+[^\p{L}\p{N}]*(\d+)$/u.exec(text)?.[1] : undefined;
  return digits !== undefined && digits.length >= anywhere ? [...parts, digits] : parts;
}

/** File names often have no umlauts where the name in the file has: `Mueller` and `Muller` are both Müller. */
const spellingsOf = (text: string): string[] => [...new Set([bare(text), foldText(text)])];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('\u00df', 'ss');
