import type { Choice } from '../profile/Preset';
import type { Secret } from './Secret';
import { staysUnder } from './staysUnder';

/** The identifying values that may not occur in an output under a choice (`staysUnder`). */
export function secretsUnder(choice: Choice, secrets: readonly Secret[]): readonly Secret[] {
  const stay = staysUnder(choice);
  return stay === undefined ? secrets : secrets.filter((secret) => !stay.stays(secret));
}
