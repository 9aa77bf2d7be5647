import { shortestNeedle } from '../search/needlesOf';

/** Whether a folded text holds a folded value; a short one must stand alone. */
export function holdsWord(text: string, wanted: string): boolean {
  if (wanted.length >= shortestNeedle) return text.includes(wanted);
  return text.includes(wanted) && text.split(/[^\p{L}\p{N}]+/u).includes(wanted);
}
