import type { PatientIdentity } from '../deid/Inspection';
import type { KeyedIdentity } from '../deid/keyedIdentity';
import { listedPseudonym } from '../deid/lookupIdentity';
import type { Plan, PlanNote, Refusal, RefusalCode, Secret } from '../deid/Plan';
import type { Choice } from '../deid/Preset';
import { secretMatcher } from '../deid/secretMatcher';
import { presetFlags } from '../deid/optionsOf';
import { patientOf } from '../deid/patientOf';
import { patientUnder } from '../deid/patientUnder';
import { planCleaning } from '../deid/planCleaning';
import { planRedaction } from '../deid/planRedaction';
import { renewInstances } from '../deid/renewInstances';
import { secretsUnder, withoutSpared } from '../deid/secretsUnder';
import { findElement } from '../dicom/findElement';
import type { Tag } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { tags } from '../dicom/tags';
import { textAt } from '../dicom/textAt';
import { writePart10 } from '../dicom/writePart10';
import type { PixelProblem } from '../pixel/PixelProblem';
import type { Mapping } from '../report/mappingCsv';
import { whyNotKept } from '../document/whyNotKept';
import type { Tee } from '../verify/Tee';
import { verifyCleaning } from '../verify/verifyCleaning';
import { identityFor } from './identityFor';
import { lookupFor } from './lookupFor';
import { pixelDecisionOn, type PixelsToBe } from './pixelDecisionOn';
import type { PixelTools } from './PixelTools';
import { openFile } from './openFile';
import { referencesIn } from './referencesIn';
import { segmentsTelling } from './segmentsTelling';
import { sameSecrets } from './sameSecrets';
import type { CleaningOutcome, CleanRequest, LedgerEdit } from './protocol';

/**
 * plan, write, verify: a file that passes not every stage is not exported (ARCHITECTURE.md, rule 4).
 * @param tools of a lane that can black out; without them a request to do so fails
 * @param tee gets the bytes of the copy while they are verified
 */
export async function cleanFile(
  file: Blob,
  request: CleanRequest,
  tools?: PixelTools,
  tee?: Tee,
): Promise<CleaningOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const identity = identityFor(request);
  const patient = patientOf(part10);
  if (request.lookup?.unknown === 'refuse') {
    const listed = listedPseudonym(
      patientUnder(patient.key, request.patients ?? []),
      lookupFor(request.lookup.csv),
    );
    if (listed === undefined) return { kind: 'refusal', code: 'patient-not-listed' };
  }
  const ofStudy = sameSecrets(request.studySecrets);
  const pixels = pixelDecisionOn(part10, request);
  const choice = pixels.kind === 'pixels' ? pixels.choice : request.choice;
  const planned = planCleaning(part10, choice, identity, ofStudy);
  if (planned.kind === 'refusal') return planned;
  if (pixels.kind === 'refusal') return pixels;
  const { redaction } = pixels;
  const plan = await withRedaction(part10, planned, pixels, request, tools);
  if (plan.kind === 'refusal') return plan;
  const studySecrets = withoutSpared(secretsUnder(choice, ofStudy), plan.spared);
  // What was blacked out has no such segments any more.
  if (redaction === undefined && (await segmentsStayTelling(part10, choice, plan, studySecrets)))
    return { kind: 'refusal', code: 'segments-tell' };
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
    prove: redaction && tools && ((output) => tools.prove(part10, output, redaction)),
    tee,
  });
  if (!verification.passed) return { kind: 'not-verified', verification };
  return {
    kind: 'cleaning',
    blob,
    sopClass: textAt(part10, part10.dataSet, tags.SOPClassUID),
    transferSyntax: plan.redactedAs ?? (part10.deflated ? explicitLittleEndian : part10.transferSyntax.uid),
    edits: plan.edits.map(ledgerEdit),
    notes: plan.notes,
    verification,
    ...(pixels.picture === undefined ? {} : { picture: pixels.picture }),
    studyUid: newText(part10, plan, tags.StudyInstanceUID),
    seriesUid: newText(part10, plan, tags.SeriesInstanceUID),
    sopInstanceUid: newText(part10, plan, tags.SOPInstanceUID),
    pseudonym: identity.pseudonym(patient.key),
    refersTo: referencesIn(part10, plan.edits, (old) => identity.uid(old)),
    ...(request.mapping === true ? { mapping: mappingOf(plan, patient, identity) } : {}),
  };
}

