import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  warning: 'Als u een beeld vrijgeeft zonder het te bekijken, kan uw naam erin blijven staan.',
  all: (n) =>
    say.plural(
      n,
      'Dit beeld vrijgeven zonder het te bekijken',
      `${say.number(n)} beelden vrijgeven zonder ze te bekijken`,
    ),
  why: {
    'burned-in-annotation-yes': 'Het bestand zegt zelf dat er tekst in het beeld staat.',
    modality: 'In dit soort opnamen staat vaak tekst.',
    'secondary-capture':
      'Dit beeld komt niet rechtstreeks van het apparaat. In zulke beelden staat vaak tekst.',
    'screen-save': 'Waarschijnlijk een opgeslagen scherm. Daar staat vaak tekst op.',
    'film-digitizer': 'Een ingescande film. Daar staat vaak een naam op.',
    undecodable: 'Reinschrift kan dit beeld niet tonen en dus ook niet controleren.',
  },
};
