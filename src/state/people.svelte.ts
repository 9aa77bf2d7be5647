import { SvelteMap } from 'svelte/reactivity';
import type { PatientKeys } from '../deid/patientUnder';
import type { Doubt, SameOrNot } from './Doubt';
import { patientKeys } from './patientKeys';
import { personsOf, type Person } from './personsOf';
import { proposedAnswer } from './proposedAnswer';
import type { PatientSummary } from './Summary';

/** Who is who where the files leave it in doubt, and whose files are wanted. */
export class People {
  doubts = $state.raw<readonly Doubt[]>([]);
  #patients = $state.raw<readonly PatientSummary[]>([]);
  readonly #answers = new SvelteMap<string, SameOrNot>();
  /** Files of people whom nobody wants. */
  #left = $state.raw<ReadonlySet<number>>(new Set());

  readonly #keys = $derived.by(() => patientKeys(this.doubts, (doubt) => this.of(doubt)));

  /** Everybody whom the files are about, as the doubts are answered. */
  readonly persons = $derived.by(() => personsOf(this.#patients, this.doubts, this.#keys));

  /** The files that are left out: all files of each person of whom one file is. */
  readonly leftOut = $derived.by((): ReadonlySet<number> => {
    if (this.#left.size === 0) return this.#left;
    const people = this.persons.filter((person) => !this.isChosen(person));
    return new Set(people.flatMap(({ files }) => files));
  });

  of(doubt: Doubt): SameOrNot {
    return this.#answers.get(doubt.key) ?? proposedAnswer(doubt);
  }

  decide({ key }: Doubt, answer: SameOrNot): void {
    this.#answers.set(key, answer);
  }

  /** What was decided (`Recipe`). */
  get said(): readonly unknown[] {
    return [...[...this.#answers].flat(), ...[...this.leftOut].sort((a, b) => a - b)];
  }

  isChosen({ files }: Person): boolean {
    return !files.some((file) => this.#left.has(file));
  }

  choose({ files }: Person, yes: boolean): void {
    const left = new Set(this.#left);
    for (const file of files) {
      if (yes) left.delete(file);
      else left.add(file);
    }
    this.#left = left;
  }

  meet(doubts: readonly Doubt[], patients: readonly PatientSummary[] = []): void {
    this.doubts = doubts;
    this.#patients = patients;
    this.#left = new Set();
    this.#answers.clear();
  }

  /** What a lane needs to know to give the patients of a file their names. */
  keysFor(file: number): PatientKeys {
    return this.#keys(file);
  }
}
