import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import { lookUp } from '../../../dicom/dictionary/lookUp';
import { tags } from '../../../dicom/dictionary/tags';
import type { NewElement } from '../../../dicom/write/Change';
import type { SecretMatcher } from '../../text/SecretMatching';
import type { Edit } from '../edit/Edit';
import type { Claims } from '../edit/Plan';
import type { Policy } from '../edit/Policy';
import { sameContent } from '../edit/sameContent';
import { methodCodeElement } from './methodCodeElement';
import { methodElement } from './methodElement';
import { textElement } from './textElement';

/**
 * The edits that say what was done (PS3.15 E.1.1, E.2): Patient Identity Removed, De-identification Method and its codes,
 * Burned In Annotation where the picture was seen to, Longitudinal Temporal Information Modified. What stands there of earlier de-identification stays; what already says so is
 * not edited.
 */
export function stampEdits(policy: Policy, top: Where, claims: Claims, matcher: SecretMatcher): Edit[] {
  const { encoding } = top.dataSet;
  const codes = methodCodeElement(policy, top, matcher);
  const stamps = [
    textElement(tags.PatientIdentityRemoved, 'CS', 'YES', encoding),
    methodElement(policy, top, matcher),
    ...(codes === undefined ? [] : [codes]),
    ...(claims.noBurnedIn === true ? [textElement(tags.BurnedInAnnotation, 'CS', 'NO', encoding)] : []),
    textElement(tags.LongitudinalTemporalInformationModified, 'CS', claims.dates, encoding),
  ];
  return stamps.flatMap((element) => stamp(policy, top, element));
}

function stamp(policy: Policy, top: Where, element: NewElement): Edit[] {
  const old = findElement(top.dataSet, element.tag);
  const said = {
    path: top.pathOf(element.tag),
    keyword: lookUp(element.tag)?.keyword ?? '',
    action: 'D',
    because: 'stamp',
  } as const;
  if (old === undefined) return [{ op: 'insert', into: top.into, element, ...said }];
  // Under another VR nobody reads it as what it is.
  const isReadAs = !top.dataSet.encoding.explicit || old.vr === element.vr;
  if (isReadAs && sameContent(policy.part10, old, element)) return [];
  return [{ op: 'replace', at: old.start, element, ...said }];
}
