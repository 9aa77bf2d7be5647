import type { TextRule } from './Cut';
import { Cuts } from './Cuts';
import { mayBeKept, type KeepsWord } from './mayBeKept';
import { Phrase } from './Phrase';
import { announced } from './rules/announced';
import { doubtful } from './rules/doubtful';
import { foreignLanguage } from './rules/foreignLanguage';
import { givenNameBeside } from './rules/givenNameBeside';
import { identifying } from './rules/identifying';
import { otherAccents } from './rules/otherAccents';
import { secret } from './rules/secret';
import { spread } from './rules/spread';
import { strayName } from './rules/strayName';
import { unknownWord } from './rules/unknownWord';
import type { SecretMatcher } from './SecretMatching';
import { wordClass } from './wordClasses';

/** What stands for a text of which nothing stayed that says something. */
export const nothingLeft = 'Removed';
const mostPasses = 6;

/** The first rule that cuts a word gives the reason: the telling ones come first. */
const rules: readonly TextRule[] = [
  secret,
  identifying,
  foreignLanguage,
  announced,
  givenNameBeside,
  strayName,
  otherAccents,
  doubtful,
  unknownWord,
];

/** All rules, once over a text. */
export interface Pass {
  readonly phrase: Phrase;
  readonly cuts: Cuts;
  /** The text as it was where nothing was cut. */
  readonly left: string;
}

/** What is left is read again until it stays, or nothing is left. The last pass cuts something only where it leaves nothing, or too many came before. */
export function* passesOf(text: string, guard: SecretMatcher, keeps: KeepsWord): Generator<Pass> {
  let left = text;
  for (let passes = 0; passes < mostPasses; passes++) {
    const pass = passOver(left, guard, keeps);
    yield pass;
    if (pass.left === nothingLeft || pass.cuts.none) return;
    left = pass.left;
  }
}

function passOver(text: string, guard: SecretMatcher, keeps: KeepsWord): Pass {
  const phrase = new Phrase(text);
  const cuts = new Cuts(phrase, (at, because) => {
    const folded = phrase.tokens[at]?.folded;
    return folded !== undefined && keeps(folded) && mayBeKept(phrase, { at, because }, guard);
  });
  for (const rule of rules) for (const cut of rule(phrase, guard)) cuts.add(cut);
  if (cuts.all) return { phrase, cuts, left: nothingLeft };
  if (cuts.none) return { phrase, cuts, left: text };
  spread(cuts);
  return { phrase, cuts, left: join(phrase, cuts) };
}

/** The kept tokens with what stood between them; one space in place of what was cut. */
function join(phrase: Phrase, cuts: Cuts): string {
  let joined = '';
  phrase.tokens.forEach(({ text }, at) => {
    if (cuts.has(at)) return;
    const gap = phrase.gap(at);
    if (!cuts.has(at - 1)) joined += gap;
    else joined += (joined === '' ? '' : signOf(phrase, cuts, at)) + signBefore(text, gap);
    joined += text;
    if (cuts.has(at + 1)) joined += signBehind(phrase, at);
  });
  const end = phrase.tokens.length;
  if (!cuts.has(end - 1)) joined += phrase.gap(end);
  return saysSomething(phrase, cuts) ? tidy(joined) : nothingLeft;
}

/** What belongs to a word before one that went: a per cent or a degree, the point of `Pat.`. */
const signBehind = (phrase: Phrase, at: number): string =>
  (phrase.is(at, wordClass.role) ? /^\./ : /^ ?[%\u00b0]/).exec(phrase.gap(at + 1))?.[0] ?? '';

/** What a number loses its meaning without, where the word before it went: a minus, `<`. A hyphen ties to that word. */
const signBefore = (text: string, gap: string): string =>
  /^\d/.test(text) ? (/(?<=[\s(:=]|^)(?:[-\u2212]|[<>\u2264\u2265\u00b1] ?)$/.exec(gap)?.[0] ?? '') : '';

/** What parts a word from the one before the cut: the end of a line or a sentence that stood there, or a space. */
function signOf(phrase: Phrase, cuts: Cuts, at: number): string {
  let gaps = phrase.gap(at);
  for (let before = at - 1; cuts.has(before); before--) gaps = phrase.gap(before) + gaps;
  if (/[\r\n]/.test(phrase.gap(at))) return '\n';
  if (gaps.includes('; ')) return '; ';
  return phrase.gap(at).startsWith('. ') ? '. ' : ' ';
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
    .replace(/^(?:[\s,.;:/&+_]|-(?!\d))+|[\s,;:/&_-]+$/g, '');
}
