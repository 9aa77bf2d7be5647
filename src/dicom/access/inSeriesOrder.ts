import type { SeriesPlace } from './placeInSeries';

/**
 * The files of one series as they were acquired: by Instance Number where all have one of their own, else by acquisition and position
 * in space where all have a position, else those with numbers of their own before those without, else as they came.
 *
 * @param files in the order of their paths
 */
export function inSeriesOrder<File>(
  files: readonly File[],
  placeOf: (file: File) => SeriesPlace | undefined,
): File[] {
  // Each place is asked for once: a series can have a hundred thousand files.
  const places = files.map(placeOf);
  const all = files.map((_, n) => n);
  const column = (key: (place: SeriesPlace) => number | undefined): Float64Array => {
    const values = new Float64Array(places.length);
    places.forEach((place, n) => (values[n] = (place && key(place)) ?? NaN));
    return values;
  };
  const sorted = (some: number[], ...keys: readonly Float64Array[]): File[] =>
    inOrder(some, (a, b) => compareBy(keys, a, b)).map((n) => files[n] as File);
  const instance = column((place) => place.instance);
  const position = column((place) => place.position);
  const numbered = all.filter((n) => !isUnknown(instance[n]));
  const distinct = new Set(numbered.map((n) => instance[n])).size === numbered.length;
  const placed = !position.some(isUnknown);
  if (placed && !(distinct && numbered.length === files.length))
    return sorted(
      all,
      column((place) => place.acquisition ?? 0),
      position,
    );
  if (!distinct) return [...files];
  const others = files.filter((_, n) => isUnknown(instance[n]));
  return [...sorted(numbered, instance), ...others];
}

/** Most series lie in the order of their acquisition. */
const inOrder = (some: number[], compare: (a: number, b: number) => number): number[] =>
  some.every((n, at) => at === 0 || compare(some[at - 1] ?? n, n) <= 0) ? some : some.sort(compare);

const isUnknown = (number: number | undefined): boolean => Number.isNaN(number);

function compareBy(keys: readonly Float64Array[], a: number, b: number): number {
  for (const key of keys) {
    const order = (key[a] ?? NaN) - (key[b] ?? NaN);
    if (order !== 0) return order;
  }
  return 0;
}

/** Series of one study: by Series Number where all have one, equal ones and others as they come. */
export function inStudyOrder<Series>(
  series: readonly Series[],
  numberOf: (series: Series) => number | undefined,
): Series[] {
  if (series.some((each) => numberOf(each) === undefined)) return [...series];
  return [...series].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}
