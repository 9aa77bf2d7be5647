import { planBarePixels } from '../../deid/plan/planBarePixels';
import { planRedaction } from '../../deid/plan/planRedaction';
import type { Plan, PlanNote } from '../../deid/plan/edit/Plan';
import { renewInstances } from '../../deid/plan/renewInstances';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import type { FileIdentity } from '../../deid/identity/FileIdentity';
import type { KeyedIdentity } from '../../deid/identity/keyedIdentity';
import type { PixelsToBe } from './pixelDecisionOn';
import type { CleanRequest } from './CleanRequest';

const unexamined: PlanNote = 'pixels-not-examined';

/** The plan with what was decided about the picture, and with new UIDs for all pictures that are blacked out in the run. */
export function withPixels(
  part10: Part10,
  planned: Plan,
  { redaction, seenTo, unseen }: PixelsToBe,
  { redactedInstances }: CleanRequest,
  { who, identity }: { readonly who: FileIdentity; readonly identity: KeyedIdentity },
  changed: ChangedPixels | undefined,
): Plan {
  const instances = new Set(redactedInstances);
  const examined = planned.notes.filter((note) => note !== unexamined);
  let plan: Plan = planned;
  if (seenTo)
    plan = { ...planned, notes: redaction === undefined ? [...examined, 'pixels-approved'] : examined };
  else if (unseen || redaction !== undefined) plan = { ...planned, notes: [...examined, unexamined] };
  if (changed !== undefined) {
    const isOther = changed.reencoded && changed.transferSyntax !== part10.transferSyntax.uid;
    const reencoded: PlanNote[] = isOther ? ['pixels-reencoded'] : [];
    const { notes } = plan;
    if (redaction === undefined)
      plan = { ...planBarePixels(part10, plan, changed), notes: [...notes, ...reencoded] };
    else {
      plan = { ...planRedaction(part10, plan, changed), notes: [...notes, 'pixels-redacted', ...reencoded] };
      instances.add(who.instance.uid || who.instance.inDataSet);
    }
  }
  instances.delete('');
  return renewInstances(part10, plan, instances, (old) => identity.uid(old));
}
