import type { Messages } from '../Messages';
import { say } from './say';

export const whose: Messages['whose'] = {
  thisIsMe: 'Dit ben ik',
  thisIsMeOf: (name) => `Dit ben ik: ${name}`,
  onlyYou: (name, others) =>
    `U bent ${name}. Alleen uw bestanden worden gekopieerd; die van de ${say.plural(others, 'andere persoon', `${say.number(others)} andere personen`)} blijven erbuiten.`,
  chosen: (n, all) => `${say.number(n)} van ${say.number(all)} personen gekozen`,
  leftOut: 'Weggelaten',
  all: 'Iedereen kiezen',
  none: 'Niemand kiezen',
  sex: (name, values) => `${name}: het geslacht is niet overal hetzelfde (${values}).`,
};
