import { foldText } from '../text/foldText';
import { inVocabulary, isNameLike } from '../text/inVocabulary';
import { isCommonWord } from '../text/isCommonWord';
import { isGivenName } from '../text/isGivenName';
import type { Secret } from './Secret';
import { SecretIndex, type Found } from './SecretIndex';

const leastSurname = 5;

/** What other patients of the run are called and numbered, ready to be looked for. */
export interface RunIndex {
  within(text: string): boolean;
  find(text: string, hit: (found: Found) => boolean): boolean;
}

const nobody: RunIndex = { within: () => false, find: () => false };

/** @param run of `runSecrets` */
export function runIndex(run: string): RunIndex {
  if (run === '') return nobody;
  const secrets = run.split('\n').flatMap((line): Secret[] => {
    const text = line.slice(2);
    if (line.startsWith('i')) return [{ kind: 'id', text }];
    return [
      { kind: 'name', text },
      ...surnamesOf(text).map((surname) => ({ kind: 'name' as const, text: surname })),
    ];
  });
  const index = new SecretIndex(secrets);
  const within = (text: string): boolean => index.find(text, () => true);
  return { within, find: (text, hit) => index.find(text, hit) };
}

/** Surnames that are no words and nobody's given name. */
function surnamesOf(name: string): string[] {
  const [family = ''] = name.split('^');
  return family.split(/[\s-]+/).filter((word) => {
    const folded = foldText(word);
    return (
      /^\p{L}+$/u.test(word) &&
      folded.length >= leastSurname &&
      !inVocabulary(folded) &&
      !isNameLike(folded) &&
      !isGivenName(folded) &&
      !isCommonWord(word)
    );
  });
}
