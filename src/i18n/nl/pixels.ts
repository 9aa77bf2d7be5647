import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  title: 'Beelden die bekeken moeten worden',
  about: (n) =>
    `Bij ${say.plural(n, '1 beeld', `${say.number(n)} beelden`)} is het goed mogelijk dat er tekst in het beeld zelf is ingebrand, bijvoorbeeld uw naam. Reinschrift kan de beeldinhoud in deze versie niet bekijken en niet wijzigen. ${say.plural(n, 'Het wordt', 'Ze worden')} daarom tegengehouden.`,
  warning:
    'Als u een beeld vrijgeeft zonder het te hebben bekeken, kan uw naam erin blijven staan. Bekijk het eerst in een viewer.',
  all: (n) => say.plural(n, 'Dit beeld toch vrijgeven', `Alle ${say.number(n)} beelden toch vrijgeven`),
  accepted: (n, all) => `${say.number(n)} van ${say.number(all)} vrijgegeven`,
  one: (path) => `${path} toch vrijgeven`,
  list: 'Per beeld beslissen',
  why: {
    'burned-in-annotation-yes': 'Het bestand zegt zelf dat er tekst is ingebrand.',
    modality: 'Bij dit soort opnamen is tekst in het beeld gebruikelijk.',
    'secondary-capture': 'Een afgeleid beeld, vaak een schermafdruk.',
    'screen-save': 'Een opgeslagen scherm.',
    'film-digitizer': 'Een ingescande film, waarop vaak een naam staat.',
    undecodable: 'De beeldinhoud is hier niet te lezen.',
  },
};
