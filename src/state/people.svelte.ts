import { SvelteMap } from 'svelte/reactivity';
import type { PatientKeys } from '../deid/identity/patientUnder';
import type { Doubt, SameOrNot } from '../run/people/Doubt';
import { patientKeys } from '../run/people/patientKeys';
import { filesLeftOut } from '../run/people/filesLeftOut';
import { filesOf } from '../run/people/filesOf';
import { personsOf, type Person } from '../run/people/personsOf';
import { proposedAnswer } from '../run/people/proposedAnswer';
import type { PatientSummary } from '../run/people/PatientSummary';

/** Who is who where the files leave it in doubt, and whose files are wanted. */
export class People {
  readonly doubts: readonly Doubt[];
  readonly #patients: readonly PatientSummary[];
  readonly #answers = new SvelteMap<string, SameOrNot>();
  /** Files of people whom nobody wants. */
  #left = $state.raw(filesOf([]));
  /** A file of whoever said that it is about them. */
  #mine = $state.raw<number | undefined>(undefined);

  constructor(doubts: readonly Doubt[], patients: readonly PatientSummary[] = []) {
    this.doubts = doubts;
    this.#patients = patients;
  }

  readonly #keys = $derived.by(() => patientKeys(this.doubts, (doubt) => this.of(doubt)));

  /** Everybody whom the files are about, as the doubts are answered. */
  readonly persons = $derived.by(() => personsOf(this.#patients, this.doubts, this.#keys));

  /** The files that are left out: all files of each person of whom one file is. */
  readonly leftOut = $derived.by(() => filesOf(this.persons.filter((person) => !this.isChosen(person))));

  of(doubt: Doubt): SameOrNot {
    return this.#answers.get(doubt.key) ?? proposedAnswer(doubt);
  }

  decide({ key }: Doubt, answer: SameOrNot): void {
    this.#answers.set(key, answer);
  }

  /** What was decided (`Recipe`). */
  get said(): readonly unknown[] {
    return [...[...this.#answers].flat(), ...this.leftOut];
  }

  isChosen({ files }: Person): boolean {
    const left = this.#left;
    return left.size === 0 || !files.some((file) => left.has(file));
  }

  /** Who reads this, where they said so and their files are wanted. */
  readonly me = $derived.by(() =>
    this.persons.find(
      (person) => this.#mine !== undefined && person.files.includes(this.#mine) && this.isChosen(person),
    ),
  );

  choose({ files }: Person, yes: boolean): void {
    this.#left = filesLeftOut(this.#left, files, yes);
  }

  chooseAll(yes: boolean): void {
    const files = yes ? [] : this.persons.flatMap((person) => person.files);
    this.#left = filesLeftOut(filesOf([]), files, false);
  }

  /** Somebody says that a person is them: nobody else's files are wanted then. */
  thisIsMe(person: Person): void {
    this.chooseAll(false);
    this.choose(person, true);
    this.#mine = person.files[0];
  }

  /** What a lane needs to know to give the patients of a file their names. */
  keysFor(file: number): PatientKeys {
    return this.#keys(file);
  }
}
