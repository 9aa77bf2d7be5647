import type { Messages } from '../Messages';
import { say } from './say';

export const save: Messages['save'] = {
  title: 'Opslaan',
  zip: (size) => `Als ZIP opslaan (${size})`,
  folder: 'In een map opslaan',
  report: 'Rapport opslaan (JSON)',
  reportCsv: 'Rapport als tabel (CSV)',
  reportHtml: 'Rapport om af te drukken (HTML)',
  reportHint: 'Het rapport noemt welke velden gewijzigd zijn, maar geen enkele waarde en geen bestandsnaam.',
  names: 'De kopieën krijgen neutrale namen, bijvoorbeeld STUDY01/SERIES001/IMAGE00001.dcm.',
  noFolder: 'Deze browser kan niet in een map opslaan. De ZIP bevat hetzelfde.',
  readBack: 'Bij opslaan in een map elk bestand teruglezen en vergelijken (duurt langer)',
  running: 'Bezig met opslaan …',
  saved: (n, readBack) =>
    `${say.count(n, 'kopie is', 'kopieën zijn')} opgeslagen${readBack ? ', teruggelezen en vergeleken' : ''}.`,
  handedOver: (n) =>
    `${say.count(n, 'kopie is', 'kopieën zijn')} als download aan de browser gegeven. U vindt de ZIP in uw downloadmap.`,
  cancelled: 'Niet opgeslagen: u hebt de keuze geannuleerd.',
  notSupported: 'Niet opgeslagen: deze browser kan niet in een map opslaan.',
  partly: (n) =>
    n === 0
      ? 'Er is geen kopie opgeslagen.'
      : `${say.count(n, 'kopie is', 'kopieën zijn')} volledig opgeslagen, de rest niet.`,
  failures: {
    exists: 'Daar staat al iets met die naam. Reinschrift overschrijft niets; kies een andere map.',
    'disk-full': 'Er is te weinig ruimte. Maak ruimte of kies een andere plek.',
    permission: 'De browser mocht daar niet schrijven, of de toestemming is ingetrokken.',
    'target-gone': 'De map is er niet meer. Is de schijf verwijderd?',
    'source-gone': 'Een origineel kan niet meer gelezen worden. Is de schijf verwijderd?',
    different: 'Wat geschreven is, wijkt af van de kopie. Het bestand is weer verwijderd.',
    unknown: 'Opslaan is mislukt.',
  },
};
