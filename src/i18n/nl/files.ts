import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const files: Messages['files'] = {
  title: 'Bestanden',
  unread: 'Niet gelezen',
  unreadHint:
    'Deze bestanden konden niet volledig gelezen worden. Ze worden niet opgeschoond en niet opgeslagen.',
  ignored: 'Terzijde gelegd',
  ignoredHint: 'Deze bestanden zijn geen medische beelden. Ze komen niet in de schone kopie.',
  states: {
    readable: 'gelezen',
    cleaned: 'opgeschoond',
    refused: 'tegengehouden',
    ignored: 'terzijde gelegd',
  },
  at: (byte) => `bij byte ${say.number(byte)}`,
  code: 'Code',
  open: (path) => `Alle velden van ${path} tonen`,
  more: (n) => `Nog ${countFiles(n)} tonen`,
  toSee: 'beeld bekijken',
  showing: (shown, all) => `${say.number(shown)} van ${say.number(all)} getoond`,
};
