import type { Plan, PlanNote } from '../deid/Plan';
import { patientOf } from '../deid/patientOf';
import { planCleaning } from '../deid/planCleaning';
import type { Tag } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { tags } from '../dicom/tags';
import { textAt } from '../dicom/textAt';
import { writePart10 } from '../dicom/writePart10';
import { needsEyes } from '../pixel/needsEyes';
import { verifyCleaning } from '../verify/verifyCleaning';
import { identityFor } from './identityFor';
import { openFile } from './openFile';
import { sameSecrets } from './sameSecrets';
import type { CleaningOutcome, CleanRequest, LedgerEdit } from './protocol';

/** plan, write, verify: a file that passes not every stage is not exported (ARCHITECTURE.md, rule 4). */
export async function cleanFile(file: Blob, request: CleanRequest): Promise<CleaningOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const identity = identityFor(request.key);
  const studySecrets = sameSecrets(request.studySecrets);
  const plan = planCleaning(part10, request.choice, identity, studySecrets);
  if (plan.kind === 'refusal') return plan;
  const eyes = needsEyes(part10);
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
    pseudonym: identity.pseudonym(patientOf(part10).key),
  };
}

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
