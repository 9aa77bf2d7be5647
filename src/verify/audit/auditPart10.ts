import { blackedOutDescription } from '../../deid/plan/blackedOutDescription';
import { documentRemoved } from '../../deid/plan/values/documentNotice';
import type { Finding } from '../../deid/findings/Inspection';
import { inspectPart10 } from '../../deid/findings/inspectPart10';
import { isPlaceholder } from '../../deid/text/isPlaceholder';
import { ruleOf } from '../../deid/profile/ruleOf';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import type { AuditFinding } from './AuditFinding';
import { contradictionsIn } from './auditStamps';
import { stampsOf, declaredBy } from '../cleaning/stampsOf';
import { tagsOfPath } from '../cleaning/tagsOfPath';

/** What stands in for dates, ages and addresses without telling anything; what names nobody is known to `isPlaceholder`. */
const dummy = /^(1900|0001)(0101[0-9.+]*)?$|^[0.]+$|^000[DWMY]$|^https?:\/\/removed\.invalid\/$/;

/**
 * What a file, cleaned by whatever program, still says about somebody, and where it is not as its own stamps say. UIDs are left out:
 * without the originals nobody can tell an old one from a new one.
 * @param known values that may stand, such as a clinic's own pseudonyms
 */
export function auditPart10(part10: Part10, known: ReadonlySet<string> = new Set()): AuditFinding[] {
  const stamps = stampsOf(part10);
  const inspection = inspectPart10(part10);
  const identifying = inspection.findings.filter((finding) => tells(part10, finding, known));
  const findings = identifying.map(({ category, keyword, path, value }): AuditFinding => {
    const declared = path === '' ? undefined : declaredBy(tagsOfPath(path), category === 'dates', stamps);
    return { kind: 'identifies', code: category, keyword, path, value, declared };
  });
  return [...findings, ...contradictionsIn(part10, stamps, findings, inspection.privateElements)];
}

function tells(
  part10: Part10,
  { category, keyword, path, value }: Finding,
  known: ReadonlySet<string>,
): boolean {
  // How a file was cleaned tells of nobody.
  if (keyword.endsWith('UID') || keyword === 'DeidentificationMethod') return false;
  // Neither the profile nor we name it: the species of an animal identifies nobody.
  if (category === 'who' && tagsOfPath(path).every((tag) => isLeft(tag))) return false;
  if (keyword === 'encapsulated') return !isOwnNotice(part10);
  const isOurs = value === blackedOutDescription;
  return !isOurs && !known.has(value) && !isPlaceholder(value) && !dummy.test(value);
}

function isLeft(tag: Tag): boolean {
  const { rule, vr } = ruleOf(tag);
  return rule.does === 'judge-by-vr' && vr !== 'PN' && vr !== 'DA' && vr !== 'DT';
}

function isOwnNotice(part10: Part10): boolean {
  const element = findElement(part10.dataSet, tags.EncapsulatedDocument);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  return (
    bytes !== undefined &&
    bytes.length < 4096 &&
    new TextDecoder('latin1').decode(bytes).includes(documentRemoved)
  );
}
