import type { Check } from '../../../src/verify/Verification';

/**
 * Checks in which something was thrown, or in which the two readers that are our own disagree: the proof makes a refusal of that, and it is
 * a fault of ours all the same.
 */
export const ourFaults = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ name, detail = '' }) =>
    /^(?:internal\b|strict-walk-)/.test(detail) ? `the check ${name}: ${detail.replace(/ at .*/, '')}` : [],
  );
