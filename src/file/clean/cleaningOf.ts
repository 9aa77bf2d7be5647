import { declaresHead } from '../../deid/findings/headScan';
import type { KeyedIdentity } from '../../deid/identity/keyedIdentity';
import type { Plan } from '../../deid/plan/edit/Plan';
import { textAt } from '../../dicom/access/valuesOf';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';
import { uids } from '../../dicom/dictionary/uids';
import type { Part10 } from '../../dicom/model/Part10';
import { latin1Text } from '../../dicom/text/latin1Text';
import { unpadded } from '../../dicom/text/trimPadding';
import type { ReferenceFacts } from '../../report/References';
import type { Verification } from '../../verify/Verification';
import type { Cleaning, LedgerEdit } from './CleaningOutcome';
import { mappingOf } from './mappingOf';
import type { PlannedCopy } from './planCopy';
import { referencesIn } from './referencesIn';

/** What is told of a proven copy. */
export function cleaningOf(
  part10: Part10,
  blob: Blob,
  { plan, pixels, who: { patient }, identity }: PlannedCopy,
  verification: Verification,
  wantsMapping: boolean,
): Cleaning {
  const fresh = (tag: Tag): string => newText(part10, plan, tag);
  const kept = part10.deflated ? uids.ExplicitVRLittleEndian : part10.transferSyntax.uid;
  return {
    kind: 'cleaning',
    blob,
    sopClass: textAt(part10, part10.dataSet, tags.SOPClassUID),
    transferSyntax: plan.redactedAs ?? kept,
    edits: plan.edits.map(ledgerEdit),
    notes: plan.notes,
    ...(plan.keptWords === undefined ? {} : { keptWords: plan.keptWords }),
    verification,
    ...(pixels.picture === undefined ? {} : { picture: pixels.picture }),
    ...(declaresHead(part10) ? { showsHead: true } : {}),
    studyUid: fresh(tags.StudyInstanceUID),
    seriesUid: fresh(tags.SeriesInstanceUID),
    sopInstanceUid: fresh(tags.SOPInstanceUID),
    pseudonym: identity.pseudonym(patient.key),
    refersTo: refersTo(part10, plan, identity),
    ...(wantsMapping ? { mapping: mappingOf(plan, patient.id, fresh(tags.PatientID), identity) } : {}),
  };
}

/** A UID that the copy has from the meta information is one of those by which others refer to it. */
function refersTo(part10: Part10, plan: Plan, identity: KeyedIdentity): ReferenceFacts {
  const { is, to } = referencesIn(part10, plan.edits, (old) => identity.uid(old));
  const known = new Set(is.map(([old]) => old));
  return { is: [...is, ...plan.renamed.filter(([old]) => !known.has(old))], to };
}

const ledgerEdit = ({ path, keyword, action, because, cuts }: LedgerEdit): LedgerEdit => ({
  path,
  keyword,
  action,
  because,
  ...(cuts === undefined ? {} : { cuts }),
});

/** The value that the output has at the top level: the edit's, else the source's own. */
function newText(part10: Part10, plan: Plan, tag: Tag): string {
  const ofTag = part10.dataSet.elements.filter((element) => element.tag === tag);
  const tops = new Set(ofTag.map(({ start }) => start));
  for (const edit of plan.edits) {
    if (edit.op === 'remove' || edit.op === 'patch' || edit.element.tag !== tag || edit.element.vr === 'SQ')
      continue;
    if (edit.op === 'insert' ? edit.into !== -1 : !tops.has(edit.at)) continue;
    return unpadded(latin1Text(edit.element.value));
  }
  return textAt(part10, part10.dataSet, tag);
}
