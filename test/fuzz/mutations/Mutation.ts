import type { Edit } from '../Edit';
import type { Place } from '../Place';
import type { Random } from '../Random';
import type { Sample } from '../Sample';

/** One fault of a kind. Nothing where the file has no place for it. */
export type Mutation = (sample: Sample, random: Random) => readonly Edit[];

/** One of the places that fit. */
export function placeOf(
  { places }: Sample,
  random: Random,
  fits: (place: Place) => boolean = () => true,
): Place | undefined {
  // Most draws hit at once; only where few places fit all are asked.
  for (let draw = 0; draw < 4 && places.length > 0; draw++) {
    const place = random.pick(places);
    if (fits(place)) return place;
  }
  const fitting = places.filter(fits);
  return fitting.length === 0 ? undefined : random.pick(fitting);
}

export const isElement = ({ kind }: Place): boolean => kind === 'element';

/** Where more elements can stand: before an element, at any depth. */
export const insertion = (sample: Sample, random: Random): Place | undefined =>
  placeOf(sample, random, ({ kind, tag }) => kind === 'element' && tag >= 0x00080000);
