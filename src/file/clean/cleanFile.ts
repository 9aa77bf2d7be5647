import type { KeyedIdentity } from '../../deid/identity/keyedIdentity';
import type { Plan } from '../../deid/plan/edit/Plan';
import type { Choice } from '../../deid/profile/Preset';
import { secretMatcher } from '../../deid/secrets/secretMatcher';
import { presetFlags } from '../../deid/profile/optionsOf';
import { patientOf } from '../../deid/identity/patientOf';
import { planBytes } from '../../deid/plan/planBytes';
import { planCleaning } from '../../deid/plan/planCleaning';
import { runWithout } from '../../deid/secrets/runSecrets';
import type { LeakRemedy } from '../../deid/plan/edit/Policy';
import { secretsUnder, withoutSpared } from '../../deid/secrets/secretsUnder';
import { findElement } from '../../dicom/access/findElement';
import type { Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { writePart10 } from '../../dicom/write/writePart10';
import type { ReferenceFacts } from '../../report/References';
import { whyNotKept } from '../../document/whyNotKept';
import type { Tee } from '../../verify/cleaning/Tee';
import type { SameBytes } from '../../verify/redaction/differAt';
import { pixelLaw } from '../../verify/redaction/pixelLaw';
import { verifyCleaning } from '../../verify/cleaning/verifyCleaning';
import { changedPixels } from './changedPixels';
import { mappingOf } from './mappingOf';
import { pixelDecisionOn } from './pixelDecisionOn';
import { pixelNotes } from './pixelNotes';
import { provePixels } from './provePixels';
import { whyNotListed } from './whyNotListed';
import { withPixels } from './withPixels';
import type { PixelTools } from './PixelTools';
import { openFile } from '../openFile';
import { referencesIn } from './referencesIn';
import { Memory } from '../Memory';
import type { CleaningOutcome, LedgerEdit } from './CleaningOutcome';
import type { CleanRequest } from './CleanRequest';
import { uids } from '../../dicom/dictionary/uids';
import { unpadded } from '../../dicom/text/trimPadding';
import { latin1Text } from '../../dicom/text/latin1Text';

export interface CleaningMeans {
  /** Of a lane that can black out; without them a request to do so fails. */
  readonly tools?: PixelTools | undefined;
  /** Gets the bytes of the copy while they are verified. */
  readonly tee?: Tee | undefined;
  readonly sameBytes?: SameBytes | undefined;
  readonly memory?: Memory | undefined;
}

/** A list of elements, the same without their values, without the elements, without the sequences around them. */
const mostRounds = 5;

/**
 * plan, write, verify: a file that passes not every stage is not exported (ARCHITECTURE.md, rule 4). What the proof finds in an element
 * that the plan let stay is taken out by another plan, and proven again.
 */
export async function cleanFile(
  file: Blob,
  request: CleanRequest,
  means: CleaningMeans = {},
): Promise<CleaningOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const remedies = new Map<string, LeakRemedy>();
  for (let round = 1; ; round++) {
    const outcome = await cleanOnce(part10, request, remedies, means);
    if (outcome.kind !== 'not-verified' || outcome.verification.leaks === undefined) return outcome;
    const { paths, inPixels } = outcome.verification.leaks;
    if (inPixels) return { kind: 'refusal', code: 'pixels-tell' };
    if (round === mostRounds || !goFurther(remedies, paths)) return outcome;
    means.tee?.again?.();
  }
}

/** Each leak goes one step further than before; false where nothing is left to do. */
function goFurther(remedies: Map<string, LeakRemedy>, paths: readonly string[]): boolean {
  const before = remedies.size;
  let changed = false;
  for (const path of paths) {
    const was = remedies.get(path);
    const around = path.slice(0, Math.max(0, path.lastIndexOf('[')));
    if (was === undefined) remedies.set(path, 'replaced');
    else if (was === 'replaced') remedies.set(path, 'removed');
    else if (around !== '') remedies.set(around, 'removed');
    changed ||= was === 'replaced';
  }
  return changed || remedies.size > before;
}

