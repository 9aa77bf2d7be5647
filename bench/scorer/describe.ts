import { fill, type PseudoPatient } from './PseudoPatient';
import type { Random } from './Random';

export interface Described {
  readonly text: string;
  /** What was filled in. */
  readonly removed: readonly string[];
  /** What must stay. */
  readonly retained: readonly string[];
}

/** A free text about a patient in the patient's language, at most `most` characters long; undefined where none is that short. */
export function describe(
  patient: PseudoPatient,
  random: Random,
  most: number,
  from: 'descriptions' | 'reports' = 'descriptions',
): Described | undefined {
  for (let tries = 0; tries < 40; tries++) {
    const template = random.pick(patient.set[from][patient.locale]);
    if (most > 100 && template.length < 60 && tries < 20) continue;
    const removed: string[] = [];
    const retained: string[] = [];
    const text = template
      .replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
        const value = fill(slot, patient, random);
        removed.push(value);
        return value;
      })
      .replaceAll(/\[([^\]]+)\]/g, (_, word: string) => {
        retained.push(word);
        return word;
      });
    // A patient called Herz in a study of the heart: nobody can ask for both.
    const both = new Set(removed.flatMap(tellingWords).map((word) => word.toLowerCase()));
    if (retained.some((word) => tellingWords(word).some((one) => both.has(one.toLowerCase())))) continue;
    if (text.length <= most) return { text, removed, retained };
  }
  return undefined;
}

/** The words of a planted value by which it would be known: no particles of names, no house numbers, not the `Street` of a street. */
export const tellingWords = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter(
      (word) => word.length >= (/^\p{N}+$/u.test(word) ? 4 : 3) && !tellNothing.has(word.toLowerCase()),
    );

const tellNothing = new Set(
  'van den der str org example mail provider street road lane drive avenue boulevard blvd court close circle terrace way klinikum hospital praxis ziekenhuis station'.split(
    ' ',
  ),
);
