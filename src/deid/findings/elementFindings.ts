import type { DataElement, Tag, VR } from '../../dicom/dictionary/DataSet';
import { isPrivate } from '../../dicom/dictionary/groupOf';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { tags } from '../../dicom/dictionary/tags';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElement } from '../../dicom/access/walkElements';
import type { Where } from '../../dicom/access/Where';
import { withMeantVr } from '../../dicom/access/withMeantVr';
import type { Part10 } from '../../dicom/model/Part10';
import { Memo } from '../../dicom/Memo';
import { readableBytes } from '../plan/readableBytes';
import { addNumbers } from './addNumbers';
import { hiddenCode } from './addHidden';
import { categoryOf } from './categoryOf';
import { Findings } from './Findings';
import type { Category, Finding } from './Inspection';
import { PrivateFindings, privateTells, type PrivateTells } from './PrivateFindings';
import { unlistedFindings } from './unlistedFindings';

/** Of the many UIDs of a file a person needs those of the levels of the model (PS3.3 7). */
const shownUids = new Set<Tag>([
  tags.StudyInstanceUID,
  tags.SeriesInstanceUID,
  tags.SOPInstanceUID,
  tags.FrameOfReferenceUID,
]);

/** What an element of the top level tells with its items, whatever else is in the file, in the order of the file. */
export interface ElementTells {
  readonly elements: number;
  readonly privateElements: number;
  readonly tells: readonly (Finding | PrivateTells)[];
}

/** @param duplicates where elements stand whose tag stood before */
export function elementFindings(
  part10: Part10,
  element: DataElement,
  top: Where,
  duplicates: ReadonlySet<number>,
): ElementTells {
  let elements = 0;
  let privateElements = 0;
  const tells: (Finding | PrivateTells)[] = [];
  // What is too much of one element is too much of all.
  const findings = new Findings();
  const hidden = new PrivateFindings(new Findings());
  walkElement(element, top, (one, at) => {
    elements++;
    if (isPrivate(one.tag)) {
      privateElements++;
      const told = hidden.hasRoomFor(one.tag) ? privateTells(part10, one, at) : undefined;
      if (told === undefined) return;
      hidden.take(told);
      tells.push(told);
      return;
    }
    if (one.valueEnd <= one.valueStart) return;
    const before = findings.list.length;
    if (duplicates.has(one.start)) {
      const text = textsOf(part10, withMeantVr(part10, one), at.characterSet).join('\\');
      findings.add('hidden', 'duplicate', text, () => at.pathOf(one.tag));
    }
    inspectElement(part10, one, at, findings);
    for (const finding of findings.list.slice(before)) tells.push(finding);
  });
  return { elements, privateElements, tells };
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
  const known = withMeantVr(part10, element);
  if (known.vr === 'UI' && !(shownUids.has(tag) && at.depth === 0)) return;
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
