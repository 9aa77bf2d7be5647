import { descriptions } from './descriptions';
import { given, occupations, streets, surnames, towns } from './lists';
import type { WordSet } from './WordSet';

/** Of session two: spent, and kept so that nothing of it is lost again. */
export const firstSet: WordSet = {
  given,
  surnames,
  occupations,
  streets,
  towns,
  descriptions,
  reports: descriptions,
};
