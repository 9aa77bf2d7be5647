import type { Findings } from './Findings';
import { identifyingNumbers, type NumberContext } from './numbers/identifyingNumbers';

/** Adds the numbers in a text that look like those of a state or an insurer, as `number-kvnr` and the like. */
export function addNumbers(
  findings: Findings,
  text: string,
  context: NumberContext,
  path: () => string,
): void {
  for (const number of identifyingNumbers(text, context))
    findings.add('ids', `number-${number.name}`, number.text, path);
}
