import { countedNames } from './countedNames';
import type { Placed } from './inExportOrder';

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/**
 * One neutral path for each clean copy, as the list is given: `STUDY01/SERIES001/IMAGE00001.dcm`. No path comes twice. In steps.
 * @param before how many studies are there already: these are numbered on
 */
export const neutralNames = (copies: readonly Placed[], before = 0): Generator<void, string[]> =>
  countedNames(
    copies,
    ({ studyUid, seriesUid }) => [studyUid, seriesUid],
    ([study = 0, series = 0, image = 0]) =>
      `STUDY${padded(before + study, 2)}/SERIES${padded(series, 3)}/IMAGE${padded(image, 5)}.dcm`,
  );
