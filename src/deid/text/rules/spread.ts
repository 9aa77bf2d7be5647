import type { Cuts } from '../Cuts';
import {
  isHouseNumber,
  isPostcode,
  isStreetQuality,
  isTightNumber,
  isTownBehind,
  isTownOf,
} from './besideAddress';
import { besideParticles } from './besideParticles';
import { isBesideName } from './isBesideName';
import { isOtherHalf } from './isOtherHalf';
import { deniesNothing, losesNegation } from './losesNegation';

/** Whether a word that nothing else cuts goes with what was cut beside it. */
export type Growth = (cuts: Cuts, at: number) => boolean;

const growths: readonly Growth[] = [
  isBesideName,
  isOtherHalf,
  isPostcode,
  isHouseNumber,
  isStreetQuality,
  isTightNumber,
  isTownBehind,
  isTownOf,
  deniesNothing,
  losesNegation,
];

/**
 * Words of the vocabulary that belong to a name or an address all the same, because of what was cut beside them: `Klein` in
 * `Klein, Annegret`, an initial, a house number, a postal code, particles. Grows `cuts` until nothing more goes.
 */
export function spread(cuts: Cuts): void {
  const { tokens } = cuts.phrase;
  for (let changed = true; changed;) {
    changed = false;
    for (let at = 0; at < tokens.length; at++) {
      if (cuts.has(at) || !growths.some((goes) => goes(cuts, at))) continue;
      if (cuts.add({ at, because: 'beside-cut' })) changed = true;
    }
    for (const at of besideParticles(cuts))
      if (!cuts.has(at) && cuts.add({ at, because: 'beside-cut' })) changed = true;
  }
}
