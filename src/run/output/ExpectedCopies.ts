import type { PatientKeys } from '../../deid/identity/patientUnder';
import type { CleanCopy } from '../../export/CleanCopy';
import type { Ledger } from '../cleaning/Ledger';
import { inSteps } from '../../platform/inSteps';
import type { RunFile } from '../RunFile';
import { copyNames, inNameOrder } from './copyNames';

/** Files that are counted anew, in all, because others got no copy: names for hundreds of thousands take a second. */
const mostCounted = 2_000_000;

/**
 * The copies of a cleaning that is not at its end, in the order of their names. These count only files that have a copy: as long as all
 * have one or may get one, it is a guess.
 */
export class ExpectedCopies {
  readonly #ledger: Pick<Ledger, 'of'>;
  readonly #keysOf: (file: number) => PatientKeys;
  #names: ReadonlyMap<number, string> = new Map();
  #order: readonly number[] = [];
  #counted = 0;

  constructor(ledger: Pick<Ledger, 'of'>, keysOf: (file: number) => PatientKeys) {
    this.#ledger = ledger;
    this.#keysOf = keysOf;
  }

  /** Numbers of the files. */
  get order(): readonly number[] {
    return this.#order;
  }

  /** False where to count once more would take too long. */
  get canCount(): boolean {
    return this.#counted < mostCounted;
  }

  /** Counts the files that have a copy or may get one, as they are counted in the end. */
  async count(work: readonly RunFile[]): Promise<void> {
    const some = work.filter(({ id }) => (this.#ledger.of(id)?.kind ?? 'cleaning') === 'cleaning');
    this.#names = await inSteps(copyNames(some, this.#keysOf, 'neutral'));
    this.#order = await inSteps(inNameOrder(this.#names));
    this.#counted += some.length;
  }

  /** The copy at a place; undefined where it is not there, or not yet. */
  at(place: number): CleanCopy | undefined {
    const id = this.#order[place] ?? -1;
    const [name, copy] = [this.#names.get(id), this.#ledger.of(id)];
    if (name === undefined || copy?.kind !== 'cleaning') return undefined;
    return { name, blob: copy.blob, crc32: copy.crc32 };
  }

  /** Whether the file at a place got no copy. */
  lacks(place: number): boolean {
    const outcome = this.#ledger.of(this.#order[place] ?? -1);
    return outcome !== undefined && outcome.kind !== 'cleaning';
  }
}
