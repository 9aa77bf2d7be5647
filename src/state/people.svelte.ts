import { SvelteMap } from 'svelte/reactivity';
import type { PatientKeys } from '../deid/patientUnder';
import type { Doubt, SameOrNot } from './Doubt';
import { patientKeys } from './patientKeys';

/** Who is who where the files leave it in doubt. As long as nobody decides, one number is one person and two numbers are two. */
export class People {
  doubts = $state.raw<readonly Doubt[]>([]);
  readonly #answers = new SvelteMap<string, SameOrNot>();

  of({ key, kind }: Doubt): SameOrNot {
    return this.#answers.get(key) ?? (kind === 'one-number' ? 'same' : 'different');
  }

  decide({ key }: Doubt, answer: SameOrNot): void {
    this.#answers.set(key, answer);
  }

  /** What was decided (`Recipe`). */
  get said(): readonly unknown[] {
    return [...this.#answers].flat();
  }

  meet(doubts: readonly Doubt[]): void {
    this.doubts = doubts;
    this.#answers.clear();
  }

  /** What a lane needs to know to give the patients of a file their names. */
  keysFor(file: number): PatientKeys {
    return patientKeys(this.doubts, (doubt) => this.of(doubt), file);
  }
}
