import type { GatheredSecret } from './gatherSecrets';
import type { Secret } from './Secret';

/** A secret without what only its own file needs to know. */
export const bareSecret = ({ text, kind, keptBy, leavesOwn }: GatheredSecret): Secret => ({
  text,
  kind,
  ...(keptBy !== undefined && { keptBy }),
  ...(leavesOwn !== undefined && { leavesOwn }),
});
