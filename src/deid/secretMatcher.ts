import { dateNotations } from './dateNotations';
import { foldText } from './foldText';
import { isParticle } from './isParticle';
import { isPlaceholder } from './isPlaceholder';
import type { Secret } from './Plan';

/** Shorter secrets count as whole words only: `Ey` is in too many words. */
const shortest = 6;
const wordSign = /[\p{L}\p{N}]/u;

/** Whether a text holds one of the identifying values, however it is spelt. */
export interface SecretMatcher {
  /** Anywhere in a text. */
  within(text: string): boolean;
  /** As the whole text; names, IDs and accession numbers of four signs or more. */
  equals(text: string): boolean;
  /** Whether a folded word is a part of one of the names, be it a usual word (`herz` of `Herz^Anna`). */
  isNamePart(word: string): boolean;
}

interface Folded {
  readonly parts: readonly string[];
  readonly wholes: ReadonlySet<string>;
  readonly nameParts: ReadonlySet<string>;
}

interface OfStudy extends Folded {
  readonly secrets: ReadonlySet<string>;
  /** Whether a text holds one of the parts: kept texts of a series are the same in all its files. */
  readonly answers: Map<string, boolean>;
}

const mostAnswers = 2000;
const longestRemembered = 256;
/** The files of a study are planned one after the other with the same list. */
const remembered = new WeakMap<readonly Secret[], OfStudy>();

const keyOf = ({ kind, text }: Secret): string => `${kind}\0${text}`;

function fold(secrets: readonly Secret[]): Folded {
  const parts = new Set<string>();
  const wholes = new Set<string>();
  const nameParts = new Set<string>();
  for (const { text, kind } of secrets) {
    const folded = foldText(text);
    if (folded.length < 2) continue;
    for (const part of kind === 'birth-date' ? dateNotations(folded) : [folded]) parts.add(part);
    if (folded.length >= 4 && (kind === 'name' || kind === 'id' || kind === 'accession')) wholes.add(folded);
    if (kind === 'name')
      for (const word of folded.split(/[\s^=,;/_-]+/))
        if (/^\p{L}{2}/u.test(word) && !isParticle(word) && !isPlaceholder(word)) nameParts.add(word);
  }
  return { parts: [...parts], wholes, nameParts };
}

/** @param study secrets of the study; folded once for as long as the same array comes */
export function secretMatcher(own: readonly Secret[], study: readonly Secret[]): SecretMatcher {
  let shared = remembered.get(study);
  if (shared === undefined)
    remembered.set(
      study,
      (shared = { ...fold(study), secrets: new Set(study.map(keyOf)), answers: new Map() }),
    );
  const { secrets, wholes, answers, parts, nameParts } = shared;
  const more = fold(own.filter((secret) => !secrets.has(keyOf(secret))));
  const ofStudyWithin = (text: string, folded: string): boolean => {
    if (text.length > longestRemembered) return parts.some((part) => holds(folded, part));
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = parts.some((part) => holds(folded, part));
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
  return {
    within(text) {
      if (text === '') return false;
      const folded = foldText(text);
      return ofStudyWithin(text, folded) || more.parts.some((part) => holds(folded, part));
    },
    equals(text) {
      const folded = foldText(text);
      return wholes.has(folded) || more.wholes.has(folded);
    },
    isNamePart: (word) => nameParts.has(word) || more.nameParts.has(word),
  };
}

function holds(text: string, part: string): boolean {
  if (part.length > text.length) return false;
  return part.length >= shortest ? text.includes(part) : hasWord(text, part);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!wordSign.test(before) && !wordSign.test(after)) return true;
  }
  return false;
}
