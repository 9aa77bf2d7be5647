import type { Recurrence } from '../../dicom/access/RecurringElements';
import type { Part10 } from '../../dicom/model/Part10';
import { presetFlags } from '../profile/optionsOf';
import type { Choice } from '../profile/Preset';
import type { Answers } from '../secrets/gatherSecrets';
import type { Secret } from '../secrets/Secret';
import { secretsOf } from '../secrets/secretsOf';
import { secretsUnder } from '../secrets/secretsUnder';
import { guardOf, type StudyGuard } from '../secrets/StudyGuard';
import type { SecretMatcher } from '../text/SecretMatching';

/** What identifies in a file and must not stay under a choice. */
export interface Identifying {
  /** Of the file itself. */
  readonly found: readonly Secret[];
  readonly study: StudyGuard;
  /** Of the other patients of the run (`runSecrets`). */
  readonly others: string;
  /** Of all three: what texts are cleaned by. */
  readonly matcher: SecretMatcher;
}

export interface IdentifyingBesides {
  readonly run?: string | undefined;
  readonly answers?: Answers | undefined;
  readonly again?: readonly (Recurrence | undefined)[];
}

export function identifyingFor(
  part10: Part10,
  choice: Choice,
  studySecrets: readonly Secret[] | StudyGuard,
  { run = '', answers, again = [] }: IdentifyingBesides = {},
): Identifying {
  const found = secretsUnder(choice, secretsOf(part10, answers, again));
  const study = guardOf(studySecrets).under(choice);
  const others = presetFlags(choice.preset).deidentifies ? run : '';
  return { found, study, others, matcher: study.again(found, others) };
}
