import { latin1Bytes } from '../../dicom/text/latin1Bytes';
import { latin1Text } from '../../dicom/text/latin1Text';
import { asciiOf } from '../../dicom/access/valuesOf';
import type { NewElement } from '../../dicom/write/Change';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { walkElements } from '../../dicom/access/walkElements';
import type { Edit } from './edit/Edit';
import type { Plan } from './edit/Plan';

/**
 * The plan with new UIDs for pictures that were blacked out, wherever it keeps their old ones: a picture with other pixels is another
 * instance (PS3.3 C.7.6.1.1.2), and what refers to it must go on doing so.
 *
 * @param instances their old SOP Instance UIDs, of the whole run
 */
export function renewInstances(
  part10: Part10,
  plan: Plan,
  instances: ReadonlySet<string>,
  uid: (old: string) => string,
): Plan {
  if (instances.size === 0) return plan;
  const renew = (text: string): string | undefined => {
    const uids = text.split('\\').map((one) => one.replaceAll('\0', '').trim());
    return uids.some((one) => instances.has(one))
      ? uids.map((one) => (instances.has(one) ? uid(one) : one)).join('\\')
      : undefined;
  };
  const fresh = (element: NewElement): NewElement => {
    if (element.vr === 'SQ') return { ...element, items: element.items.map((item) => item.map(fresh)) };
    if (element.vr !== 'UI') return element;
    const renewed = renew(latin1Text(element.value));
    return renewed === undefined ? element : { ...element, value: latin1Bytes(renewed) };
  };
  const edits = plan.edits.map((edit): Edit =>
    edit.op === 'replace' || edit.op === 'insert' ? { ...edit, element: fresh(edit.element) } : edit,
  );
  const edited = new Set(edits.flatMap((edit) => (edit.op === 'insert' ? [] : [edit.at])));
  let around: DataElement | undefined;
  walkElements(part10, (element, where) => {
    if (around !== undefined && element.start < around.end) return;
    around = edited.has(element.start) ? element : undefined;
    if (around !== undefined || element.vr !== 'UI') return;
    const renewed = renew(asciiOf(part10, element) ?? '');
    if (renewed === undefined) return;
    edits.push({
      op: 'replace',
      at: element.start,
      element: { tag: element.tag, vr: 'UI', value: latin1Bytes(renewed) },
      path: where.pathOf(element.tag),
      keyword: lookUp(element.tag)?.keyword ?? '',
      action: 'U',
      because: 'redacted-instance',
    });
  });
  return { ...plan, edits, meta: plan.meta.map(fresh) };
}
