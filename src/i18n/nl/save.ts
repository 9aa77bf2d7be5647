import type { Messages } from '../Messages';
import { say } from './say';

export const save: Messages['save'] = {
  title: 'Opslaan',
  folder: 'In een map opslaan',
  report: 'Rapport opslaan (JSON)',
  reportCsv: 'Rapport als tabel (CSV)',
  reportHtml: 'Rapport om af te drukken (HTML)',
  shareSheet: 'Begeleidend blad voor de ontvanger (HTML)',
  reportHint:
    'In het rapport staat welke velden gewijzigd zijn, maar niet wat erin stond. Er staan ook geen bestandsnamen in.',
  names: 'De kopieën krijgen neutrale namen, bijvoorbeeld STUDY01/SERIES001/IMAGE00001.dcm.',
  folderIsSlow: {
    system: 'Onder Windows is een ZIP meestal veel sneller opgeslagen dan veel losse bestanden.',
    many: 'Zoveel kopieën zijn als ZIP meestal veel sneller opgeslagen dan als losse bestanden.',
  },
  needsRoom: (size) =>
    `De kopieën hebben ongeveer ${size} vrije ruimte nodig. De browser kan niet nagaan of die er is.`,
  lacksRoom: (size, room) =>
    `De kopieën hebben ongeveer ${size} nodig. Volgens de browser is op deze computer hoogstens ${room} vrij. Sla ze op waar genoeg ruimte is, bijvoorbeeld op een externe schijf.`,
  noFolder: 'Deze browser kan niet in een map opslaan. De ZIP bevat hetzelfde.',
  readBack: 'Bij opslaan in een map elk bestand opnieuw lezen en vergelijken (duurt langer)',
  running: 'Bezig met opslaan …',
  saved: (n, readBack) =>
    `${say.count(n, 'kopie is', 'kopieën zijn')} opgeslagen${readBack ? ', ter controle opnieuw gelezen en vergeleken' : ''}.`,
  handedOver: (n, zips) =>
    zips === 1
      ? `Uw browser heeft de ZIP met ${say.count(n, 'kopie', 'kopieën')} gekregen. U vindt die in uw downloadmap.`
      : `Uw browser heeft ${say.number(zips)} ZIP-bestanden met samen ${say.count(n, 'kopie', 'kopieën')} gekregen. U vindt ze in uw downloadmap. U kunt elk bestand apart openen.`,
  cancelled: 'Niet opgeslagen: u hebt het venster gesloten.',
  notSupported: 'Niet opgeslagen: deze browser kan niet in een map opslaan.',
  partly: (n) =>
    n === 0
      ? 'Er is geen kopie opgeslagen.'
      : `${say.count(n, 'kopie is', 'kopieën zijn')} volledig opgeslagen, de rest niet.`,
  fileSet: 'Met inhoudsopgave zoals op een patiënten-cd (DICOMDIR)',
  fileSetBuilding: 'Reinschrift maakt de inhoudsopgave …',
  fileSetReady:
    'De kopieën heten dan PAT00001/STU00001/SER00001/IMG00001, met een nieuwe inhoudsopgave (DICOMDIR) ernaast.',
  fileSetLeft: (n) =>
    `${say.count(n, 'kopie staat', 'kopieën staan')} niet in de inhoudsopgave, omdat die voor zulke bestanden geen plaats heeft.`,
  fileSetFailed:
    'Reinschrift kon de inhoudsopgave niet maken. Haal het vinkje weg om zonder inhoudsopgave op te slaan.',
  private: {
    title: 'Lijsten met persoonsgegevens',
    warning:
      'Met deze lijsten zijn bij de kopieën de personen en de originelen terug te vinden. Wie ze heeft, weet om wie het gaat. Geef ze nooit samen met de kopieën door en bewaar ze even veilig als de originelen.',
    agree: 'Ik heb zo’n lijst nodig en bewaar hem veilig.',
    patid_mapping: 'Patiëntnummers en vervangende namen (patid_mapping.csv)',
    uid_mapping: 'Oude en nieuwe technische codes (uid_mapping.csv)',
    private_list: 'Nummers in het rapport, namen van de originelen en redenen (private_list.csv)',
  },
  failures: {
    exists: 'Daar staat al iets met die naam. Reinschrift overschrijft niets; kies een andere map.',
    'disk-full': 'Er is te weinig ruimte. Maak ruimte of kies een andere plek.',
    'not-taken':
      'Het opslaan is afgebroken, waarschijnlijk is er te weinig ruimte. Maak ruimte of kies een andere plek.',
    permission: 'De browser mag daar niet opslaan. Geef toestemming of kies een andere map.',
    'target-gone': 'De map is er niet meer. Hebt u de schijf of stick losgekoppeld?',
    'source-gone': 'Een origineel is niet meer te lezen. Hebt u de cd of stick eruit gehaald?',
    different: 'Het opgeslagen bestand wijkt af van de kopie. Reinschrift heeft het weer verwijderd.',
    unknown: 'Het opslaan is niet gelukt.',
  },
};
