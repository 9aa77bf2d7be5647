import type { Recurrence } from '../../dicom/access/RecurringElements';
import type { Part10 } from '../../dicom/model/Part10';
import { bareSecret } from './bareSecret';
import { gatherSecrets, type Answers } from './gatherSecrets';
import type { Secret } from './Secret';

const most = 500;

/**
 * The identifying values of a file, at every depth, decoded in their own character set: what its clean copy must not carry.
 * Without UIDs, without placeholders, without what kept attributes rightly say (`CT`, `ABDOMEN`); at most 500, the weightiest first.
 */
export const secretsOf = (
  part10: Part10,
  answers?: Answers,
  recurring?: readonly (Recurrence | undefined)[],
): Secret[] => gatherSecrets(part10, answers, recurring).slice(0, most).map(bareSecret);
