import { isPrivate } from '../../dicom/dictionary/groupOf';
import { latin1Text } from '../../dicom/text/latin1Text';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { asciiOf, textAt } from '../../dicom/access/valuesOf';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { NewElement } from '../../dicom/write/Change';
import type { DataElement, DataSet, Encoding, Tag } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';
import { encodings } from '../../dicom/dictionary/encodings';
import { findElement } from '../../dicom/access/findElement';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { isPixelData } from '../../dicom/dictionary/isPixelData';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { walkElements } from '../../dicom/access/walkElements';
import type { Where } from '../../dicom/access/Where';
import { blackedOutDescription } from './blackedOutDescription';
import known from '../data/derivations.json';
import type { ActionCode } from '../profile/Because';
import type { Edit } from './edit/Edit';
import type { Plan } from './edit/Plan';

/** Smallest and Largest Image Pixel Value: no longer true, and they tell of what was covered. */
const extremes: readonly Tag[] = [tags.SmallestImagePixelValue, tags.LargestImagePixelValue];
const meanings = new Map<string, string>(Object.entries(known.codes));
/** A private value of more bytes may be a picture: 32 by 32 pixels show no writing. */
const longestPrivate = 1024;

/**
 * The plan of a file whose picture was blacked out: the new Pixel Data, what the data set says of it, and that the picture is a
 * derived one (PS3.3 C.7.6.1.1.2, C.12.4.1.1). Other copies of the picture go: icons, pictures in sequences, long private values.
 */
export function planRedaction(part10: Part10, plan: Plan, changed: ChangedPixels): Plan {
  const { pixelData, dataSet } = part10;
  if (pixelData === undefined) return plan;
  const revised = new Revision(plan.edits);
  const at = (tag: Tag): DataElement | undefined => findElement(dataSet, tag);
  const place = (element: DataElement): Said => ({
    path: formatTag(element.tag),
    keyword: lookUp(element.tag)?.keyword ?? '',
    because: 'redacted',
  });
  const set = (element: NewElement): void => revised.set(at(element.tag), element);

  const copies: { readonly element: DataElement; readonly path: string }[] = [];
  const types: { readonly element: DataElement; readonly where: Where }[] = [];
  walkElements(part10, (element, where) => {
    if (element !== pixelData && isCopy(element)) copies.push({ element, path: where.pathOf(element.tag) });
    else if (element.tag === tags.FrameType || (element.tag === tags.ImageType && where.depth === 0))
      types.push({ element, where });
  });
  for (const { element, path } of copies) revised.remove(element, { ...place(element), path });
  for (const tag of [...changed.outdated, ...extremes]) {
    const element = at(tag);
    if (element !== undefined) revised.remove(element, place(element));
  }
  for (const { at: start, value } of changed.overlays) {
    const element = dataSet.elements.find((one) => one.start === start);
    if (element === undefined) continue;
    if (value === undefined) revised.remove(element, place(element));
    else if (!revised.removes(start))
      revised.replace(element, { tag: element.tag, vr: 'OW', value }, place(element));
  }
  for (const { element, where } of types) {
    const derived = derivedType(part10, element, revised.at(element.start), where.dataSet.encoding);
    if (derived !== undefined)
      revised.replace(element, derived, { ...place(element), path: where.pathOf(element.tag) });
  }
  for (const element of changed.attributes) set(element);
  set(textOf(tags.DerivationDescription, 'ST', blackedOutDescription, dataSet.encoding));
  set(derivations(part10, plan.edits, dataSet.encoding));
  revised.add({ op: 'patch', at: pixelData.start, pieces: changed.pieces, action: 'C', ...place(pixelData) });
  return {
    ...plan,
    edits: revised.edits(part10),
    meta: plan.meta.map((element) =>
      element.tag === tags.TransferSyntaxUID
        ? textOf(element.tag, 'UI', changed.transferSyntax, encodings.explicitLittle)
        : element,
    ),
    redactedAs: changed.transferSyntax,
  };
}

type Said = Pick<Edit, 'path' | 'keyword' | 'because'>;

const textOf = (
  tag: Tag,
  vr: 'CS' | 'ST' | 'SH' | 'LO' | 'UI',
  value: string,
  encoding: Encoding,
): NewElement => ({
  tag,
  vr,
  value: encodeValue(vr, value, encoding),
});

function isCopy({ tag, vr, valueStart, valueEnd, items, fragments }: DataElement): boolean {
  if (tag === tags.IconImageSequence || isPixelData(tag)) return true;
  if (!isPrivate(tag) || items !== undefined) return false;
  return fragments !== undefined || (vrClasses.isOctets(vr) && valueEnd - valueStart > longestPrivate);
}

