/** New UIDs of a clean copy: only which files belong together is used, nothing of them is shown in a name. */
export interface Placed {
  readonly studyUid: string;
  readonly seriesUid: string;
}

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
 * One neutral path for each clean copy, in the order given: `STUDY01/SERIES001/IMAGE00001.dcm`. Studies, series and
 * images are counted as they come, so that no name tells anything of the source, and no path comes twice. The same
 * list gives the same names.
 * @param before how many studies are there already: these are numbered on
 */
export function neutralNames(copies: readonly Placed[], before = 0): string[] {
  const studies = new Numbering(() => new Numbering(() => ({ images: 0 })));
  return copies.map(({ studyUid, seriesUid }) => {
    const study = studies.of(studyUid);
    const series = study.thing.of(seriesUid);
    series.thing.images += 1;
    const image = padded(series.thing.images, 5);
    return `STUDY${padded(before + study.number, 2)}/SERIES${padded(series.number, 3)}/IMAGE${image}.dcm`;
  });
}
