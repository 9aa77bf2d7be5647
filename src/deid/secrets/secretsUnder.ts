import type { Choice } from '../profile/Preset';
import type { Secret } from './Secret';
import { staysUnder } from './staysUnder';
import { StudyGuard } from './StudyGuard';

/** The identifying values that may not occur in an output under a choice (`staysUnder`). */
export function secretsUnder(choice: Choice, secrets: readonly Secret[]): readonly Secret[];
export function secretsUnder(
  choice: Choice,
  study: readonly Secret[] | StudyGuard,
): readonly Secret[] | StudyGuard;
export function secretsUnder(
  choice: Choice,
  secrets: readonly Secret[] | StudyGuard,
): readonly Secret[] | StudyGuard {
  if (secrets instanceof StudyGuard) return secrets.under(choice);
  const stay = staysUnder(choice);
  return stay === undefined ? secrets : secrets.filter((secret) => !stay.stays(secret));
}

/** Without the values that decisions of the person keep. */
export const withoutSpared = (study: readonly Secret[] | StudyGuard, spared: readonly string[]): StudyGuard =>
  (study instanceof StudyGuard ? study : new StudyGuard(study)).sparing(spared);
