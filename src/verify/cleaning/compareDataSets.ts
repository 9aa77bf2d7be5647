import type { Plan } from '../../deid/plan/edit/Plan';
import type { DataElement, DataSet, Item } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { differAt } from '../redaction/differAt';
import { EditIndex, type EditOfElement } from './EditIndex';
import { matchesAll, matchesNew } from './matchesNew';
import type { Problems } from '../Problems';
import type { FreshRange, SameRange } from '../Range';
import { tags } from '../../dicom/dictionary/tags';
import { uids } from '../../dicom/dictionary/uids';

export interface Comparison {
  /** What is still to be compared, from the streams. */
  readonly same: readonly SameRange[];
  /** In the order of the output. */
  readonly fresh: readonly FreshRange[];
  /** Whether Pixel Data is another than the source's, by the plan. */
  readonly patched: boolean;
}

/**
 * Walks source and output side by side. What the plan removes must be gone, what it replaces or inserts must be there as
 * planned (`removed-absent`); everything else must be there byte by byte but for the defined lengths around an edit
 * (`kept-identical`). Long values and Pixel Data are left to the streams.
 */
export function compareDataSets(source: Part10, output: Part10, plan: Plan, problems: Problems): Comparison {
  const walk = new SideBySide(source, output, plan, problems);
  walk.metaInformation();
  walk.dataSets(source.dataSet, output.dataSet, -1);
  walk.leftovers();
  return walk;
}

/** PS3.15 gives fixed dummies to many attributes; these rules give values that can never be the old one. */
const keyed = new Set(['pseudonym', 'instance-uid', 'carries-identity']);

/** What these leave of a value are bytes of the source: the search must not take them for ours. */
const ofSource = new Set(['text-in-bytes', 'beyond-value']);

interface Expected {
  readonly element: DataElement;
  readonly edit: Exclude<EditOfElement, { op: 'remove' }> | undefined;
  readonly tag: number;
}

class SideBySide {
  readonly same: SameRange[] = [];
  readonly fresh: FreshRange[] = [];
  patched = false;
  readonly #edits: EditIndex;

  constructor(
    readonly source: Part10,
    readonly output: Part10,
    readonly plan: Plan,
    readonly problems: Problems,
  ) {
    this.#edits = new EditIndex(plan.edits);
  }

  /** Group 0002 holds what the plan says and its length, nothing of the source. The syntax is the source's, inflated. */
  metaInformation(): void {
    const { meta, transferSyntax, dataSetStart } = this.output;
    const [length, ...rest] = meta?.elements ?? [];
    const group = { encoding: meta?.encoding ?? { explicit: true, bigEndian: false }, elements: rest };
    const said = { tag: tags.FileMetaInformationGroupLength, vr: 'UL', value: new Uint8Array(4) } as const;
    new DataView(said.value.buffer).setUint32(0, dataSetStart - (length?.end ?? 0), true);
    const isRight = length !== undefined && matchesNew(this.output, group, length, said);
    if (!isRight || !matchesAll(this.output, group, this.plan.meta))
      this.problems.add('removed-absent', 'meta-information', rest[0]?.start ?? 0);
    this.fresh.push({ start: 0, end: dataSetStart });
    const kept = this.source.deflated ? uids.ExplicitVRLittleEndian : this.source.transferSyntax.uid;
    const wanted = this.plan.redactedAs ?? kept;
    if (transferSyntax.uid !== wanted) this.problems.add('kept-identical', 'transfer-syntax', dataSetStart);
  }

  dataSets(source: DataSet, output: DataSet, into: number): void {
    const expected: Expected[] = [];
    for (const element of source.elements) {
      const edit = this.#edits.ofElement(element.start);
      if (edit?.op !== 'remove')
        expected.push({ element, edit, tag: edit?.op === 'replace' ? edit.element.tag : element.tag });
    }
    const inserts = this.#edits.insertsInto(into);
    let next = 0;
    for (const element of output.elements) {
      let found = expected[next]?.tag === element.tag ? next : -1;
      if (found < 0) {
        const insert = inserts.findIndex((edit) => edit.element.tag === element.tag);
        if (insert >= 0) {
          const [edit] = inserts.splice(insert, 1);
          this.#fresh(element);
          if (edit !== undefined && !matchesNew(this.output, output, element, edit.element))
            this.problems.add('removed-absent', 'insert-differs', edit.path);
          continue;
        }
        found = expected.findIndex(({ tag }, i) => i > next && tag === element.tag);
      }
      const match = expected[found];
      if (match === undefined) {
        const path = this.#pathOfRemoved(source, element.tag);
        if (path === undefined) this.problems.add('kept-identical', 'unexpected', element.start);
        else this.problems.add('removed-absent', 'left', path);
        continue;
      }
      for (const missing of expected.slice(next, found)) this.#missing(missing);
      next = found + 1;
      if (match.edit === undefined) this.#kept(match.element, element, source, output);
      else if (match.edit.op === 'patch') this.#patched(match.element, element);
      else this.#replaced(match.element, element, output, match.edit);
    }
    for (const missing of expected.slice(next)) this.#missing(missing);
    for (const insert of inserts) this.problems.add('removed-absent', 'insert-missing', insert.path);
  }

