import { clusterAt } from './charactersOf';

/** What a byte is that does not fold to one letter: a gap, left out, several letters. */
export const [gap, unseen, several] = [1, 2, 3];

/** How the bytes of an encoding of one byte a character fold. */
export interface FoldedPage {
  /** What each byte means. */
  readonly meant: readonly string[];
  /** `gap`, `unseen`, `several`, or the letter or digit to which it folds. */
  readonly units: Uint16Array;
  /** 1 for small letters, 2 for capitals. */
  readonly cases: Uint8Array;
  /** Of one that folds to several letters. */
  readonly foldedOf: (byte: number) => string;
}

/** @param meant character by byte */
export function foldedPage(meant: readonly string[]): FoldedPage {
  const clusters = meant.map((character) => clusterAt(character, 0, character.length));
  const units = Uint16Array.from(clusters, ({ folded, kind }) =>
    kind === 'invisible' ? unseen : folded.length > 1 ? several : folded === '' ? gap : folded.charCodeAt(0),
  );
  return {
    meant,
    units,
    cases: Uint8Array.from(clusters, ({ kind }) => (kind === 'small' ? 1 : kind === 'capital' ? 2 : 0)),
    foldedOf: (byte) => clusters[byte]?.folded ?? '',
  };
}
