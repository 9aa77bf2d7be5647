import type { Messages } from '../Messages';
import { say } from './say';

export const whose: Messages['whose'] = {
  thisIsMe: 'Dit ben ik',
  thisIsMeOf: (name) => `Dit ben ik: ${name}`,
  onlyYou: (name, others) =>
    `U bent ${name}. Alleen uw bestanden worden gekopieerd; die van de ${say.plural(others, 'andere persoon', `${say.number(others)} andere personen`)} worden niet gekopieerd.`,
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
  beside: {
    title: (n) =>
      `Naast de beelden ${say.plural(n, 'staat 1 document', `staan ${say.number(n)} documenten`)}`,
    about:
      'Daarvan maken we geen kopieën. We hebben erin gezocht naar de volledige namen en de nummers uit de beelden.',
    reading: 'wordt gelezen …',
    names: (who) => `noemt ${who}`,
    other: 'Dat is niet de persoon die u hebt gekozen.',
    nobody: 'noemt geen van deze personen. Over wie het gaat, weten we niet.',
    unread: 'was niet helemaal te lezen. Over wie het gaat, weten we niet.',
    partly: 'Een deel was niet te lezen.',
  },
};