async function cleanOnce(
  part10: Part10,
  request: CleanRequest,
  remedies: ReadonlyMap<string, LeakRemedy>,
  { tools, tee, sameBytes, memory = new Memory() }: CleaningMeans,
): Promise<CleaningOutcome> {
  const identity = memory.identity(request);
  const patient = patientOf(part10);
  const ofStudy = memory.secrets(request.studySecrets);
  const unlisted = whyNotListed(part10, request, ofStudy, memory);
  if (unlisted !== undefined) return { kind: 'refusal', code: unlisted };
  const pixels = pixelDecisionOn(part10, request);
  const choice = pixels.kind === 'pixels' ? pixels.choice : request.choice;
  const { deidentifies } = presetFlags(choice.preset);
  const run = deidentifies ? request.runSecrets : undefined;
  const { instance } = request;
  const byRules = planCleaning(part10, choice, identity, ofStudy, { run, leaks: remedies, instance });
  if (byRules.kind === 'refusal') return byRules;
  const planned = deidentifies ? await planBytes(part10, byRules) : byRules;
  if (planned.kind === 'refusal') return planned;
  if (pixels.kind === 'refusal') return pixels;
  const { redaction } = pixels;
  const changed = await changedPixels(part10, pixels, deidentifies, tools);
  if (changed?.kind === 'refusal') return changed;
  const notes = [...planned.notes, ...(await pixelNotes(part10, deidentifies, changed))];
  const plan = withPixels(part10, { ...planned, notes }, pixels, request, identity, changed);
  const studySecrets = withoutSpared(secretsUnder(choice, ofStudy), plan.spared);
  if (keepsDocument(part10, choice, plan)) {
    const code = whyNotKept(request.document, secretMatcher(plan.secrets, studySecrets));
    if (code !== undefined) return { kind: 'refusal', code };
  }

  const blob = writePart10(part10, plan.edits, plan.meta);
  const verification = await verifyCleaning({
    source: part10,
    output: blob,
    plan,
    studySecrets,
    run: runWithout(run ?? '', plan.spared),
    prove: changed && ((output) => provePixels(part10, output, redaction, changed, tools)),
    law: deidentifies || redaction !== undefined ? (output) => pixelLaw(output, tools?.decode) : undefined,
    tee,
    sameBytes,
  });
  if (!verification.passed) return { kind: 'not-verified', verification };
  return {
    kind: 'cleaning',
    blob,
    sopClass: textAt(part10, part10.dataSet, tags.SOPClassUID),
    transferSyntax:
      plan.redactedAs ?? (part10.deflated ? uids.ExplicitVRLittleEndian : part10.transferSyntax.uid),
    edits: plan.edits.map(ledgerEdit),
    notes: plan.notes,
    verification,
    ...(pixels.picture === undefined ? {} : { picture: pixels.picture }),
    studyUid: newText(part10, plan, tags.StudyInstanceUID),
    seriesUid: newText(part10, plan, tags.SeriesInstanceUID),
    sopInstanceUid: newText(part10, plan, tags.SOPInstanceUID),
    pseudonym: identity.pseudonym(patient.key),
    refersTo: refersTo(part10, plan, identity),
    ...(request.mapping === true
      ? { mapping: mappingOf(plan, patient.id, newText(part10, plan, tags.PatientID), identity) }
      : {}),
  };
}

/** Whether a decision keeps the encapsulated document as it is, in a copy that is to name nobody. */
function keepsDocument(part10: Part10, choice: Choice, plan: Plan): boolean {
  if (!presetFlags(choice.preset).deidentifies) return false;
  const element = findElement(part10.dataSet, tags.EncapsulatedDocument);
  if (element === undefined || element.valueEnd <= element.valueStart) return false;
  return plan.edits.every((edit) => edit.op === 'insert' || edit.at !== element.start);
}

/** A UID that the copy has from the meta information is one of those by which others refer to it. */
function refersTo(part10: Part10, plan: Plan, identity: KeyedIdentity): ReferenceFacts {
  const { is, to } = referencesIn(part10, plan.edits, (old) => identity.uid(old));
  const known = new Set(is.map(([old]) => old));
  return { is: [...is, ...plan.renamed.filter(([old]) => !known.has(old))], to };
}

const ledgerEdit = ({ path, keyword, action, because }: LedgerEdit): LedgerEdit => ({
  path,
  keyword,
  action,
  because,
});

/** The value that the output has at the top level: the edit's, else the source's own. */
function newText(part10: Part10, plan: Plan, tag: Tag): string {
  for (const edit of plan.edits) {
    if (edit.op === 'remove' || edit.op === 'patch' || edit.element.tag !== tag || edit.element.vr === 'SQ')
      continue;
    if (edit.op === 'insert' ? edit.into !== -1 : !isTop(part10, edit.at)) continue;
    return unpadded(latin1Text(edit.element.value));
  }
  return textAt(part10, part10.dataSet, tag);
}

const isTop = (part10: Part10, at: number): boolean =>
  part10.dataSet.elements.some(({ start }) => start === at);
