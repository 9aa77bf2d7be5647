import type { Unreadable } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Redaction } from '../../pixel/Redaction';
import type { RedactionRule } from '../../pixel/RedactionRule';
import { redactionByRules } from '../../pixel/layouts/redactionByRules';
import { openFile } from '../openFile';

/** What the rules black out in the picture of a file. Reads no pixels. */
export async function proposalFor(
  file: Blob,
  rules: readonly RedactionRule[],
): Promise<Proposal | Unreadable | PixelProblem> {
  const part10 = await openFile(file);
  if (part10.kind === 'unreadable') return part10;
  if (part10.kind === 'ignored') return { kind: 'pixel-problem', code: 'no-pixels' };
  return { kind: 'proposal', redaction: redactionByRules(part10, rules, 'hold') };
}

export interface Proposal {
  readonly kind: 'proposal';
  /** Undefined where no rule fits. */
  readonly redaction: Redaction | undefined;
}
