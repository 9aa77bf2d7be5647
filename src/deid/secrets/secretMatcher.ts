import type { SecretMatcher } from '../text/SecretMatching';
import type { Secret } from './Secret';
import { guardOf, type StudyGuard } from './StudyGuard';

/** Looks into texts for secrets, those of a file and those of its study; `StudyGuard.over` where a guard is at hand. */
export const secretMatcher = (
  own: readonly Secret[],
  study: readonly Secret[] | StudyGuard,
  run?: string,
): SecretMatcher => guardOf(study).over(own, run);
