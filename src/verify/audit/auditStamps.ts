import { confidentialityRow } from '../../deid/profile/confidentialityRow';
import { basicProfileCode, methodCodeOf } from '../../deid/profile/methodCodes';
import { safeVrOf } from '../../deid/profile/safeVrOf';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import type { AuditFinding } from './AuditFinding';
import type { Stamps } from '../cleaning/stampsOf';
import { tagsOfPath } from '../cleaning/tagsOfPath';
import { isPrivate } from '../../dicom/dictionary/groupOf';

/** CID 7050: of faces and other features by which a picture can be recognised; the option has no part in Table E.1-1. */
const cleanVisualFeatures = '113102';

type Wrong = readonly [code: string, keyword: string, path: string];

/**
 * Where a file is not as its own stamps say (PS3.15 E.1.1, E.2, E.3; PS3.3 C.7.1.1, C.12.1), as far as the file alone can tell.
 * @param found what it says about somebody
 */
export function contradictionsIn(
  part10: Part10,
  stamps: Stamps,
  found: readonly AuditFinding[],
  privateElements: number,
): AuditFinding[] {
  const wrong = [
    ...method(stamps),
    ...profile(stamps, found),
    ...privates(part10, stamps, privateElements),
    ...dates(stamps, found),
    ...pictures(part10, stamps),
    ...instance(part10),
  ];
  return wrong.map(([code, keyword, path]) => ({ kind: 'contradicts', code, keyword, path, value: '' }));
}

function method({ identityRemoved, identityKept, saysHow }: Stamps): Wrong[] {
  if (identityRemoved && !saysHow) return [['no-method', 'DeidentificationMethod', '(0012,0063)']];
  if (identityKept && saysHow) return [['not-removed-but-how', 'PatientIdentityRemoved', '(0012,0062)']];
  return [];
}

/** The first attribute that the profile removes (X, whatever the Type) and no named option keeps. */
function profile({ codes }: Stamps, found: readonly AuditFinding[]): Wrong[] {
  if (!codes.has(basicProfileCode)) return [];
  const left = found.find(
    ({ path, declared }) =>
      declared === undefined && tagsOfPath(path).some((tag) => confidentialityRow(tag)?.basic === 'X'),
  );
  return left === undefined ? [] : [['profile-not-applied', left.keyword, left.path]];
}

function privates(part10: Part10, { identityRemoved, options }: Stamps, count: number): Wrong[] {
  if (count === 0) return [];
  if (!options.has('RetainSafePrivate'))
    return identityRemoved ? [['private-not-declared', 'PatientIdentityRemoved', '(0012,0062)']] : [];
  const path = unsafePrivate(part10);
  return path === undefined ? [] : [['private-not-safe', 'private', path]];
}

/** The first private element that neither Table E.3.10-1 nor the file itself (0008,0300) calls safe. */
function unsafePrivate(part10: Part10): string | undefined {
  let path: string | undefined;
  walkElements(part10, ({ tag, items, valueStart, valueEnd }, at) => {
    if (path !== undefined || items !== undefined || valueEnd <= valueStart) return;
    const isCreator = tag % 0x10000 <= 0xff;
    if (!isPrivate(tag) || isCreator) return;
    if (safeVrOf(part10, at.dataSet, tag) === undefined) path = at.pathOf(tag);
  });
  return path;
}

const kept = new Set(['UNMODIFIED', 'MODIFIED']);

/** PS3.15 E.3.6. Removing more than a code promises, as where a file was cleaned twice, contradicts nothing. */
function dates({ codes, options, temporal }: Stamps, found: readonly AuditFinding[]): Wrong[] {
  const full = options.has('RetainLongitudinalTemporalInformationFullDates');
  const modified = options.has('RetainLongitudinalTemporalInformationModifiedDates');
  const date = found.find(({ code }) => code === 'dates');
  const stamp = ['LongitudinalTemporalInformationModified', '(0028,0303)'] as const;
  const wrong: Wrong[] = [];
  if (temporal === 'REMOVED' && date !== undefined)
    wrong.push(['dates-not-removed', date.keyword, date.path]);
  if (full && modified)
    wrong.push(['full-and-modified', 'DeidentificationMethodCodeSequence', '(0012,0064)']);
  else if (full ? temporal === 'MODIFIED' : modified && temporal === 'UNMODIFIED')
    wrong.push(['dates-differ', ...stamp]);
  else if (full || modified ? temporal === '' : codes.size > 0 && kept.has(temporal))
    wrong.push(['dates-not-declared', ...stamp]);
  return wrong;
}

function pictures(part10: Part10, { codes }: Stamps): Wrong[] {
  const wrong: Wrong[] = [];
  const says = (tag: number): boolean => textAt(part10, part10.dataSet, tag) === 'YES';
  if (codes.has(methodCodeOf.CleanPixelData) && says(tags.BurnedInAnnotation))
    wrong.push(['text-in-picture', 'BurnedInAnnotation', '(0028,0301)']);
  if (codes.has(cleanVisualFeatures) && says(tags.RecognizableVisualFeatures))
    wrong.push(['face-in-picture', 'RecognizableVisualFeatures', '(0028,0302)']);
  return wrong;
}

/** PS3.10 7.1: the meta information names the instance that the data set is. */
function instance(part10: Part10): Wrong[] {
  const { meta, dataSet } = part10;
  const inMeta = meta === undefined ? '' : textAt(part10, meta, tags.MediaStorageSOPInstanceUID);
  const own = textAt(part10, dataSet, tags.SOPInstanceUID);
  return inMeta !== '' && own !== '' && inMeta !== own
    ? [['instance-differs', 'MediaStorageSOPInstanceUID', '(0002,0003)']]
    : [];
}
