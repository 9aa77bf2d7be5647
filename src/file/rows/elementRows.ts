import type { Edit } from '../../deid/plan/edit/Edit';
import { sameContent } from '../../deid/plan/edit/sameContent';
import type { Plan } from '../../deid/plan/edit/Plan';
import type { PresetName } from '../../deid/profile/Preset';
import { planCleaning } from '../../deid/plan/planCleaning';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { NewElement } from '../../dicom/write/Change';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10, Unreadable } from '../../dicom/model/Part10';
import { readPart10 } from '../../dicom/read/readPart10';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Where } from '../../dicom/access/Where';
import { walkElements } from '../../dicom/access/walkElements';
import { cleanedTexts, type CleanedText } from './cleanedTexts';
import { decidable } from './decidable';
import { Memory } from '../Memory';
import type { CleanRequest } from '../clean/CleanRequest';
import type { ElementRow } from './ElementRow';
import { tags } from '../../dicom/dictionary/tags';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { unpadded } from '../../dicom/text/trimPadding';

/** What a row shows of a value. */
const shown = 200;

/**
 * All data elements of one file in the order of the output: group 0002, then the data set with its items, then what is stamped
 * on. Where the preset refuses the file nothing would be written, and every element reads `K` without a reason.
 */
export async function elementRows(
  file: Blob,
  request: CleanRequest,
  memory = new Memory(),
): Promise<ElementRow[] | Unreadable> {
  const part10 = await readPart10(file);
  if (part10.kind === 'unreadable') return part10;
  const { choice, instance, runSecrets: run } = request;
  const guard = memory.guard(request.studySecrets);
  const planned = planCleaning(part10, choice, memory.identity(request), guard, { instance, run });
  const plan = planned.kind === 'plan' ? planned : undefined;
  const piecesIn = plan === undefined ? () => undefined : cleanedTexts(part10, choice, guard, run);
  return [...metaRows(part10, plan), ...dataSetRows(part10, choice.preset, plan?.edits ?? [], piecesIn)];
}

/** Group 0002 is not edited but written afresh (PS3.10 section 7.1): what the new one lacks is removed. */
function metaRows(part10: Part10, plan: Plan | undefined): ElementRow[] {
  const ascii = characterSetOf([]);
  const elements = part10.meta?.elements ?? [];
  const fresh = new Map(plan?.meta.map((element) => [element.tag, element]));
  return elements.map((element) => {
    const row = rowOf(part10, element, formatTag(element.tag), 0, ascii, kept);
    if (plan === undefined) return row;
    // The length is counted when all else is written.
    if (element.tag === tags.FileMetaInformationGroupLength) return { ...row, action: 'D' };
    const replacement = fresh.get(element.tag);
    if (replacement !== undefined && sameContent(part10, element, replacement)) return row;
    const newValue = replacement && newText(replacement, ascii);
    return { ...row, action: replacement === undefined ? 'X' : 'D', newValue };
  });
}

function dataSetRows(
  part10: Part10,
  preset: PresetName,
  edits: readonly Edit[],
  piecesIn: CleanedText,
): ElementRow[] {
  const editAt = new Map<number, Edit>();
  for (const edit of edits) if (edit.op !== 'insert') editAt.set(edit.at, edit);
  const rows: ElementRow[] = [];
  const starts: number[] = [];
  const depthOf = new Map<number, number>([[-1, 0]]);
  // An edit of a sequence concerns everything inside it.
  let around: { readonly end: number; readonly edit: Edit } | undefined;
  walkElements(part10, (element, at) => {
    if (around !== undefined && element.start >= around.end) around = undefined;
    const edit = around?.edit ?? editAt.get(element.start);
    const mayBe = around === undefined ? decidable(preset, element, edit) : [];
    const told = edit === undefined ? { ...kept, mayBe } : toldOf(edit, at, around !== undefined, mayBe);
    starts.push(element.start);
    const pieces = around === undefined ? piecesIn(element, at, edit) : undefined;
    const row = rowOf(part10, element, at.pathOf(element.tag), at.depth, at.characterSet, told);
    rows.push(pieces === undefined ? row : { ...row, pieces });
    if (edit !== undefined && element.items !== undefined) around ??= { end: element.end, edit };
    for (const item of element.items ?? []) depthOf.set(item.start, at.depth + 1);
  });
  const inserted = edits
    .filter((edit) => edit.op === 'insert')
    .map((edit) => ({ at: placeOf(part10, edit), row: insertedRow(edit, depthOf.get(edit.into) ?? 0) }));
  return merged(rows, starts, inserted);
}

/** The rows in the order of the file, and between them those of elements that it lacks. A file may have a million: they are sorted no second time. */
function merged(
  rows: readonly ElementRow[],
  starts: readonly number[],
  inserted: readonly { readonly at: number; readonly row: ElementRow }[],
): ElementRow[] {
  const parts: (readonly ElementRow[])[] = [];
  let next = 0;
  for (const { at, row } of [...inserted].sort((a, b) => a.at - b.at)) {
    const from = next;
    while ((starts[next] ?? Infinity) < at) next++;
    parts.push(rows.slice(from, next), [row]);
  }
  return [...parts, rows.slice(next)].flat();
}

/** What a row says besides its element. */
type Told = Pick<ElementRow, 'action' | 'because' | 'cuts' | 'newValue' | 'mayBe'>;

const kept: Told = { action: 'K', because: undefined, newValue: undefined, mayBe: [] };

/** @param inside of a sequence that is edited */
function toldOf(edit: Edit, at: Where, inside: boolean, mayBe: Told['mayBe']): Told {
  const { because, cuts } = edit;
  if (inside) return { action: 'X', because, newValue: undefined, mayBe };
  const newValue =
    edit.op === 'remove' || edit.op === 'patch' ? undefined : newText(edit.element, at.characterSet);
  return { action: edit.action, because, cuts, newValue, mayBe };
}

function rowOf(
  part10: Part10,
  element: DataElement,
  path: string,
  depth: number,
  characterSet: CharacterSet,
  { action, because, cuts, newValue, mayBe }: Told,
): ElementRow {
  return {
    path,
    depth,
    vr: element.vr,
    keyword: lookUp(element.tag)?.keyword ?? '',
    value: textsOf(part10, element, characterSet).join('\\').slice(0, shown),
    length: element.valueEnd - element.valueStart,
    action,
    because,
    ...(cuts === undefined ? {} : { cuts }),
    newValue,
    mayBe,
  };
}

function insertedRow(edit: Edit & { readonly op: 'insert' }, depth: number): ElementRow {
  const { path, keyword, action, because, element } = edit;
  const newValue = newText(element, characterSetOf([]));
  return { path, depth, vr: element.vr, keyword, value: '', length: 0, action, because, newValue, mayBe: [] };
}

/** Before the next element of its data set; in an item, right behind the item's header. */
function placeOf(part10: Part10, { into, element }: Edit & { readonly op: 'insert' }): number {
  if (into !== -1) return into + 0.5;
  const next = part10.dataSet.elements.find(({ tag }) => tag > element.tag);
  return next === undefined ? part10.size : next.start - 0.5;
}

function newText(element: NewElement, characterSet: CharacterSet): string | undefined {
  if (element.vr === 'SQ' || vrClasses.isBinary(element.vr)) return undefined;
  return unpadded(characterSet.decode(element.value, element.vr)).slice(0, shown);
}
