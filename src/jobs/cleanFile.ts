import type { PatientIdentity } from '../deid/Inspection';
import type { KeyedIdentity } from '../deid/keyedIdentity';
import { listedPseudonym } from '../deid/lookupIdentity';
import type { Plan, PlanNote } from '../deid/Plan';
import { presetFlags } from '../deid/optionsOf';
import { patientOf } from '../deid/patientOf';
import { planCleaning } from '../deid/planCleaning';
import { secretsUnder, withoutSpared } from '../deid/secretsUnder';
import type { Tag } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { tags } from '../dicom/tags';
import { textAt } from '../dicom/textAt';
import { writePart10 } from '../dicom/writePart10';
import { needsEyes } from '../pixel/needsEyes';
import type { Mapping } from '../report/mappingCsv';
import { verifyCleaning } from '../verify/verifyCleaning';
import { identityFor } from './identityFor';
import { lookupFor } from './lookupFor';
import { openFile } from './openFile';
import { referencesIn } from './referencesIn';
import { sameSecrets } from './sameSecrets';
import type { CleaningOutcome, CleanRequest, LedgerEdit } from './protocol';

/** plan, write, verify: a file that passes not every stage is not exported (ARCHITECTURE.md, rule 4). */
export async function cleanFile(file: Blob, request: CleanRequest): Promise<CleaningOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const identity = identityFor(request);
  const patient = patientOf(part10);
  if (request.lookup?.unknown === 'refuse') {
    const listed = listedPseudonym(patient.key, lookupFor(request.lookup.csv));
    if (listed === undefined) return { kind: 'refusal', code: 'patient-not-listed' };
  }
  const { choice } = request;
  const ofStudy = sameSecrets(request.studySecrets);
  const plan = planCleaning(part10, choice, identity, ofStudy);
  if (plan.kind === 'refusal') return plan;
  const studySecrets = withoutSpared(secretsUnder(choice, ofStudy), plan.spared);
  // A person's own record names the person anyway.
  const eyes = presetFlags(choice.preset).deidentifies ? needsEyes(part10) : undefined;
  if (eyes !== undefined && !request.acceptUnreviewedPixels) {
    return { kind: 'refusal', code: 'pixels-unreviewed' };
  }

  const blob = writePart10(part10, plan.edits, plan.meta);
  const verification = await verifyCleaning({ source: part10, output: blob, plan, studySecrets });
  if (!verification.passed) return { kind: 'not-verified', verification };
  return {
    kind: 'cleaning',
    blob,
    sopClass: textAt(part10, part10.dataSet, tags.SOPClassUID),
    transferSyntax: part10.deflated ? explicitLittleEndian : part10.transferSyntax.uid,
    edits: plan.edits.map(ledgerEdit),
    notes: eyes === undefined ? plan.notes : [...new Set([...plan.notes, unexamined])],
    verification,
    studyUid: newText(part10, plan, tags.StudyInstanceUID),
    seriesUid: newText(part10, plan, tags.SeriesInstanceUID),
    sopInstanceUid: newText(part10, plan, tags.SOPInstanceUID),
    pseudonym: identity.pseudonym(patient.key),
    refersTo: referencesIn(part10, plan.edits, (old) => identity.uid(old)),
    ...(request.mapping === true ? { mapping: mappingOf(plan, patient, identity) } : {}),
  };
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
    if (edit.op === 'remove' || edit.element.tag !== tag || edit.element.vr === 'SQ') continue;
    if (edit.op === 'insert' ? edit.into !== -1 : !isTop(part10, edit.at)) continue;
    return String.fromCharCode(...edit.element.value).replace(/[\0 ]+$/, '');
  }
  return textAt(part10, part10.dataSet, tag);
}

const isTop = (part10: Part10, at: number): boolean =>
  part10.dataSet.elements.some(({ start }) => start === at);
