import type { DataElement, DataSet, Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { placeInSeries } from '../../dicom/access/placeInSeries';
import { tags } from '../../dicom/dictionary/tags';
import { textAt, textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import type { Where } from '../../dicom/access/Where';
import { addHidden, hiddenCode } from './addHidden';
import { headMark } from '../identity/contentDigest';
import { fileIdentityOf } from '../identity/fileIdentityOf';
import { withKnownVr } from '../../dicom/access/withKnownVr';
import { categoryOf } from './categoryOf';
import { Findings } from './Findings';
import { headScan } from './headScan';
import { addNumbers } from './addNumbers';
import { gatherSecrets, type Answers } from '../secrets/gatherSecrets';
import type { Category, Inspection } from './Inspection';
import { PrivateFindings } from './PrivateFindings';
import { readableBytes } from '../plan/readableBytes';
import { studySecretsIn } from '../secrets/studySecretsIn';
import { unlistedFindings } from './unlistedFindings';
import { isPrivate } from '../../dicom/dictionary/groupOf';
import { Memo } from '../../dicom/Memo';

/** Of the many UIDs of a file a person needs those of the levels of the model (PS3.3 7). */
const shownUids = new Set<Tag>([
  tags.StudyInstanceUID,
  tags.SeriesInstanceUID,
  tags.SOPInstanceUID,
  tags.FrameOfReferenceUID,
]);

/**
 * What a file says about somebody, small and cloneable: one finding per identifying value (PS3.15 Table E.1-1, and by VR and
 * content what it does not list), at every depth, and the places that no viewer shows.
 */
export function inspectPart10(part10: Part10, answers?: Answers): Inspection {
  const findings = new Findings();
  const hidden = new PrivateFindings(part10, findings);
  const duplicates = new Set(
    part10.observations.filter(({ code }) => code === 'duplicate-tag').map(({ at }) => at),
  );
  let elements = 0;
  let privateElements = 0;

  walkElements(part10, (element, at) => {
    elements++;
    if (isPrivate(element.tag)) {
      privateElements++;
      hidden.take(element, at);
      return;
    }
    if (element.valueEnd <= element.valueStart) return;
    if (duplicates.has(element.start))
      findings.add(
        'hidden',
        'duplicate',
        textsOf(part10, withKnownVr(element), at.characterSet).join('\\'),
        () => at.pathOf(element.tag),
      );
    inspectElement(part10, element, at, findings);
  });

  addHidden(part10, findings);
  const secrets = gatherSecrets(part10, answers);
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

function inspectElement(part10: Part10, element: DataElement, at: Where, findings: Findings): void {
  const code = hiddenCode(element);
  if (code !== undefined) {
    const length = element.valueEnd - element.valueStart;
    const bytes = code === 'trailing' ? part10.bytes.view(element.valueStart, element.valueEnd) : undefined;
    findings.add('hidden', code, readableBytes(bytes, length), () => at.pathOf(element.tag));
    return;
  }
  if (element.items !== undefined) return;
  const { tag } = element;
  const known = withKnownVr(element);
  if (element.vr === 'UI' && !(shownUids.has(tag) && at.depth === 0)) return;
  const category = tag === tags.CodeMeaning ? categoryAround(at) : categoryFor(tag, known.vr);
  const keyword = lookUp(tag)?.keyword ?? '';
  const path = (): string => at.pathOf(element.tag);
  if (category === undefined) {
    for (const found of unlistedFindings(part10, known, at)) {
      findings.add(found.category, keyword, found.value, path);
      addNumbers(findings, found.value, { keyword, vr: known.vr }, path);
    }
    return;
  }
  const values = textsOf(part10, known, at.characterSet);
  for (const value of values) {
    findings.add(category, keyword, value, path);
    addNumbers(findings, value, { keyword, vr: known.vr }, path);
  }
  if (values.length === 0)
    findings.add(category, keyword, readableBytes(undefined, element.valueEnd - element.valueStart), path);
}

/** A code says in words what the identifying sequence around it is about. */
function categoryAround(at: Where): Category | undefined {
  const sequence = at.parents.at(-1);
  return sequence === undefined ? undefined : categoryFor(sequence, 'SQ');
}

const categories = new Memo<string, Category | undefined>(20_000);

/** `categoryOf`, remembered. */
const categoryFor = (tag: Tag, vr: VR): Category | undefined =>
  categories.of(`${vr}${tag}`, () => categoryOf(tag, vr));

function label(part10: Part10, dataSet: DataSet, description: Tag, date: Tag): string {
  const day = textAt(part10, dataSet, date).replace(/^(\d{4})\.?(\d\d)\.?(\d\d)$/, '$1-$2-$3');
  return [textAt(part10, dataSet, description), day]
    .filter((part) => part !== '')
    .join(' \u00b7 ')
    .slice(0, 120);
}
