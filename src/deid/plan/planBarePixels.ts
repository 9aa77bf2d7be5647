import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import { encodeValue } from '../../dicom/write/encodeValue';
import { encodings } from '../../dicom/dictionary/encodings';
import { findElement } from '../../dicom/access/findElement';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import type { Edit } from './edit/Edit';
import type { Plan } from './edit/Plan';

/**
 * The plan of a file whose Pixel Data held more than its pictures: the same pictures without that. They are not derived ones, no value
 * became another; where they were written in another way, the data set says in which.
 */
export function planBarePixels(part10: Part10, plan: Plan, changed: ChangedPixels): Plan {
  const { pixelData, dataSet } = part10;
  if (pixelData === undefined) return plan;
  const said = (tag: number): Pick<Edit, 'path' | 'keyword' | 'because'> => ({
    path: formatTag(tag),
    keyword: lookUp(tag)?.keyword ?? '',
    because: 'beyond-pixels',
  });
  const edits: Edit[] = [
    { op: 'patch', at: pixelData.start, pieces: changed.pieces, action: 'C', ...said(pixelData.tag) },
  ];
  for (const tag of changed.outdated) {
    const element = findElement(dataSet, tag);
    if (element !== undefined) edits.push({ op: 'remove', at: element.start, action: 'X', ...said(tag) });
  }
  for (const element of changed.attributes) {
    const old = findElement(dataSet, element.tag);
    edits.push(
      old === undefined
        ? { op: 'insert', into: -1, element, action: 'C', ...said(element.tag) }
        : { op: 'replace', at: old.start, element, action: 'C', ...said(element.tag) },
    );
  }
  const places = new Set(edits.flatMap((edit) => (edit.op === 'insert' ? [] : [edit.at])));
  const fresh = new Set(edits.flatMap((edit) => (edit.op === 'insert' ? [edit.element.tag] : [])));
  const others = plan.edits.filter((edit) =>
    edit.op === 'insert' ? edit.into !== -1 || !fresh.has(edit.element.tag) : !places.has(edit.at),
  );
  const value = encodeValue('UI', changed.transferSyntax, encodings.explicitLittle);
  return {
    ...plan,
    edits: [...others, ...edits],
    meta: plan.meta.map((element) =>
      element.tag === tags.TransferSyntaxUID ? { tag: element.tag, vr: 'UI', value } : element,
    ),
    redactedAs: changed.transferSyntax,
  };
}
