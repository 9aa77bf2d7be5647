import type { VR } from '../dictionary/DataSet';
import { vrClasses } from '../dictionary/vrClasses';

const isPadding = (code: number): boolean => code === 0x20 || code === 0;

/**
 * A value without the spaces that PS3.5 6.2 calls insignificant, and without the NULs that some writers pad with.
 * Loops in place of an expression: a long run of spaces inside a text must cost no more than its length.
 */
export function trimPadding(text: string, vr: VR): string {
  const value = unpadded(text);
  // In these, leading spaces are text.
  if (vr === 'UC' || vrClasses.isSingleText(vr)) return value;
  let start = 0;
  while (start < value.length && isPadding(value.charCodeAt(start))) start++;
  return value.slice(start);
}

/** A text without the padding at its end. */
export function unpadded(text: string): string {
  let end = text.length;
  while (end > 0 && isPadding(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}
