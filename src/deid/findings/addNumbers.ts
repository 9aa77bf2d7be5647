import type { Findings } from './Findings';
import { identifyingNumbers, type NumberContext } from '../text/identifyingNumbers';

/** The shortest of them, without its check digit. Nearly all texts end here. */
const fewestDigits = 8;

function hasDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < fewestDigits; i++) {
    const code = text.charCodeAt(i);
    // Beyond ASCII a character may fold to a digit.
    if ((code >= 0x30 && code <= 0x39) || code > 0x7f) digits++;
  }
  return digits >= fewestDigits;
}

/** Adds the numbers in a text that look like those of a state or an insurer, as `number-kvnr` and the like. */
export function addNumbers(
  findings: Findings,
  text: string,
  context: NumberContext,
  path: () => string,
): void {
  if (!hasDigits(text)) return;
  for (const number of identifyingNumbers(text, context))
    findings.add('ids', `number-${number.name}`, number.text, path);
}
