import { latin1Text } from '../../../dicom/text/latin1Text';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';

/** Longer values hardly recur. */
const longest = 256;

/**
 * By what the verdict of some rules on an element is found again in other files of `Policy.verdicts`: tag, VR and value. Undefined where one of the rules
 * may look at more than that.
 */
export function recurring(subject: Subject, { part10 }: Policy, rules: readonly Rule[]): string | undefined {
  const { element, where, attribute, repeated } = subject;
  const { tag, vr, valueStart, valueEnd, items, fragments } = element;
  if (!where.isTop || repeated || items !== undefined || fragments !== undefined) return undefined;
  if (vr === 'UI' || attribute.vr === 'UI' || attribute.vr === 'SQ') return undefined;
  if (valueEnd - valueStart > longest) return undefined;
  for (const { recurs } of rules) if (recurs !== true && recurs?.(subject) !== true) return undefined;
  const bytes = part10.bytes.view(valueStart, valueEnd);
  return bytes && `${tag}${vr}${latin1Text(bytes)}`;
}
