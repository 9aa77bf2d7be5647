import { inSeriesOrder, inStudyOrder } from '../dicom/access/inSeriesOrder';
import type { SeriesPlace } from '../dicom/access/placeInSeries';

/** Where a clean copy belongs: only which belong together is used, nothing of it is shown in a name. */
export interface Placed {
  readonly studyUid: string;
  readonly seriesUid: string;
  /** Undefined: as it comes. */
  readonly place?: SeriesPlace | undefined;
}

/**
 * The copies in the order in which they are counted: studies as they come, series by Series Number, images as they were acquired, so that
 * names and Instance Numbers agree. In steps.
 *
 * @param copies in the order of their sources' paths
 */
export function* inExportOrder<Copy extends Placed>(copies: readonly Copy[]): Generator<void, Copy[]> {
  const all: Copy[][] = [];
  for (const study of yield* groups(copies, ({ studyUid }) => studyUid)) {
    const series = yield* groups(study, ({ seriesUid }) => seriesUid);
    for (const each of inStudyOrder(series, ([first]) => first?.place?.series)) {
      all.push(inSeriesOrder(each, ({ place }) => place));
      yield;
    }
  }
  return all.flat();
}

function* groups<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Generator<void, Thing[][]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    yield;
    const group = found.get(keyOf(thing));
    if (group === undefined) found.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return [...found.values()];
}