/** Value 1 of what the plan leaves there becomes DERIVED; undefined where it says so, or where nothing readable is there. */
function derivedType(
  part10: Part10,
  element: DataElement,
  planned: Edit | undefined,
  encoding: Encoding,
): NewElement | undefined {
  const fresh = planned?.op === 'replace' && planned.element.vr !== 'SQ' ? planned.element.value : undefined;
  const text = fresh === undefined ? asciiOf(part10, element) : latin1Text(fresh);
  const [first, ...rest] = (text ?? '').split('\\');
  if (first === undefined || first.trim() === '' || first.trim() === 'DERIVED') return undefined;
  const value = ['DERIVED', ...rest].join('\\').trim();
  return textOf(element.tag, 'CS', /^[ -~]*$/.test(value) ? value : 'DERIVED\\SECONDARY', encoding);
}

/** Earlier derivations stay where PS3.16 knows their codes, in its own words; others may say anything. */
function derivations(part10: Part10, edits: readonly Edit[], encoding: Encoding): NewElement {
  const before = findElement(part10.dataSet, tags.DerivationCodeSequence);
  // What the plan edits in it names somebody, if only by chance.
  const stays =
    before !== undefined &&
    edits.every((edit) => edit.op === 'insert' || edit.at < before.start || edit.at >= before.end);
  const items = stays ? (before.items ?? []) : [];
  const valueOf = (dataSet: DataSet, tag: Tag): string => textAt(part10, dataSet, tag).trim();
  const earlier = items
    .filter(({ dataSet }) => valueOf(dataSet, tags.CodingSchemeDesignator) === known.scheme)
    .map(({ dataSet }) => valueOf(dataSet, tags.CodeValue))
    .filter((code) => code !== known.mask);
  return {
    tag: tags.DerivationCodeSequence,
    vr: 'SQ',
    items: [...earlier, known.mask].flatMap((code) => {
      const meaning = meanings.get(code);
      if (meaning === undefined) return [];
      return [
        [
          textOf(tags.CodeValue, 'SH', code, encoding),
          textOf(tags.CodingSchemeDesignator, 'SH', known.scheme, encoding),
          textOf(tags.CodeMeaning, 'LO', meaning, encoding),
        ],
      ];
    }),
  };
}

/** Edits of a plan, of which some give way to others at the same place. */
class Revision {
  readonly #byPlace = new Map<number, Exclude<Edit, { op: 'insert' }>>();
  #inserts: Extract<Edit, { op: 'insert' }>[] = [];

  constructor(edits: readonly Edit[]) {
    for (const edit of edits)
      if (edit.op === 'insert') this.#inserts.push(edit);
      else this.#byPlace.set(edit.at, edit);
  }

  at = (start: number): Edit | undefined => this.#byPlace.get(start);

  removes = (start: number): boolean => this.at(start)?.op === 'remove';

  add(edit: Exclude<Edit, { op: 'insert' }>): void {
    this.#byPlace.set(edit.at, edit);
  }

  remove(element: DataElement, said: Said): void {
    if (!this.removes(element.start)) this.add({ op: 'remove', at: element.start, action: 'X', ...said });
  }

  replace(old: DataElement, element: NewElement, said: Said, action: ActionCode = 'C'): void {
    if (!this.removes(old.start)) this.add({ op: 'replace', at: old.start, element, action, ...said });
  }

  /** At the top level, whatever the plan did with the attribute. */
  set(old: DataElement | undefined, element: NewElement): void {
    const said = {
      path: formatTag(element.tag),
      keyword: lookUp(element.tag)?.keyword ?? '',
      because: 'redacted',
      action: 'C',
    } as const;
    this.#inserts = this.#inserts.filter(({ into, element: { tag } }) => into !== -1 || tag !== element.tag);
    if (old === undefined) this.#inserts.push({ op: 'insert', into: -1, element, ...said });
    else this.add({ op: 'replace', at: old.start, element, ...said });
  }

  /** Without those inside what goes or is made anew: they are moot, and a second edit of one place would be. */
  edits(part10: Part10): Edit[] {
    const inside: Edit[] = [];
    const known = new Set<number>();
    const walk = (elements: readonly DataElement[]): void => {
      for (const element of elements) {
        const edit = this.#byPlace.get(element.start);
        if (edit !== undefined) {
          inside.push(edit);
          continue;
        }
        for (const item of element.items ?? []) {
          known.add(item.start);
          walk(item.dataSet.elements);
        }
      }
    };
    walk(part10.dataSet.elements);
    return [...inside, ...this.#inserts.filter(({ into }) => into === -1 || known.has(into))];
  }
}
