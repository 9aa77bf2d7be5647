import { tags } from '../../dicom/dictionary/tags';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { beyondLength } from './beyondLength';
import { blankIccTexts } from './blankIccTexts';
import { blankTexts } from './blankTexts';
import type { Edit } from './edit/Edit';
import { lengthSaid } from './lengthSaid';
import { holdsNumbers } from '../text/holdsNumbers';
import type { Plan, Refusal } from './edit/Plan';

/** Longer values are searched in windows, and stay as they are. */
const longest = 16 * 1024 * 1024;

/**
 * The plan with what can be read in values that are no texts blanked out: curves, tables of colours and greys, spectra, meshes, and the texts of
 * ICC profiles. Their lengths stay; only what stands behind all that the data set speaks of is cut off. Private values are left to the rules
 * for them. A value that is too long to be made anew refuses the file.
 */
export async function planBytes(part10: Part10, plan: Plan): Promise<Plan | Refusal> {
  const edited = new Set(plan.edits.flatMap((edit) => (edit.op === 'insert' ? [] : [edit.at])));
  const blanked: Edit[] = [];
  const code = await new Blanking(part10, edited, blanked).walk([part10.dataSet], '');
  if (code !== undefined) return { kind: 'refusal', code: 'text-in-bytes', at: code };
  return blanked.length === 0 ? plan : { ...plan, edits: [...plan.edits, ...blanked] };
}

class Blanking {
  constructor(
    readonly part10: Part10,
    readonly edited: ReadonlySet<number>,
    readonly blanked: Edit[],
  ) {}

  /**
   * @param around the data set and those around it, innermost first
   * @returns the place of a value that cannot be made anew
   */
  async walk(around: readonly DataSet[], path: string): Promise<number | undefined> {
    for (const element of around[0]?.elements ?? []) {
      // Nothing is waited for where there is nothing to look at.
      if (this.edited.has(element.start) || !this.#concerns(element, around)) continue;
      const here = `${path}${formatTag(element.tag)}`;
      for (const [i, item] of (element.items ?? []).entries()) {
        const at = await this.walk([item.dataSet, ...around], `${here}[${String(i)}].`);
        if (at !== undefined) return at;
      }
      if (!(await this.#fits(element, around, here))) return element.start;
    }
    return undefined;
  }

  #concerns(element: DataElement, around: readonly DataSet[]): boolean {
    const { part10 } = this;
    if (element.items !== undefined) return element.items.length > 0;
    return holdsNumbers(part10, element) || lengthSaid(part10, around, element.tag) !== undefined;
  }

  /** @returns false where the value cannot be made anew */
  async #fits(element: DataElement, around: readonly DataSet[], path: string): Promise<boolean> {
    const { part10 } = this;
    const beyond = await beyondLength(part10, around, element);
    const isNumbers = holdsNumbers(part10, element);
    if (beyond === undefined && !isNumbers) return true;
    const { valueStart, valueEnd, start, tag, vr } = element;
    const end = beyond === undefined ? valueEnd : valueStart + beyond.length;
    const bytes =
      part10.bytes.view(valueStart, end) ??
      (await bytesOf(part10.stream, valueStart, Math.min(end, valueStart + longest)));
    const blanked = !isNumbers
      ? undefined
      : tag === tags.ICCProfile
        ? blankIccTexts(bytes)
        : blankTexts(element, bytes)?.value;
    if (beyond === undefined && blanked === undefined) return true;
    if (bytes.length < end - valueStart) return false;
    this.blanked.push({
      op: 'replace',
      at: start,
      element: { tag, vr: vr === 'SQ' ? 'UN' : vr, value: blanked ?? bytes },
      path,
      keyword: lookUp(tag)?.keyword ?? '',
      action: 'C',
      because: blanked === undefined ? 'beyond-value' : 'text-in-bytes',
    });
    return true;
  }
}
