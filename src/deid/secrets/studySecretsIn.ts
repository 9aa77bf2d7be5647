import { bareSecret } from './bareSecret';
import type { GatheredSecret } from './gatherSecrets';
import type { Secret } from './Secret';

const most = 200;

/** Those of a file's secrets that no other file of its study may carry either; the weightiest where there are many. */
export const studySecretsIn = (gathered: readonly GatheredSecret[]): Secret[] =>
  gathered
    .filter(({ ofInstance }) => !ofInstance)
    .slice(0, most)
    .map(bareSecret);
