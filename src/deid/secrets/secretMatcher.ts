import type { Span } from '../text/identifyingSpans';
import type { Secret } from './Secret';
import { runIndex } from './runIndex';
import { SecretIndex } from './SecretIndex';
import { signsOf } from './signsOf';
import type { SecretMatcher } from '../text/SecretMatching';
import { spellingsOf } from './spellingsOf';

interface Indexed {
  readonly index: SecretIndex;
  readonly wholes: ReadonlySet<string>;
  readonly words: SecretIndex;
}

interface OfStudy extends Indexed {
  readonly secrets: ReadonlySet<string>;
  /** Whether a text holds one of them: kept texts of a series are the same in all its files. */
  readonly answers: Map<string, boolean>;
}

const mostAnswers = 2000;
const longestRemembered = 256;
/** The files of a study are planned one after the other with the same list. */
const remembered = new WeakMap<readonly Secret[], OfStudy>();

const keyOf = ({ kind, text }: Secret): string => `${kind}\0${text}`;

function indexed(secrets: readonly Secret[]): Indexed {
  const wholes = new Set<string>();
  for (const secret of secrets) {
    const { kind } = secret;
    if (kind !== 'name' && kind !== 'id' && kind !== 'accession') continue;
    for (const spelling of spellingsOf(secret)) {
      const signs = signsOf(spelling).text;
      if (signs.length >= 4) wholes.add(signs);
    }
  }
  return { index: new SecretIndex(secrets), wholes, words: new SecretIndex(secrets, 'words') };
}

/**
 * @param study secrets of the study; made ready once for as long as the same array comes
 * @param run telling secrets of all patients of the run (`StudySecrets.ofRun`)
 */
export function secretMatcher(own: readonly Secret[], study: readonly Secret[], run = ''): SecretMatcher {
  let shared = remembered.get(study);
  if (shared === undefined)
    remembered.set(
      study,
      (shared = { ...indexed(study), secrets: new Set(study.map(keyOf)), answers: new Map() }),
    );
  const { secrets, answers, index } = shared;
  const more = indexed(own.filter((secret) => !secrets.has(keyOf(secret))));
  const others = runIndex(run);
  const any = (): boolean => true;
  const ofStudyWithin = (text: string): boolean => {
    if (text.length > longestRemembered) return index.find(text, any);
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = index.find(text, any);
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
  const within = (text: string): boolean =>
    ofStudyWithin(text) || more.index.find(text, any) || others.within(text);
  return {
    within,
    spans(text) {
      const spans: Span[] = [];
      const take = ({ start, end }: Span): boolean => {
        spans.push({ start, end });
        return false;
      };
      if (ofStudyWithin(text)) index.find(text, take);
      more.index.find(text, take);
      if (others.within(text)) others.find(text, take);
      return spans;
    },
    equals(text) {
      const signs = signsOf(text).text;
      return shared.wholes.has(signs) || more.wholes.has(signs);
    },
    nameWords(text) {
      const spans: Span[] = [];
      const take = ({ start, end }: Span): boolean => {
        spans.push({ start, end });
        return false;
      };
      shared.words.find(text, take);
      more.words.find(text, take);
      return spans;
    },
  };
}
