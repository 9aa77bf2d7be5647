import { bytesOf } from '../dicom/bytesOf';
import type { DataSet } from '../dicom/DataSet';
import { formatTag } from '../dicom/formatTag';
import { legibleText } from '../dicom/legibleText';
import { lookUp } from '../dicom/lookUp';
import type { Part10 } from '../dicom/Part10';
import { blankIccTexts } from './blankIccTexts';
import type { Edit } from './Edit';
import { holdsNumbers } from './holdsNumbers';
import type { Plan, Refusal } from './Plan';

const iccProfile = 0x00282000;
/** Longer values are searched in windows, and stay as they are. */
const longest = 16 * 1024 * 1024;

/**
 * The plan with what can be read in values that are no texts blanked out: curves, tables of colours and greys, spectra, meshes, and the texts of
 * ICC profiles. Their lengths stay. Private values are left to the rules for them. A value that is too long to be made anew refuses the file.
 */
export async function planBytes(part10: Part10, plan: Plan): Promise<Plan | Refusal> {
  const edited = new Set(plan.edits.flatMap((edit) => (edit.op === 'insert' ? [] : [edit.at])));
  const blanked: Edit[] = [];
  const code = await new Blanking(part10, edited, blanked).walk(part10.dataSet, '');
  if (code !== undefined) return { kind: 'refusal', code: 'text-in-bytes', at: code };
  return blanked.length === 0 ? plan : { ...plan, edits: [...plan.edits, ...blanked] };
}

class Blanking {
  constructor(
    readonly part10: Part10,
    readonly edited: ReadonlySet<number>,
    readonly blanked: Edit[],
  ) {}

  /** @returns the place of a value that cannot be made anew */
  async walk(dataSet: DataSet, path: string): Promise<number | undefined> {
    for (const element of dataSet.elements) {
      if (this.edited.has(element.start)) continue;
      const here = `${path}${formatTag(element.tag)}`;
      for (const [i, item] of (element.items ?? []).entries()) {
        const at = await this.walk(item.dataSet, `${here}[${String(i)}].`);
        if (at !== undefined) return at;
      }
      if (!holdsNumbers(this.part10, element)) continue;
      const { valueStart, valueEnd, start, tag, vr } = element;
      const bytes =
        this.part10.bytes.view(valueStart, valueEnd) ??
        (await bytesOf(this.part10.stream, valueStart, Math.min(valueEnd, valueStart + longest)));
      const value = tag === iccProfile ? blankIccTexts(bytes) : blank(bytes);
      if (value === undefined) continue;
      if (value.length < valueEnd - valueStart) return start;
      this.blanked.push({
        op: 'replace',
        at: start,
        element: { tag, vr: vr === 'SQ' ? 'UN' : vr, value },
        path: here,
        keyword: lookUp(tag)?.keyword ?? '',
        action: 'C',
        because: 'text-in-bytes',
      });
    }
    return undefined;
  }
}

function blank(bytes: Uint8Array): Uint8Array | undefined {
  const texts = legibleText(bytes);
  if (texts.length === 0) return undefined;
  const value = bytes.slice();
  for (const { start, end } of texts) value.fill(0, start, end);
  return value;
}