  /** Where the plan removes an element of this tag. */
  #pathOfRemoved(source: DataSet, tag: number): string | undefined {
    for (const element of source.elements) {
      const edit = element.tag === tag ? this.#edits.ofElement(element.start) : undefined;
      if (edit?.op === 'remove') return edit.path;
    }
    return undefined;
  }

  /** Edits inside something that was removed or replaced are met by nobody; any other is a fault of the plan. */
  leftovers(): void {
    const unmet = this.#edits.unmet();
    if (unmet.length === 0) return;
    const gone: DataElement[] = [];
    const collect = (dataSet: DataSet): void => {
      for (const element of dataSet.elements)
        if (this.#edits.ofElement(element.start) !== undefined) gone.push(element);
        else for (const item of element.items ?? []) collect(item.dataSet);
    };
    collect(this.source.dataSet);
    for (const edit of unmet) {
      const place = edit.op === 'insert' ? edit.into : edit.at;
      if (!gone.some((element) => element.start < place && place < element.end))
        this.problems.add('removed-absent', 'edit-of-nothing', edit.path);
    }
  }

  #fresh(element: DataElement): void {
    this.fresh.push({ start: element.start, end: element.end });
  }

  #missing({ element, edit }: Expected): void {
    if (edit?.op === 'replace') this.problems.add('removed-absent', 'replacement-missing', edit.path);
    else if (element === this.source.pixelData)
      this.problems.add('pixels-identical', 'missing', element.start);
    else this.problems.add('kept-identical', 'missing', element.start);
  }

  #replaced(
    source: DataElement,
    output: DataElement,
    dataSet: DataSet,
    edit: Extract<EditOfElement, { op: 'replace' }>,
  ): void {
    if (!ofSource.has(edit.because)) this.#fresh(output);
    if (!matchesNew(this.output, dataSet, output, edit.element))
      this.problems.add('removed-absent', 'replacement-differs', edit.path);
    if ((edit.action !== 'U' && !keyed.has(edit.because)) || source.valueEnd === source.valueStart) return;
    const before = this.source.bytes.view(source.valueStart, source.valueEnd);
    const after = this.output.bytes.view(output.valueStart, output.valueEnd);
    if (before !== undefined && after !== undefined && differAt(before, after) < 0)
      this.problems.add('removed-absent', 'unchanged', edit.path);
  }

  /** Nothing but the Pixel Data may be patched; what became of it is proven elsewhere, by looking at the pictures. */
  #patched(source: DataElement, output: DataElement): void {
    if (source !== this.source.pixelData || output !== this.output.pixelData)
      this.problems.add('kept-identical', 'patched', output.start);
    this.patched = true;
  }

  #kept(source: DataElement, output: DataElement, from: DataSet, to: DataSet): void {
    if (source.start === this.source.pixelData?.start) this.#pixels(source, output);
    else if (!this.#edits.within(source.start, source.end))
      this.#sameBytes(source.start, source.end, output.start, output.end);
    else this.#sequence(source, output, from, to);
  }

  #pixels(source: DataElement, output: DataElement): void {
    this.#sameBytes(source.start, source.valueStart, output.start, output.valueStart);
    const length = source.end - source.valueStart;
    if (length !== output.end - output.valueStart)
      this.problems.add('pixels-identical', 'length', output.valueStart);
    else
      this.same.push({
        check: 'pixels-identical',
        source: source.valueStart,
        output: output.valueStart,
        length,
      });
  }

  /** A kept sequence with an edit inside: the same but for lengths. */
  #sequence(source: DataElement, output: DataElement, from: DataSet, to: DataSet): void {
    const items: readonly Item[] = source.items ?? [];
    if (
      source.undefinedLength !== output.undefinedLength ||
      items.length !== output.items?.length ||
      from.encoding.explicit !== to.encoding.explicit
    ) {
      this.problems.add('kept-identical', 'sequence', output.start);
      return;
    }
    this.#sameBytes(source.start, source.valueStart - 4, output.start, output.valueStart - 4);
    this.#sameBytes(source.valueEnd, source.end, output.valueEnd, output.end);
    for (const [i, item] of items.entries()) {
      const other = output.items[i];
      if (other?.undefinedLength !== item.undefinedLength) {
        this.problems.add('kept-identical', 'item', other?.start ?? output.start);
        continue;
      }
      this.#sameBytes(item.start, item.valueStart - 4, other.start, other.valueStart - 4);
      this.#sameBytes(item.valueEnd, item.end, other.valueEnd, other.end);
      this.dataSets(item.dataSet, other.dataSet, item.start);
    }
  }

  #sameBytes(start: number, end: number, outStart: number, outEnd: number): void {
    const length = end - start;
    if (length !== outEnd - outStart) {
      this.problems.add('kept-identical', 'length', outStart);
      return;
    }
    const before = this.source.bytes.view(start, end);
    const after = this.output.bytes.view(outStart, outEnd);
    if (before === undefined || after === undefined) {
      this.same.push({ check: 'kept-identical', source: start, output: outStart, length });
      return;
    }
    const at = differAt(before, after);
    if (at >= 0) this.problems.add('kept-identical', 'differs', outStart + at);
  }
}
