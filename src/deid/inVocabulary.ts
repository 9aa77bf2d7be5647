import common from './data/commonWords.json';
import vocabulary from './data/vocabulary.json';

const listed = (list: string): string[] => list.split(' ');
const { anatomy, procedures, technique, acronyms, adjectives, findings, connecting, names } = vocabulary;

/** `schadel` and `ubersicht` beside `schaedel` and `uebersicht`: devices without umlauts drop the dots. */
const alsoWithoutDots = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const without = word.replace(/([aou])e/g, '$1');
    return word.length >= 6 && without !== word ? [word, without] : [word];
  });

const nouns = new Set(
  alsoWithoutDots([
    ...listed(anatomy),
    ...listed(procedures),
    ...listed(findings),
    ...listed(common.anatomy),
  ]),
);
const qualities = new Set(alsoWithoutDots(listed(adjectives)));
const connectives = new Set(listed(connecting));
const rest = new Set([
  ...alsoWithoutDots([...listed(technique), ...listed(common.technique)]),
  ...listed(acronyms),
  ...connectives,
]);
const nameLike = new Set(listed(names));

/** First parts that make surnames rather than words (`Steinkopf`, `Breitkopf`). */
const noFirstPart = new Set(
  listed('stein kern bogen mark keil kamm gross breit lang klein hart kurz rund band berg'),
);
const shortestPart = 4;
const longestWord = 60;
const prefixes = listed(
  'ober unter innen aussen vorder hinter mittel neben gesamt ganz kontroll verlaufs nach zusatz mehr hoch intra inter extra peri para retro sub trans endo epi hypo hyper post prae pre poly multi mono kranio cranio thorako thoraco lumbo lumbal thorakal sakral zerviko cervico femoro tibio radio ulno neuro kardio cardio angio arthro osteo myelo hepato nephro uro cholangio abdomino pelvi dorso latero medio antero postero supra infra boven onder midden voor',
);
const links = ['', 's', 'es', 'en', 'n', 'e'];
const adjectiveEndings = /(e|en|er|es|em|s)$/;
const nounEndings = /(es|en|s|n|e)$/;
const derived = /(seitig|bedingt|frei|nah|verdaechtig|haltig|artig|foermig|gewichtet)(e|en|er|es|em)?$/;

const remembered = new Map<string, boolean>();
const most = 20_000;

/**
 * Whether a word says something about an examination and nothing about a person: it is on the list, is an inflection of a word on the
 * list, or a compound of such words (`Kniegelenkserguss`).
 * @param word folded (foldText)
 */
export function inVocabulary(word: string): boolean {
  let known = remembered.get(word);
  if (known === undefined) {
    known =
      isListed(word) ||
      isInflected(word) ||
      (word.length >= 8 && word.length <= longestWord && isCompound(word));
    if (remembered.size >= most) remembered.clear();
    remembered.set(word, known);
  }
  return known;
}

/** Words that hold a text together and say nothing by themselves. */
export const isConnective = (word: string): boolean => connectives.has(word);

/** Parts of the body, procedures and findings. */
export const isNoun = (word: string): boolean => nouns.has(word);

/** Words of the vocabulary, and short ones beside it, that are also names of people (`Klein`, `Herz`, `Mark`). */
export const isNameLike = (word: string): boolean => nameLike.has(word);

const isListed = (word: string): boolean => rest.has(word) || nouns.has(word) || qualities.has(word);

function isInflected(word: string): boolean {
  for (const [endings, words, shortest] of [
    [adjectiveEndings, qualities, 4],
    [nounEndings, nouns, 5],
  ] as const) {
    const ending = endings.exec(word)?.[0] ?? '';
    for (let n = ending.length; n > 0; n--) {
      const stem = word.slice(0, -n);
      if (stem.length >= shortest && endings.test(word.slice(-n)) && words.has(stem)) return true;
    }
  }
  const ending = derived.exec(word);
  return (
    ending !== null &&
    ending.index >= shortestPart &&
    (nouns.has(word.slice(0, ending.index)) || rest.has(word.slice(0, ending.index)))
  );
}

/** A first part, one or more further parts, a noun at the end; German and Dutch join them with s, es, en, n or e. */
function isCompound(word: string): boolean {
  const prefix = prefixes.some((start) => word.startsWith(start) && endsIn(word.slice(start.length)));
  if (prefix) return true;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const first = word.slice(0, at);
    if (noFirstPart.has(first) || !isPart(first)) continue;
    for (const link of links)
      if (word.startsWith(link, at) && endsIn(word.slice(at + link.length))) return true;
  }
  return false;
}

const isPart = (part: string): boolean => nouns.has(part) || (part.length >= 6 && rest.has(part));

function endsIn(tail: string): boolean {
  if (tail.length < shortestPart) return false;
  if (nouns.has(tail) || qualities.has(tail) || isInflected(tail)) return true;
  return tail.length >= 8 && isCompound(tail);
}
