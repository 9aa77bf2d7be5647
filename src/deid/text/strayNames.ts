import { isConnective, isNameLike, isNoun } from './inVocabulary';
import { isGivenName } from './isGivenName';
import type { TextToken } from './TextToken';

/** A capital and small letters: `Klein`, `O'Shea`; `KLEIN` and `BLADE` tell nothing. */
const isWritten = (token: TextToken | undefined): token is TextToken =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'\u2019]*\p{Ll}$/u.test(token.text);

/** Words of the technique that are also names; they end phrases (`Carotid Doppler`). */
const technical =
  /^(doppler|dixon|blade|space|cube|lava|vista|bolus|boost|flash|radar|rapid|precise|bravo|sense|steam|swift|iso|text|slow|fast|voll|liegend|wedge|fusion|stack|tag|see|cut|ring|real|arc|stift|page|port|post|key|grob|fein|hart|weich)$/;
/** What stands behind a part of the body in the title of an examination. */
const ofExamination =
  /^(rechts|links|re|li|bds|beidseits|beids|beiderseits|beiderzijds|right|left|rt|lt|r|l|nativ|blanco|ap|pa|a\.p|p\.a|seitlich|lateral|axial|sagittal|sag|cor|tra|koronar|coronal|transversal|in|mit|und|ohne|with|without|and|met|zonder|en|to|bis|nach|vor|ist|is|are|sind|zeigt|\d.*)$/;

/**
 * Words of the vocabulary that stand as a surname does: an adjective or a small word with a capital and no word it belongs to
 * (`Abdomen nativ Klein`, `with Small, on`), and a part of the body behind a given name or a stranger (`Percival Hand called`).
 * @param isKnown whether the vocabulary has a token
 */
export function strayNames(
  text: string,
  tokens: readonly TextToken[],
  isKnown: (at: number) => boolean,
): number[] {
  return tokens.flatMap((token, at) => {
    if (!isWritten(token) || !isNameLike(token.folded) || !isKnown(at)) return [];
    return (isNoun(token.folded) ? isBehindName(at, token) : isAlone(at, token)) ? [at] : [];
  });

  function isAlone(at: number, token: TextToken): boolean {
    if (technical.test(token.folded)) return false;
    const next = tokens[at + 1];
    const before = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    const belongs =
      next !== undefined && isKnown(at + 1) && /^( |-)$/.test(text.slice(token.end, next.start));
    // At the beginning of a sentence any word has a capital.
    const begins = at === 0 || /[.!?;\n]/.test(before);
    return !(belongs && (begins || !isConnective(next.folded)));
  }

  function isBehindName(at: number, token: TextToken): boolean {
    const before = tokens[at - 1];
    if (!isWritten(before) || text.slice(before.end, token.start) !== ' ' || isKnown(at - 1)) return false;
    // `Hartmann Kopf nativ` is an examination of the head.
    const next = tokens[at + 1];
    return !isGivenNameBefore(at) && next !== undefined && /^\p{Ll}/u.test(next.text)
      ? !ofExamination.test(next.folded)
      : isGivenNameBefore(at);
  }

  function isGivenNameBefore(at: number): boolean {
    return isGivenName(tokens[at - 1]?.folded ?? '');
  }
}
