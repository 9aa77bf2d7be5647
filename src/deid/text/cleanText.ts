import type { TextRule } from './Cut';
import type { CutReason } from './CutReason';
import { Cuts } from './Cuts';
import { Phrase } from './Phrase';
import { announced } from './rules/announced';
import { doubtful } from './rules/doubtful';
import { foreignLanguage } from './rules/foreignLanguage';
import { givenNameBeside } from './rules/givenNameBeside';
import { identifying } from './rules/identifying';
import { secret } from './rules/secret';
import { spread } from './rules/spread';
import { strayName } from './rules/strayName';
import { unknownWord } from './rules/unknownWord';
import type { SecretMatcher } from './SecretMatching';
import { wordClass } from './wordClasses';

/** Neighbours that went for the same reason, as they stood. */
export interface CutText {
  readonly text: string;
  readonly because: CutReason;
}

/** A text without what may identify, and what was cut. */
export interface CleanText {
  /** The text as it was where nothing was cut, `Removed` where nothing stayed that says something. */
  readonly text: string;
  readonly cut: readonly CutText[];
}

const nothingLeft = 'Removed';
const mostPasses = 6;

/** The first rule that cuts a word gives the reason: the telling ones come first. */
const rules: readonly TextRule[] = [
  secret,
  identifying,
  foreignLanguage,
  announced,
  givenNameBeside,
  strayName,
  doubtful,
  unknownWord,
];

/**
 * Clean Descriptors (PS3.15 E.3.5): keeps of a free text the words that speak of the examination, by an allow-list in German, English
 * and Dutch, and never one that is an identifying value of the input, follows a form of address, or is a date, a time, a number of
 * somebody, an address. What is left is cleaned again until it stays, so a clean text is a fixed point.
 */
export function cleanText(text: string, guard: SecretMatcher): CleanText {
  const cut: CutText[] = [];
  let kept = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = cleanOnce(kept, guard);
    if (next.cut.length === 0) return { text: kept, cut };
    for (const each of next.cut) cut.push(each);
    kept = next.text;
    if (kept === nothingLeft) return { text: kept, cut };
  }
  return { text: nothingLeft, cut: [...cut, { text: kept, because: 'beside-cut' }] };
}

function cleanOnce(text: string, guard: SecretMatcher): CleanText {
  const phrase = new Phrase(text);
  const cuts = new Cuts(phrase);
  for (const rule of rules) for (const cut of rule(phrase, guard)) cuts.add(cut);
  if (cuts.all) return { text: nothingLeft, cut: [{ text, because: 'secret' }] };
  if (cuts.none) return { text, cut: [] };
  spread(cuts);
  return { text: join(phrase, cuts), cut: stretches(phrase, cuts) };
}

function stretches({ text, tokens }: Phrase, cuts: Cuts): CutText[] {
  const found: CutText[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const because = cuts.reason(at);
    if (because === undefined) continue;
    const start = tokens[at]?.start;
    while (cuts.reason(at + 1) === because) at++;
    found.push({ text: text.slice(start, tokens[at]?.end), because });
  }
  return found;
}

/** The kept tokens with what stood between them; one space in place of what was cut. */
function join(phrase: Phrase, cuts: Cuts): string {
  let joined = '';
  phrase.tokens.forEach(({ text }, at) => {
    if (cuts.has(at)) return;
    const gap = phrase.gap(at);
    if (!cuts.has(at - 1)) joined += gap;
    else if (joined !== '') joined += /[\r\n]/.test(gap) ? '\n' : ' ';
    joined += text;
  });
  const end = phrase.tokens.length;
  if (!cuts.has(end - 1)) joined += phrase.gap(end);
  return saysSomething(phrase, cuts) ? tidy(joined) : nothingLeft;
}

const saysSomething = (phrase: Phrase, cuts: Cuts): boolean =>
  phrase.tokens.some(
    ({ text }, at) =>
      !cuts.has(at) && /\p{L}{2}|^\p{L}\d/u.test(text) && !phrase.is(at, wordClass.connective),
  );

/** Brackets that lost their partner and marks without a word before them. */
function tidy(text: string): string {
  let tidied = text;
  for (const [open, close] of ['()', '[]', '{}'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const))
    if (tidied.split(open).length !== tidied.split(close).length)
      tidied = tidied.replaceAll(open, ' ').replaceAll(close, ' ');
  return tidied
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:])/g, '$1')
    .replace(/^[\s,.;:/&+_-]+|[\s,;:/&_-]+$/g, '');
}
