import type { PatientKeys } from '../../deid/identity/patientUnder';
import type { CleanCopy } from '../../export/CleanCopy';
import { OpenZip } from '../../export/OpenZip';
import type { ChosenFile } from '../../platform/saving/ChosenFile';
import { saveFailureOf } from '../../platform/saving/saveFailureOf';
import type { SaveFailure, SaveOutcome, Written } from '../../platform/saving/SaveOutcome';
import type { Along } from '../cleaning/Along';
import type { Ledger } from '../cleaning/Ledger';
import { inSteps } from '../../platform/inSteps';
import { mapped } from '../mapped';
import type { RunFile } from '../RunFile';
import { blobOf } from './blobOf';
import { checksummed } from './checksummed';
import { ExpectedCopies } from './ExpectedCopies';

/** Bytes that are worth to be written while others are made. */
const portionAtOnce = 32 * 1024 * 1024;

type File = Pick<ChosenFile, 'write' | 'rewind' | 'close' | 'discard'>;

/**
 * A ZIP that is written while its copies are made: those that come first by name, as far as they are there. What is written before the
 * end is a guess (`ExpectedCopies`), which the end holds against the copies that there are: where it was wrong, the ZIP is begun anew.
 * It is always the one that is saved after a cleaning.
 */
export class ZipAlong implements Along {
  readonly #file: File;
  readonly #portion: number;
  readonly #expected: ExpectedCopies;
  #work: readonly RunFile[] = [];
  #zip = new OpenZip();
  #written: CleanCopy[] = [];
  /** Bytes that were settled since somebody looked what can be written. */
  #unseen = 0;
  #writing: Promise<void> | undefined;
  #failure: SaveFailure | undefined;
  /** Nothing more is written ahead. */
  #over = false;

  constructor(
    file: File,
    ledger: Pick<Ledger, 'of'>,
    keysOf: (file: number) => PatientKeys,
    portion = portionAtOnce,
  ) {
    this.#portion = portion;
    this.#file = file;
    this.#expected = new ExpectedCopies(ledger, keysOf);
  }

  async begin<Row extends RunFile>(work: readonly Row[]): Promise<readonly Row[]> {
    this.#work = work;
    await this.#expected.count(work);
    const rest = new Map(work.map((row) => [row.id, row]));
    const take = (id: number): Row[] => {
      const row = rest.get(id);
      return row !== undefined && rest.delete(id) ? [row] : [];
    };
    const first = await inSteps(mapped(this.#expected.order, take));
    return [...first.flat(), ...rest.values()];
  }

  settled(bytes: number): void {
    this.#unseen += bytes;
    // To look costs as much as there are copies in a portion.
    if (this.#unseen < this.#portion / 4 || this.#writing !== undefined || this.#over) return;
    this.#unseen = 0;
    this.#writing = this.#writeAhead()
      .catch((error: unknown) => {
        this.#over = true;
        this.#failure = saveFailureOf(error);
      })
      .finally(() => (this.#writing = undefined));
  }

  /**
   * Writes what is left and closes the file; where that fails, nothing is left of it.
   * @param copies all that there are, in the order of their names
   */
  async finish(copies: readonly CleanCopy[], done: Written): Promise<SaveOutcome> {
    this.#over = true;
    await this.#writing;
    if (this.#failure !== undefined) return this.#failed(this.#failure);
    try {
      if (!this.#isStartOf((place) => copies[place])) {
        await this.#file.rewind();
        [this.#zip, this.#written] = [new OpenZip(), []];
      }
      await this.#writeRest(copies, done);
      const bytes = await this.#file.close();
      if (bytes === undefined) return { kind: 'failed', code: 'different', saved: 0 };
      return { kind: 'saved', files: copies.length, bytes, readBack: false };
    } catch (error) {
      return this.#failed(saveFailureOf(error));
    }
  }

  /** Leaves nothing of what was written. */
  async discard(): Promise<void> {
    this.#over = true;
    await this.#file.discard();
  }

  async #failed(code: SaveFailure): Promise<SaveOutcome> {
    await this.#file.discard();
    return { kind: 'failed', code, saved: 0 };
  }

  /** While copies are made. */
  async #writeAhead(): Promise<void> {
    const expected = this.#expected;
    while (!this.#over) {
      const { copies, bytes } = this.#next((place) => expected.at(place));
      if (bytes >= this.#portion) await this.#write(copies);
      else if (expected.lacks(this.#written.length + copies.length) && expected.canCount) {
        await expected.count(this.#work);
        this.#over ||= !this.#isStartOf((place) => expected.at(place));
      } else return;
    }
  }

  async #writeRest(copies: readonly CleanCopy[], done: Written): Promise<void> {
    const total = copies.slice(this.#written.length).reduce((sum, { blob }) => sum + blob.size, 0);
    let before = 0;
    while (this.#written.length < copies.length) {
      const some = this.#next((place) => copies[place]);
      await this.#write(some.copies, (bytes) => done(Math.min(total, before + bytes), total));
      before += some.bytes;
    }
    await this.#file.write(await blobOf(this.#zip.end()));
  }

  async #write(copies: readonly CleanCopy[], done?: (bytes: number) => void): Promise<void> {
    const parts: BlobPart[] = [];
    for (const copy of copies) parts.push(...this.#zip.add(await checksummed(copy)));
    await this.#file.write(await blobOf(parts), done);
    this.#written.push(...copies);
  }

  /** The next copies: as many as there are, up to a portion. */
  #next(copyAt: (place: number) => CleanCopy | undefined): {
    readonly copies: CleanCopy[];
    readonly bytes: number;
  } {
    const copies: CleanCopy[] = [];
    let bytes = 0;
    while (bytes < this.#portion) {
      const copy = copyAt(this.#written.length + copies.length);
      if (copy === undefined) break;
      copies.push(copy);
      bytes += copy.blob.size;
    }
    return { copies, bytes };
  }

  /** Whether what is written is how these begin. */
  #isStartOf(copyAt: (place: number) => CleanCopy | undefined): boolean {
    return this.#written.every(({ name, blob }, place) => {
      const copy = copyAt(place);
      return copy?.name === name && copy.blob === blob;
    });
  }
}
