import { givenPairs } from './givenPairs';
import { identifyingSpans } from './identifyingSpans';
import { isConnective } from './inVocabulary';
import { isHarmless } from './isHarmless';
import { namedTokens, spreadCut } from './namedTokens';
import type { SecretMatcher } from './SecretMatching';
import { strayNames } from './strayNames';
import { tokensOf, type TextToken } from './TextToken';

/** A text without what may identify, and what was cut, as it stood. */
export interface CleanText {
  /** The text as it was where nothing was cut, `Removed` where nothing stayed that says something. */
  readonly text: string;
  readonly cut: readonly string[];
}

const nothingLeft = 'Removed';
const mostPasses = 6;

/**
 * Clean Descriptors (PS3.15 E.3.5): keeps of a free text the words that speak of the examination, by an allow-list in German, English
 * and Dutch, and never one that is an identifying value of the input, follows a form of address, or is a date, a time, a number of
 * somebody, an address. What is left is cleaned again until it stays, so a clean text is a fixed point.
 */
export function cleanText(text: string, matcher: SecretMatcher): CleanText {
  const cut: string[] = [];
  let kept = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = cleanOnce(kept, matcher);
    if (next.cut.length === 0) return { text: kept, cut };
    cut.push(...next.cut);
    kept = next.text;
    if (kept === nothingLeft) return { text: kept, cut };
  }
  return { text: nothingLeft, cut: [...cut, kept] };
}

function cleanOnce(text: string, matcher: SecretMatcher): CleanText {
  const tokens = tokensOf(text);
  const secret = secretTokens(text, tokens, matcher);
  if (secret === 'all') return { text: nothingLeft, cut: [text] };
  const unknown = new Set<number>();
  tokens.forEach(({ text: own, folded }, at) => {
    if (!isHarmless(own, folded, tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? '')) unknown.add(at);
  });
  const isKnown = (at: number): boolean => !unknown.has(at);
  const paired = givenPairs(text, tokens, isKnown);
  const named = new Set([...unknown, ...secret, ...paired, ...strayNames(text, tokens, isKnown)]);
  const cut = new Set([...named, ...namedTokens(text, tokens, isKnown)]);
  for (const { start, end } of identifyingSpans(text))
    tokens.forEach((token, at) => {
      if (token.start < end && token.end > start) cut.add(at);
    });
  if (cut.size === 0) return { text, cut: [] };
  spreadCut(text, tokens, cut, named);
  return { text: join(text, tokens, cut), cut: stretches(text, tokens, cut) };
}

/** Tokens that an identifying value of the input takes part in; `all` where it stands between tokens. */
function secretTokens(
  text: string,
  tokens: readonly TextToken[],
  matcher: SecretMatcher,
): Set<number> | 'all' {
  const found = new Set<number>();
  for (const { start, end } of [...matcher.spans(text), ...matcher.nameWords(text)]) {
    const touched = tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []));
    if (touched.length === 0) return 'all';
    for (const at of touched) found.add(at);
  }
  return found;
}

/** What was cut, neighbours together. */
function stretches(text: string, tokens: readonly TextToken[], cut: ReadonlySet<number>): string[] {
  const found: string[] = [];
  tokens.forEach((token, at) => {
    if (!cut.has(at) || cut.has(at - 1)) return;
    let last = at;
    while (cut.has(last + 1)) last++;
    found.push(text.slice(token.start, tokens[last]?.end));
  });
  return found;
}

/** The kept tokens with what stood between them; one space in place of what was cut. */
function join(text: string, tokens: readonly TextToken[], cut: ReadonlySet<number>): string {
  const kept = tokens.filter((_, at) => !cut.has(at));
  const says = kept.some(({ text: own, folded }) => /\p{L}{2}|^\p{L}\d/u.test(own) && !isConnective(folded));
  let joined = '';
  tokens.forEach((token, at) => {
    if (cut.has(at)) return;
    const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (at === 0 || !cut.has(at - 1)) joined += gap;
    else if (joined !== '') joined += /[\r\n]/.test(gap) ? '\n' : ' ';
    joined += token.text;
  });
  const last = tokens.length - 1;
  if (!cut.has(last)) joined += text.slice(tokens[last]?.end);
  return says ? tidy(joined) : nothingLeft;
}

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
