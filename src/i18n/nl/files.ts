import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const files: Messages['files'] = {
  title: 'Bestanden',
  unread: 'Niet gelezen',
  unreadHint: 'Reinschrift kon deze bestanden niet helemaal lezen. Er komt geen kopie van.',
  ignored: 'Niet meegenomen',
  ignoredHint: 'Deze bestanden zijn geen medische beelden. Er komt geen kopie van.',
  missing: (n: number) =>
    `Volgens de inhoudsopgave van de cd (DICOMDIR) ${say.plural(n, 'ontbreekt', 'ontbreken')} hier ${say.count(n, 'bestand', 'bestanden')}. Hebt u de hele cd of de hele map gekozen?`,
  missingList: 'Waar iets ontbreekt',
  missingOf: (missing: number, listed: number) =>
    `${say.number(missing)} van ${say.count(listed, 'bestand', 'bestanden')} ${say.plural(missing, 'ontbreekt', 'ontbreken')}`,
  directoriesUnreadable: (n: number) =>
    `${say.plural(n, 'Een inhoudsopgave (DICOMDIR) kon', `${say.number(n)} inhoudsopgaven (DICOMDIR) konden`)} niet worden gelezen. Daarom weten we niet of daar bestanden ontbreken.`,
  directoryUnreadable: 'niet leesbaar',
  states: {
    readable: 'gelezen',
    cleaned: 'opgeschoond',
    refused: 'tegengehouden',
    ignored: 'niet meegenomen',
    'left-out': 'weggelaten',
  },
  at: (byte) => `bij byte ${say.number(byte)}`,
  code: 'Code',
  open: (path) => `Alle velden van ${path} tonen`,
  more: (n) => `Nog ${countFiles(n)} tonen`,
  toSee: 'Beeld bekijken',
  showing: (shown, all) => `${say.number(shown)} van ${say.number(all)} getoond`,
};
