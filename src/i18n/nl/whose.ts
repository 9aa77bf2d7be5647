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
  otherwise: {
    title: (n) =>
      `${say.count(n, 'bestand noemt', 'bestanden noemen')} een andere persoon dan de inhoudsopgave van de cd`,
    listed: 'Volgens de inhoudsopgave (DICOMDIR)',
    found: 'In de bestanden',
    about: 'We gaan uit van de bestanden. Controleer of het uw beelden zijn.',
  },
};
