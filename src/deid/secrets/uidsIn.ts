import type { Span } from '../text/identifyingSpans';

export interface UidIn extends Span {
  readonly key: string;
}

/** Components of digits with dots, or what file names have in their place; writers pad them with spaces. */
const runs = [
  /(?<!\p{N}|\d\.)\d+(?:\. ?\d+){3,}(?!\p{N})/gu,
  /(?<!\p{N}|\d[_-])\d+(?:[_-]\d+){3,}(?!\p{N})/gu,
];
const shortest = 10;

/** A UID as a key: without spaces and the zeros that lead a component; undefined for what is none. */
export function uidKey(text: string): string | undefined {
  const plain = text.replace(/[\0\s]+/g, '');
  if (!/^\d+(?:\.\d+)+$/.test(plain)) return undefined;
  return plain.replace(/(^|\.)0+(?=\d)/g, '$1');
}

export const mayHoldUid = (text: string): boolean => /\d[._-] ?\d/.test(text);

/** What may be a UID in a text; a part of a longer number with dots is none. */
export function uidsIn(text: string): UidIn[] {
  if (!mayHoldUid(text)) return [];
  return runs
    .flatMap((run) =>
      Array.from(text.matchAll(run), ({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        key: uidKey(match.replace(/[_-]/g, '.')) ?? '',
      })),
    )
    .filter(({ key }) => key.length >= shortest);
}
