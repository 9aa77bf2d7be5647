import placeholders from '../data/placeholders.json';
import { foldText } from './foldText';

const words = new Set(placeholders.words);
const patterns = placeholders.patterns.map((pattern) => new RegExp(pattern, 'u'));

/** Whether a value stands for nobody: ANONYMOUS, UNKNOWN, 0000, and what this project writes itself. */
export function isPlaceholder(text: string): boolean {
  const folded = foldText(text);
  return words.has(folded) || patterns.some((pattern) => pattern.test(folded));
}
