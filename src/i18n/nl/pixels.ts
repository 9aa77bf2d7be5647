import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  title: 'Beelden die bekeken moeten worden',
  about: (n) =>
    `Bij ${say.plural(n, '1 beeld', `${say.number(n)} beelden`)} is het goed mogelijk dat er tekst in het beeld zelf is ingebrand, bijvoorbeeld uw naam. Neem ${say.plural(n, 'het', 'ze')} door en maak zwart wat niemand mag lezen. Wat niet bekeken is, wordt tegengehouden.`,
  warning: 'Als u een beeld vrijgeeft zonder het te hebben bekeken, kan uw naam erin blijven staan.',
  all: (n) =>
    say.plural(n, 'Dit beeld zonder kijken vrijgeven', `${say.number(n)} beelden zonder kijken vrijgeven`),
  groups: 'Beelden van één soort kunt u op een blad bekijken en samen bevestigen:',
  group: (n, modality) =>
    `${say.count(n, 'beeld', 'beelden')}${modality === '' ? '' : ` (${modality})`} op een blad`,
  list: 'Lijst van de beelden',
  why: {
    'burned-in-annotation-yes': 'Het bestand zegt zelf dat er tekst is ingebrand.',
    modality: 'Bij dit soort opnamen is tekst in het beeld gebruikelijk.',
    'secondary-capture': 'Een afgeleid beeld, vaak een schermafdruk.',
    'screen-save': 'Een opgeslagen scherm.',
    'film-digitizer': 'Een ingescande film, waarop vaak een naam staat.',
    undecodable: 'De beeldinhoud is hier niet te lezen.',
  },
};
