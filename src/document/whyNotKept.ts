import { identifyingNumbers } from '../deid/text/identifyingNumbers';
import type { RefusalCode } from '../deid/plan/edit/Plan';
import type { SecretMatcher } from '../deid/text/SecretMatching';
import type { DocumentText } from './DocumentText';

/**
 * Why an encapsulated document that the person wants to keep must not go out: what it says was not read wholly, or it names somebody.
 * Undefined where it may be kept. Byte searches say nothing here, as documents are compressed.
 */
export function whyNotKept(text: DocumentText | undefined, matcher: SecretMatcher): RefusalCode | undefined {
  if (text === undefined || text.unread.length > 0 || text.parts.length === 0) return 'document-not-read';
  const whole = text.parts.join(' ');
  // Line ends part names too.
  const names = [...text.parts, whole.replace(/\s+/g, ' ')].some((part) => matcher.within(part));
  const numbers = identifyingNumbers(whole, { keyword: '', vr: 'UT' }).length > 0;
  return names || numbers ? 'document-identifies' : undefined;
}
