import type { VR } from '../dictionary/DataSet';

/** VRs in which leading spaces are text (PS3.5 6.2). */
const leadingSpaces = new Set<VR>(['LT', 'ST', 'UT', 'UC', 'UR']);

const isPadding = (code: number): boolean => code === 0x20 || code === 0;

/**
 * A value without the spaces that PS3.5 6.2 calls insignificant, and without the NULs that some writers pad with.
 * Loops in place of an expression: a long run of spaces inside a text must cost no more than its length.
 */
export function trimPadding(text: string, vr: VR): string {
  let start = 0;
  let end = text.length;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
  if (!leadingSpaces.has(vr)) while (start < end && isPadding(text.charCodeAt(start))) start++;
  return text.slice(start, end);
}
