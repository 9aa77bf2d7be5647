import { inExportOrder, type Placed } from './inExportOrder';

/** Numbers things in the order in which they first come. */
class Numbering<Thing> {
  readonly #things = new Map<string, { readonly number: number; readonly thing: Thing }>();
  constructor(private readonly make: () => Thing) {}

  of(uid: string): { readonly number: number; readonly thing: Thing } {
    const known = this.#things.get(uid) ?? { number: this.#things.size + 1, thing: this.make() };
    this.#things.set(uid, known);
    return known;
  }
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/**
 * One neutral path for each clean copy, as the list is given: `STUDY01/SERIES001/IMAGE00001.dcm`. Studies are counted as they come, series
 * and images as they were acquired, so that no name tells anything of the source, and no path comes twice. The same
 * list gives the same names.
 * @param before how many studies are there already: these are numbered on
 */
export function neutralNames(copies: readonly Placed[], before = 0): string[] {
  const studies = new Numbering(() => new Numbering(() => ({ images: 0 })));
  const names = new Map<Placed, string>();
  for (const copy of inExportOrder(copies)) {
    const study = studies.of(copy.studyUid);
    const series = study.thing.of(copy.seriesUid);
    series.thing.images += 1;
    const image = padded(series.thing.images, 5);
    names.set(
      copy,
      `STUDY${padded(before + study.number, 2)}/SERIES${padded(series.number, 3)}/IMAGE${image}.dcm`,
    );
  }
  return copies.map((copy) => names.get(copy) ?? '');
}
