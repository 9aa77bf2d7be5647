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

let latest: { readonly run: string; readonly index: RunIndex } | undefined;
const mostAnswers = 5000;
const longestRemembered = 256;
const nobody: RunIndex = { within: () => false, find: () => false };

/** Made once for as long as the same run comes. */
export function runIndex(run: string): RunIndex {
  if (run === '') return nobody;
  if (latest?.run !== run) latest = { run, index: indexOf(run) };
  return latest.index;
}

function indexOf(run: string): RunIndex {
  const secrets = run.split('\n').flatMap((line): Secret[] => {
    const text = line.slice(2);
    if (line.startsWith('i')) return [{ kind: 'id', text }];
    return [
      { kind: 'name', text },
      ...surnamesOf(text).map((surname) => ({ kind: 'name' as const, text: surname })),
    ];
  });
  const index = new SecretIndex(secrets);
  const answers = new Map<string, boolean>();
  const within = (text: string): boolean => {
    if (text.length > longestRemembered) return index.find(text, () => true);
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(text, (answer = index.find(text, () => true)));
    }
    return answer;
  };
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
