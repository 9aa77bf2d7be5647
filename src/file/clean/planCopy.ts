import type { FileIdentity } from '../../deid/identity/FileIdentity';
import { fileIdentityOf } from '../../deid/identity/fileIdentityOf';
import type { KeyedIdentity } from '../../deid/identity/keyedIdentity';
import type { Plan, Refusal } from '../../deid/plan/edit/Plan';
import type { LeakRemedy } from '../../deid/plan/edit/Policy';
import { planBytes } from '../../deid/plan/planBytes';
import { planCleaning } from '../../deid/plan/planCleaning';
import { presetFlags } from '../../deid/profile/optionsOf';
import { runWithout } from '../../deid/secrets/runSecrets';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import { findElement } from '../../dicom/access/findElement';
import { tags } from '../../dicom/dictionary/tags';
import type { Part10 } from '../../dicom/model/Part10';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import { whyNotKept } from '../../document/whyNotKept';
import { describedPixels } from '../../pixel/pixelDescriptionOf';
import type { Memory } from '../Memory';
import { changedPixels } from './changedPixels';
import type { CleanRequest } from './CleanRequest';
import { pixelDecisionOn, type PixelsToBe } from './pixelDecisionOn';
import { pixelNotes } from './pixelNotes';
import type { PixelTools } from './PixelTools';
import { whyNotListed } from './whyNotListed';
import { withPixels } from './withPixels';

/** A copy as it is to be written and proven. */
export interface PlannedCopy {
  readonly kind: 'planned-copy';
  readonly plan: Plan;
  readonly pixels: PixelsToBe;
  /** Undefined where they stay as they are. */
  readonly changed: ChangedPixels | undefined;
  readonly deidentifies: boolean;
  readonly who: FileIdentity;
  readonly identity: KeyedIdentity;
  /** What of the study, and of the run, must not be in it. */
  readonly guard: StudyGuard;
  readonly run: string;
}

/**
 * Plans a copy: first its elements, then its pixels, then the document that it may keep.
 * @param remedies what the proofs of earlier plans still found
 */
export async function planCopy(
  part10: Part10,
  request: CleanRequest,
  remedies: ReadonlyMap<string, LeakRemedy>,
  memory: Memory,
  tools: PixelTools | undefined,
): Promise<PlannedCopy | Refusal> {
  const who = fileIdentityOf(part10);
  const identity = memory.identity(request);
  const study = memory.guard(request.studySecrets);
  const unlisted = whyNotListed(part10, who.patient.key, request, study, memory);
  if (unlisted !== undefined) return { kind: 'refusal', code: unlisted };
  const pixels = pixelDecisionOn(part10, request);
  const choice = pixels.kind === 'pixels' ? pixels.choice : request.choice;
  const { deidentifies } = presetFlags(choice.preset);
  const run = deidentifies ? request.runSecrets : undefined;
  const besides = {
    who,
    run,
    leaks: remedies,
    instance: request.instance,
    answers: memory.answers,
    recurring: memory.recurring,
  };
  const byRules = planCleaning(part10, choice, identity, study, besides);
  if (byRules.kind === 'refusal') return byRules;
  const planned = deidentifies ? await planBytes(part10, byRules) : byRules;
  if (planned.kind === 'refusal') return planned;
  if (pixels.kind === 'refusal') return pixels;
  const description = describedPixels(part10);
  const changed = await changedPixels(part10, description, pixels, deidentifies, tools);
  if (changed?.kind === 'refusal') return changed;
  const notes = [...planned.notes, ...(await pixelNotes(part10, description, deidentifies, changed))];
  const plan = withPixels(part10, { ...planned, notes }, pixels, request, { who, identity }, changed);
  const guard = study.under(choice).sparing(plan.spared);
  if (deidentifies && keepsDocument(part10, plan)) {
    const code = whyNotKept(request.document, guard.over(plan.secrets));
    if (code !== undefined) return { kind: 'refusal', code };
  }
  const others = runWithout(run ?? '', plan.spared);
  return { kind: 'planned-copy', plan, pixels, changed, deidentifies, who, identity, guard, run: others };
}

/** Whether a decision keeps the encapsulated document as it is. */
function keepsDocument(part10: Part10, plan: Plan): boolean {
  const element = findElement(part10.dataSet, tags.EncapsulatedDocument);
  if (element === undefined || element.valueEnd <= element.valueStart) return false;
  return plan.edits.every((edit) => edit.op === 'insert' || edit.at !== element.start);
}
