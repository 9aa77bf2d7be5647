import { fileSetNames } from '../export/fileSetNames';
import { neutralNames } from '../export/neutralNames';
import type { CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { Failed } from '../file/outcomes';
import type { Unreadable } from '../dicom/model/Part10';
import type { UnopenedReason } from '../platform/SourceFile';
import type { ReportedFile } from '../report/buildReport';
import { ReferenceCheck } from '../report/ReferenceCheck';
import type { PictureSearch } from '../report/PictureSearch';
import type { References } from '../report/References';
import type { FileRow } from './FileRow';
import { internEdits } from './cleaning/internEdits';
import { Mappings } from './output/Mappings';
import type { CleanCopy } from '../export/CleanCopy';

interface Unopened {
  readonly kind: 'failed';
  readonly code: UnopenedReason;
}

/** Of what could not be opened no byte was read. */
const nothing = { size: 0 };

/** How each file of a session ended: those that could not be read, and what came of cleaning the others. */
export class Outcomes {
  readonly #unread = new Map<number, Unreadable | Failed | Unopened>();
  /** Whether copies are named as the files of a file-set. */
  asFileSet = false;
  /** What the search for text knew of the pictures when the cleaning began, by file. */
  #searches: ReadonlyMap<number, PictureSearch> = new Map();
  #cleaned = new Map<number, CleaningOutcome>();
  #intern = internEdits();
  #references = new ReferenceCheck();
  #mappings = new Mappings();

  unreadable(file: number, outcome: Unreadable | Failed): void {
    this.#unread.set(file, outcome);
  }

  /** What could not be opened is refused as well: nobody knows what is in it. */
  unopened(file: number, code: UnopenedReason): void {
    this.#unread.set(file, { kind: 'failed', code });
  }

  settle(file: number, outcome: CleaningOutcome): void {
    if (outcome.kind !== 'cleaning') {
      this.#cleaned.set(file, outcome);
      return;
    }
    const { refersTo, mapping, ...cleaning } = outcome;
    if (mapping !== undefined) this.#mappings.add(mapping);
    // Files are numbered as in the report.
    if (refersTo !== undefined) this.#references.add(String(file + 1), refersTo);
    this.#cleaned.set(file, this.#intern(cleaning));
  }

  /** A cleaning begins: what is found from now on is for the next one. */
  begin(searches: Iterable<readonly [file: number, PictureSearch]>): void {
    this.#searches = new Map(searches);
  }

  get searches(): ReadonlyMap<number, PictureSearch> {
    return this.#searches;
  }

  /** Drops the clean copies; what could not be read stays so. */
  forgetCopies(): void {
    this.asFileSet = false;
    this.#searches = new Map();
    this.#cleaned = new Map();
    this.#intern = internEdits();
    this.#references = new ReferenceCheck();
    this.#mappings = new Mappings();
  }

  /** Old and new identities of the copies. */
  get mappings(): Mappings {
    return this.#mappings;
  }

  /** How the references between the files fared. */
  get references(): References {
    return this.#references.result();
  }

  /** Cleanings and refusals by file. */
  get settled(): ReadonlyMap<number, CleaningOutcome> {
    return this.#cleaned;
  }

  /** The clean copy of a file, where there is one. */
  copyOf(file: number): Blob | undefined {
    const outcome = this.#cleaned.get(file);
    return outcome?.kind === 'cleaning' ? outcome.blob : undefined;
  }

  /** Clean copies with neutral names, in the order of these. */
  copies(files: readonly FileRow[]): (CleanCopy & { readonly id: number })[] {
    const cleanings = files.flatMap(({ id, facts }) => {
      const outcome = this.#cleaned.get(id);
      if (outcome?.kind !== 'cleaning') return [];
      const { studyUid, seriesUid, pseudonym: patient, blob } = outcome;
      return [{ id, blob, studyUid, seriesUid, patient, place: facts?.place }];
    });
    const names = this.asFileSet ? fileSetNames(cleanings) : neutralNames(cleanings);
    const copies = cleanings.map(({ id, blob }, index) => ({ id, name: names[index] ?? '', blob }));
    return copies.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** All files but those that were left alone, as the report tells them: numbered from 1 in the order of intake. */
  reported(files: readonly FileRow[]): ReportedFile[] {
    const names = new Map(this.copies(files).map(({ id, name }) => [id, name]));
    return files.flatMap(({ id, blob: source, facts }) => {
      const outcome = this.#cleaned.get(id) ?? this.#unread.get(id);
      if (outcome === undefined) return [];
      const of = facts?.picture?.frames;
      const search = this.#searches.get(id) ?? (of === undefined ? undefined : { frames: 0, of, places: 0 });
      return [{ id: id + 1, source: source ?? nothing, output: names.get(id) ?? '', outcome, facts, search }];
    });
  }
}
