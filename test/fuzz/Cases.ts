import type { Base } from './basesIn';
import { mutateSample } from './mutateSample';
import { Random } from './Random';
import { sampleOf, type Sample } from './Sample';

/**
 * One input of a run, named by numbers with points between: `12.407` is what the faults of case 407 make of case 12. It depends on the seed,
 * on these numbers and on the files that runs begin with, and on nothing that was tried before.
 */
export interface Case {
  readonly name: string;
  readonly base: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class Cases {
  readonly #bases: readonly Base[];
  readonly #seed: number;
  readonly #weight: number;

  constructor(bases: readonly Base[], seed: number) {
    this.#bases = bases;
    this.#seed = seed;
    this.#weight = bases.reduce((sum, { weight }) => sum + weight, 0);
  }

  async caseOf(name: string): Promise<Case> {
    const [first = 0, ...more] = name.split('.').map(Number);
    const base = this.#draw(this.#random(first));
    let bytes = this.mutant(base.sample, first);
    for (const number of more) bytes = this.mutant(await sampleOf(bytes), number);
    return { name, base: base.name, bytes };
  }

  mutant(of: Sample, number: number): Uint8Array<ArrayBuffer> {
    const random = this.#random(number);
    // The base of a case was drawn with the same numbers: not to repeat them.
    random.next();
    return mutateSample(of, this.#draw(random).sample, random);
  }

  /** What else the case with a number is about: which purpose, which of the services. */
  coins(number: number): Random {
    return new Random(this.#seed, number, 1);
  }

  #random(number: number): Random {
    return new Random(this.#seed, number);
  }

  #draw(random: Random): Base {
    let at = random.next() * this.#weight;
    for (const base of this.#bases) {
      at -= base.weight;
      if (at < 0) return base;
    }
    const [only] = this.#bases;
    if (only === undefined) throw new Error('no file to begin with');
    return only;
  }
}
