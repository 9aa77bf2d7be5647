import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { Because } from '../../profile/Because';
import type { Policy } from '../edit/Policy';
import { resolveAction, type Resolved, type RowCode } from '../../profile/resolveAction';
import type { Where } from '../../../dicom/access/Where';
import { conflictAt, conflicting } from '../../profile/typesOf';

/** What a row means for one element at its place in a file of this SOP Class. */
export function resolveRow(
  policy: Policy,
  where: Where,
  element: DataElement,
  rule: { readonly code: RowCode; readonly because: Because },
): { readonly action: Resolved; readonly because: Because } {
  const { code, because } = rule;
  if (code.includes('/')) {
    const type = policy.types.typeOf(where.tagPathOf(element.tag));
    const action = resolveAction(code, type);
    // Common Instance Reference (PS3.3 C.12.2) stays, and may stand only in an instance that refers to others.
    if (code === 'X/Z/U*' && action !== 'U' && policy.saysItRefers)
      return { action: 'U', because: 'type-conflict' };
    return { action, because };
  }
  const conflict = conflicting(element.tag) ? conflictAt(where.tagPathOf(element.tag)) : undefined;
  if (conflict !== undefined) return { action: conflict, because: 'type-conflict' };
  return { action: resolveAction(code, undefined), because };
}