/** The plan with what was decided about the picture, and with new UIDs for all pictures that are blacked out in the run. */
async function withRedaction(
  part10: Part10,
  planned: Plan,
  { redaction, seenTo, unseen }: PixelsToBe,
  request: CleanRequest,
  tools: PixelTools | undefined,
): Promise<Plan | Refusal> {
  const instances = new Set(request.redactedInstances);
  const examined = planned.notes.filter((note) => note !== unexamined);
  let plan: Plan = planned;
  if (seenTo) plan = { ...planned, notes: [...examined, 'pixels-approved'] };
  else if (unseen) plan = { ...planned, notes: [...examined, unexamined] };
  if (redaction !== undefined) {
    const changed = await tools?.redact(part10, redaction);
    if (changed?.kind !== 'changed-pixels') return { kind: 'refusal', code: redactionCode(changed) };
    const notes: PlanNote[] = [
      'pixels-redacted',
      ...(changed.reencoded ? (['pixels-reencoded'] as const) : []),
    ];
    const others = seenTo ? examined : [...examined, unexamined];
    plan = { ...planRedaction(part10, planned, changed), notes: [...others, ...notes] };
    instances.add(textAt(part10, part10.dataSet, tags.SOPInstanceUID));
  }
  instances.delete('');
  return renewInstances(part10, plan, instances, (old) => identityFor(request).uid(old));
}

function redactionCode(problem: PixelProblem | undefined): RefusalCode {
  switch (problem?.code) {
    case undefined:
    case 'unsupported-syntax':
    case 'too-large':
      return 'redaction-unsupported';
    case 'outside':
      return 'redaction-misses';
    case 'no-pixels':
    case 'bad-description':
    case 'bad-codestream':
    case 'frame-missing':
      return 'redaction-failed';
  }
}

/** Whether pixel data, which is copied as it is, carries a comment or camera data (ITU-T T.81 B.2.4) that says too much. */
async function segmentsStayTelling(
  part10: Part10,
  choice: Choice,
  plan: Plan,
  studySecrets: readonly Secret[],
): Promise<boolean> {
  if (part10.pixelData?.fragments === undefined || !presetFlags(choice.preset).deidentifies) return false;
  const segments = await segmentsTelling(part10, secretMatcher(plan.secrets, studySecrets));
  return segments.some(({ tells }) => tells !== 'note');
}

/** Whether a decision keeps the encapsulated document as it is, in a copy that is to name nobody. */
function keepsDocument(part10: Part10, choice: Choice, plan: Plan): boolean {
  if (!presetFlags(choice.preset).deidentifies) return false;
  const element = findElement(part10.dataSet, tags.EncapsulatedDocument);
  if (element === undefined || element.valueEnd <= element.valueStart) return false;
  return plan.edits.every((edit) => edit.op === 'insert' || edit.at !== element.start);
}

/** Old and new of what a run replaces by its key. UIDs that the plan keeps are no secrets of it. */
const mappingOf = (plan: Plan, patient: PatientIdentity, identity: KeyedIdentity): Mapping => ({
  patient: patient.id === '' ? undefined : [patient.id, identity.pseudonym(patient.key)],
  uids: plan.secrets.filter(({ kind }) => kind === 'uid').map(({ text }) => [text, identity.uid(text)]),
});

const unexamined: PlanNote = 'pixels-not-examined';
const explicitLittleEndian = '1.2.840.10008.1.2.1';

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
    return String.fromCharCode(...edit.element.value).replace(/[\0 ]+$/, '');
  }
  return textAt(part10, part10.dataSet, tag);
}

const isTop = (part10: Part10, at: number): boolean =>
  part10.dataSet.elements.some(({ start }) => start === at);
