import type { DataElement, DataSet, Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { placeInSeries } from '../../dicom/access/placeInSeries';
import type { Recurrence } from '../../dicom/access/RecurringElements';
import { ToldOnce } from '../../dicom/access/ToldOnce';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { Where } from '../../dicom/access/Where';
import { addHidden } from './addHidden';
import { headMark } from '../identity/contentDigest';
import { fileIdentityOf } from '../identity/fileIdentityOf';
import { elementFindings, type ElementTells } from './elementFindings';
import { Findings } from './Findings';
import { headScan } from './headScan';
import { gatherSecrets, type Answers } from '../secrets/gatherSecrets';
import type { Inspection } from './Inspection';
import { PrivateFindings } from './PrivateFindings';
import { studySecretsIn } from '../secrets/studySecretsIn';
import { isPrivate } from '../../dicom/dictionary/groupOf';

/**
 * What a file says about somebody, small and cloneable: one finding per identifying value (PS3.15 Table E.1-1, and by VR and
 * content what it does not list), at every depth, and the places that no viewer shows.
 */
export function inspectPart10(
  part10: Part10,
  answers?: Answers,
  recurring: readonly (Recurrence | undefined)[] = [],
): Inspection {
  const findings = new Findings();
  const hidden = new PrivateFindings(findings);
  const duplicates = new Set(
    part10.observations.filter(({ code }) => code === 'duplicate-tag').map(({ at }) => at),
  );
  const top = Where.top(part10);
  let elements = 0;
  let privateElements = 0;
  for (const [i, element] of part10.dataSet.elements.entries()) {
    const { tag, items } = element;
    const recurrence = depends(element, duplicates) ? undefined : recurring[i];
    const told =
      items === undefined && isPrivate(tag) && !hidden.hasRoomFor(tag)
        ? privateOne
        : toldOnce.of(recurrence, () => elementFindings(part10, element, top, duplicates));
    elements += told.elements;
    privateElements += told.privateElements;
    for (const tells of told.tells) {
      if ('texts' in tells) hidden.take(tells);
      else findings.take(tells);
    }
  }

  addHidden(part10, findings);
  const secrets = gatherSecrets(part10, answers, recurring);
  hidden.finish(secrets);
  const { dataSet } = part10;
  const { patient, levels, instance } = fileIdentityOf(part10);
  return {
    kind: 'inspection',
    sopClass: textAt(part10, dataSet, tags.SOPClassUID),
    transferSyntax: part10.transferSyntax.uid,
    modality: textAt(part10, dataSet, tags.Modality),
    identity: patient,
    study: {
      uid: textAt(part10, dataSet, tags.StudyInstanceUID),
      label: label(part10, dataSet, tags.StudyDescription, tags.StudyDate),
    },
    series: {
      uid: textAt(part10, dataSet, tags.SeriesInstanceUID),
      label: label(part10, dataSet, tags.SeriesDescription, tags.SeriesDate),
    },
    sopInstance: textAt(part10, dataSet, tags.SOPInstanceUID),
    levels,
    place: placeInSeries(part10),
    instance: { uid: instance.uid, head: headMark(part10) },
    findings: findings.list,
    studySecrets: studySecretsIn(secrets),
    hasPixels: part10.pixelData !== undefined,
    elements,
    privateElements,
    headSlices: headScan(part10),
  };
}

const toldOnce = new ToldOnce<ElementTells>();
const privateOne: ElementTells = { elements: 1, privateElements: 1, tells: [] };

/** Whether what an element tells depends on others beside it: on what stood before, or on the scheme of a code. */
const depends = ({ tag }: DataElement, duplicates: ReadonlySet<number>): boolean =>
  duplicates.size > 0 || tag === tags.CodeMeaning;

function label(part10: Part10, dataSet: DataSet, description: Tag, date: Tag): string {
  const day = textAt(part10, dataSet, date).replace(/^(\d{4})\.?(\d\d)\.?(\d\d)$/, '$1-$2-$3');
  return [textAt(part10, dataSet, description), day]
    .filter((part) => part !== '')
    .join(' \u00b7 ')
    .slice(0, 120);
}
