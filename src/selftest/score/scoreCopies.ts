import type { Harmless, Plant, PlantedFile, ScoredPreset } from '../Planted';
import { instanceNumberIn } from './instanceNumberIn';
import { folded, standsIn } from './traces';

/** A file that somebody made of the set: by whatever tool, under whatever name. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known of a file of the set without its bytes: also what `expected.json` says. */
export type Expected = Pick<PlantedFile, 'path' | 'number' | 'plants' | 'harmless'>;

/** What came of one file of the set. */
export interface FileScore {
  readonly number: number;
  readonly path: string;
  /** False where there is no copy of it. */
  readonly copied: boolean;
  /** Values that should be gone, and are not. */
  readonly surviving: readonly Plant[];
  /** How many should be gone. */
  readonly planted: number;
  /** Values that should be kept: lost, and how many there were to keep. None where there is no copy. */
  readonly lost: readonly Harmless[];
  readonly toKeep: number;
}

/** Names of files are searched as bytes, too. */
const named = (name: string): Uint8Array => folded(new TextEncoder().encode(name));

/** A UID may be made of the digits of a date by chance, a name of a file is not. */
const inNames = (plant: Plant): boolean => plant.place !== 'uids';

/**
 * Holds what a tool made of the set against what must go and what must stay. Copies are told by their Instance Number; what has none is searched
 * for all that is planted anywhere.
 */
export function scoreCopies(
  expected: readonly Expected[],
  made: readonly Made[],
  preset: ScoredPreset,
): readonly FileScore[] {
  const numbers = new Set(expected.map(({ number }) => number));
  const copies = made.map(({ name, bytes }) => ({
    name: named(name),
    bytes: folded(bytes),
    number: instanceNumberIn(bytes),
  }));
  const strangers = copies.filter(({ number }) => number === undefined || !numbers.has(number));
  return expected.map(({ number, path, plants, harmless }) => {
    const own = copies.filter((copy) => copy.number === number);
    const toGo = plants.filter(({ fates }) => fates[preset] === 'gone');
    const surviving = toGo.filter(
      (plant) =>
        [...own, ...strangers].some(({ bytes }) => standsIn(bytes, plant)) ||
        (inNames(plant) && own.some(({ name }) => standsIn(name, plant))),
    );
    const toKeep = [
      ...harmless.filter(({ presets }) => presets.includes(preset)),
      ...plants
        .filter(({ fates }) => fates[preset] === 'kept')
        .map((plant) => ({ ...plant, presets: [preset] })),
    ];
    const copied = own.length > 0;
    const lost = copied ? toKeep.filter((value) => !own.some(({ bytes }) => standsIn(bytes, value))) : [];
    return {
      number,
      path,
      copied,
      surviving,
      planted: toGo.length,
      lost,
      toKeep: copied ? toKeep.length : 0,
    };
  });
}
