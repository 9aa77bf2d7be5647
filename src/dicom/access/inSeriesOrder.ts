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
  const places = new Map(files.map((file) => [file, placeOf(file)]));
  const by = (key: (place: SeriesPlace) => number | undefined): ((file: File) => number) => {
    return (file) => {
      const place = places.get(file);
      return (place && key(place)) ?? NaN;
    };
  };
  const [instance, position] = [by((place) => place.instance), by((place) => place.position)];
  const acquisition = by((place) => place.acquisition ?? 0);
  const numbered = files.filter((file) => !Number.isNaN(instance(file)));
  const distinct = new Set(numbered.map(instance)).size === numbered.length;
  const placed = files.every((file) => !Number.isNaN(position(file)));
  if (placed && !(distinct && numbered.length === files.length))
    return [...files].sort((a, b) => acquisition(a) - acquisition(b) || position(a) - position(b));
  if (!distinct) return [...files];
  const others = files.filter((file) => Number.isNaN(instance(file)));
  return [...numbered.sort((a, b) => instance(a) - instance(b)), ...others];
}

/** Series of one study: by Series Number where all have one, equal ones and others as they come. */
export function inStudyOrder<Series>(
  series: readonly Series[],
  numberOf: (series: Series) => number | undefined,
): Series[] {
  if (series.some((each) => numberOf(each) === undefined)) return [...series];
  return [...series].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}
