import { isNameLike } from './inVocabulary';
import type { TextToken } from './TextToken';

/** Small words that seldom stand before anything but a name or a place, where a word behind them was cut. */
const strong =
  /^(van|von|vom|zu|zum|zur|ter|ten|de|del|della|dela|di|da|dos|du|des|le|la|les|el|al|ben|abu|bin|ibn|bint|mac|mc|st|saint|sankt|sint|san|santa|bad|upon|unter|hinterm|freiherr|graf|ob)$/;
/** Small words of names and places that also stand before anything else. */
const weak = /^(der|den|die|das|dem|het|in|im|an|am|auf|aan|op|on|t|s|a|d|und|en|and|the|ver)$/;
/** Between two parts of a place (`Bergen op Zoom`). */
const ofPlace = /^(op|aan|upon|on|ob|under|le|sur)$/;
/** The same before words that may be names only (`Frankfurt am Main`). */
const ofRiver = /^(am|an|im|in|a|bei)$/;

const close = (gap: string): boolean => /^[\s'\u2019,.(^-]{1,3}$/.test(gap) && !gap.includes('\n');
const inside = (gap: string): boolean => /^[\s'\u2019-]{1,3}$/.test(gap) && !gap.includes('\n');

/**
 * Particles go with the name or the place beside them that was cut: `von der Tann`, `Capelle aan den IJssel`, `Des Moines`. Grows `cut`.
 * @param isName whether a token was cut as a part of a name
 * @param isPart whether a token is a part of the body, a procedure or a finding
 */
export function spreadParticles(
  text: string,
  tokens: readonly TextToken[],
  cut: Set<number>,
  isName: (at: number) => boolean,
  isPart: (at: number) => boolean,
): number[] {
  const added: number[] = [];
  const gapBefore = (at: number): string => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
  const folded = (at: number): string => tokens[at]?.folded ?? '';
  const take = (at: number): void => {
    if (cut.has(at)) return;
    cut.add(at);
    added.push(at);
  };
  tokens.forEach((token, at) => {
    if (!cut.has(at) || !isName(at)) return;
    let first = at;
    let run = at;
    while (run > 0 && inside(gapBefore(run))) {
      const before = tokens[run - 1];
      if (before === undefined || !(strong.test(before.folded) || weak.test(before.folded))) break;
      run--;
      // `Den Haag` in the midst of a text: an article with a capital.
      const isArticle = /^(Den|Het|Der|Die|Am|Auf|Op|In)$/.test(before.text) && run > 0;
      if (strong.test(before.folded) || isArticle) first = run;
    }
    const isBetween = run < at && run > 0 && cut.has(run - 1) && isName(run - 1) && inside(gapBefore(run));
    for (let i = isBetween ? run : first; i < at; i++) take(i);
    // `Bergen op Zoom`: a word of the vocabulary behind.
    const behind = ofPlace.test(folded(at + 1)) ? (weak.test(folded(at + 2)) ? at + 3 : at + 2) : -1;
    const last = tokens[behind];
    const river = tokens[at + 2];
    if (
      ofRiver.test(folded(at + 1)) &&
      river !== undefined &&
      /^\p{Lu}/u.test(river.text) &&
      isNameLike(river.folded)
    )
      if (!isPart(at + 2) && inside(gapBefore(at + 1)) && inside(gapBefore(at + 2))) {
        take(at + 1);
        take(at + 2);
      }
    // `Beatrice vom Bruch`: a surname that is a word too.
    let next = at + 1;
    while (strong.test(folded(next)) || (next > at + 1 && weak.test(folded(next)))) next++;
    const surname = tokens[next];
    if (next > at + 1 && surname !== undefined && /^\p{Lu}/u.test(surname.text) && isNameLike(surname.folded))
      if (Array.from({ length: next - at }, (_, i) => at + i + 1).every((i) => inside(gapBefore(i))))
        for (let i = at + 1; i <= next; i++) take(i);
    if (last !== undefined && token.end < last.start && /^\p{Lu}/u.test(last.text) && !isPart(behind))
      if (Array.from({ length: behind - at }, (_, i) => at + i + 1).every((i) => close(gapBefore(i))))
        for (let i = at + 1; i <= behind; i++) take(i);
  });
  return added;
}
