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
  folderIsSlow: {
    system: 'Onder Windows is de ZIP meestal veel sneller opgeslagen dan losse bestanden.',
    many: 'Zo veel kopieën zijn als ZIP meestal veel sneller opgeslagen dan als losse bestanden.',
  },
  needsRoom: (size) =>
    `Waar u de kopieën opslaat, moet ongeveer ${size} vrij zijn. De browser kan dat niet nagaan.`,
  lacksRoom: (size, room) =>
    `De kopieën hebben ongeveer ${size} nodig. Voor deze computer noemt de browser hoogstens ${room}. Sla ze op waar genoeg ruimte is, bijvoorbeeld op een externe schijf.`,
  noFolder: 'Deze browser kan niet in een map opslaan. De ZIP bevat hetzelfde.',
  readBack: 'Bij opslaan in een map elk bestand teruglezen en vergelijken (duurt langer)',
  running: 'Bezig met opslaan …',
  saved: (n, readBack) =>
    `${say.count(n, 'kopie is', 'kopieën zijn')} opgeslagen${readBack ? ', teruggelezen en vergeleken' : ''}.`,
  handedOver: (n, zips) =>
    `${say.count(n, 'kopie is', 'kopieën zijn')} als download aan de browser gegeven. U vindt ${zips === 1 ? 'de ZIP' : `${String(zips)} ZIP-bestanden, elk op zichzelf volledig,`} in uw downloadmap.`,
  cancelled: 'Niet opgeslagen: u hebt de keuze geannuleerd.',
  notSupported: 'Niet opgeslagen: deze browser kan niet in een map opslaan.',
  partly: (n) =>
    n === 0
      ? 'Er is geen kopie opgeslagen.'
      : `${say.count(n, 'kopie is', 'kopieën zijn')} volledig opgeslagen, de rest niet.`,
  fileSet: 'Met inhoudsopgave zoals op een patiënten-cd (DICOMDIR)',
  fileSetBuilding: 'De inhoudsopgave wordt gemaakt …',
  fileSetReady: 'De kopieën heten dan PAT00001/STU00001/SER00001/IMG00001, met een nieuwe DICOMDIR ernaast.',
  fileSetLeft: (n) =>
    `${say.count(n, 'kopie staat', 'kopieën staan')} er niet in, omdat de inhoudsopgave voor zulke bestanden geen plaats heeft.`,
  fileSetFailed: 'De inhoudsopgave kon niet worden gemaakt. Haal het vinkje weg om zonder op te slaan.',
  private: {
    title: 'Lijsten met persoonsgegevens',
    warning:
      'Deze lijsten leiden van de kopieën terug naar de mensen en de originelen. Wie ze heeft, weet om wie het gaat. Geef ze nooit samen met de kopieën door en bewaar ze zoals de originelen.',
    agree: 'Ik heb zo’n lijst nodig en bewaar hem veilig.',
    patid_mapping: 'Patiëntnummers en vervangende namen (patid_mapping.csv)',
    uid_mapping: 'Oude en nieuwe unieke nummers (uid_mapping.csv)',
    private_list: 'Nummers van het rapport, namen van de originelen en redenen (private_list.csv)',
  },
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
