import type { Summary } from './Summary';
import { uidsIn } from './uidsIn';

/** How many values all files together tell, without the UIDs. */
export const factsIn = ({ values, categories }: Summary): number =>
  categories.reduce((n, { groups }) => n - uidsIn(groups), values);
