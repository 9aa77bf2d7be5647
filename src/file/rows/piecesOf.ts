import { wordFates } from '../../deid/text/wordFates';
import type { KeepsWord } from '../../deid/text/mayBeKept';
import type { SecretMatcher } from '../../deid/text/SecretMatching';
import type { TextPiece } from './TextPiece';

/** A text in pieces, which give the whole text one behind the other: each word that goes, or that a person keeps, is a piece of its own. */
export function piecesOf(text: string, guard: SecretMatcher, keeps: KeepsWord): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { start, end, because, word, isKept, mayBeKept } of wordFates(text, guard, keeps)) {
    if (because === undefined && !isKept) continue;
    if (start > from) pieces.push({ text: text.slice(from, start) });
    pieces.push({
      text: text.slice(start, end),
      ...(because === undefined ? {} : { because }),
      ...(mayBeKept || isKept ? { word } : {}),
    });
    from = end;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}
