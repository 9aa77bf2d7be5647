import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const audit: Messages['audit'] = {
  open: 'Al opgeschoonde bestanden controleren',
  title: 'Al opgeschoonde bestanden controleren',
  lead: 'Geef een map die al is opgeschoond, door Reinschrift of een ander programma. U ziet wat daarin nog naar een persoon leidt en waar bestanden iets over zichzelf beweren dat niet klopt. Er wordt niets gewijzigd.',
  drop: 'Sleep de opgeschoonde bestanden hierheen',
  dropHint: 'Bestanden, een map of een ZIP',
  originalsDrop: 'De originelen erbij (niet verplicht)',
  originalsHint: 'Met de originelen wordt ook gezocht welke waarden ervan zijn overgebleven.',
  given: (n) => `${countFiles(n)} te controleren`,
  givenOriginals: (n) => `${countFiles(n)} als originelen`,
  noDicom: 'Er zat geen bestand in.',
  start: 'Controleren',
  back: 'Terug naar het begin',
  running: 'Bestanden worden gecontroleerd',
  progress: (done, total) =>
    done === 0 ? 'Bezig met beginnen …' : `${say.number(done)} van ${countFiles(total)} gecontroleerd`,
  cancelled: 'Geannuleerd.',
  resultTitle: 'Wat de controle vond',
  clean: (n) =>
    `Er is niets gevonden dat tegen ${say.plural(n, 'het gecontroleerde bestand', `de ${say.number(n)} gecontroleerde bestanden`)} spreekt.`,
  found: (places, files) =>
    `${say.count(places, 'plaats spreekt', 'plaatsen spreken')} ertegen dat ${say.plural(files, 'dit bestand', `deze ${say.number(files)} bestanden`)} schoon ${say.plural(files, 'is', 'zijn')}.`,
  none: 'Geen van de bestanden kon als DICOM gelezen worden.',
  unreadable: (n) =>
    `${say.count(n, 'DICOM-bestand kon', 'DICOM-bestanden konden')} niet gelezen worden: niemand weet wat erin staat.`,
  others: (n) =>
    `${say.count(n, 'ander bestand dat', 'andere bestanden die')} geen DICOM ${say.plural(n, 'is', 'zijn')}.`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'origineel', 'originelen')} ${say.plural(n, 'kon', 'konden')} niet worden gelezen: naar ${say.plural(n, 'de waarden ervan', 'hun waarden')} is niet gezocht.`,
  unexamined: (n) =>
    `${say.count(n, 'bestand of map kon', 'bestanden of mappen konden')} niet worden bekeken. Zolang niemand weet wat erin staat, is de controle onvolledig.`,
  incomplete: (n) =>
    n === 0
      ? 'Onvolledig: niets van wat u gaf, kon worden gecontroleerd.'
      : `Onvolledig: in ${say.plural(n, 'het gelezen bestand', `de ${say.number(n)} gelezen bestanden`)} is niets gevonden, maar niet alles kon worden bekeken.`,
  notLooked: 'Wat niet bekeken kon worden',
  notLookedAbout:
    'Daar kan nog alles in staan. Bij elke regel staat wat u kunt doen; controleer daarna opnieuw.',
  searched: (n) => `Er is gezocht naar ${say.count(n, 'waarde', 'waarden')} van de originelen.`,
  noOriginals: 'Zonder de originelen is niet te zeggen of oude unieke nummers zijn gebleven.',
  pixels: (n) =>
    n === 0
      ? 'Niet onderzocht: wat de beelden laten zien.'
      : `Niet onderzocht: wat de beelden laten zien. Alleen ${say.count(n, 'beeld waarin', 'beelden waarin')} geen namen zouden staan, ${say.plural(n, 'is', 'zijn')} op tekst doorzocht.`,
  kinds: {
    survives: {
      title: 'Waarden van de originelen die er nog zijn',
      about: 'Deze waarden staan in de originelen en ook in de gecontroleerde bestanden.',
    },
    contradicts: {
      title: 'Tegenstrijdigheden',
      about: 'De bestanden beweren iets over hun opschoning dat niet klopt.',
    },
    identifies: {
      title: 'Wat nog naar een persoon leidt',
      about: 'Gegevens over mensen, plaatsen, tijden of apparaten.',
    },
    unsure: {
      title: 'Niet zeker',
      about:
        'Een korte waarde van de originelen komt voor in beelddata of getallen, of een beeld toont tekst die onschuldig kan zijn.',
    },
  },
  declaredTitle: 'Met opzet behouden',
  declared: 'De bestanden zeggen zelf dat dit moest blijven:',
  contradictions: {
    'no-method': 'Het bestand noemt zich opgeschoond, maar zegt niet hoe.',
    'private-not-declared': 'Het bestand noemt zich opgeschoond en bevat toch velden van de fabrikant.',
    'dates-not-removed': 'Data zouden verwijderd zijn, maar zijn dat niet.',
    'full-and-modified': 'Data zouden tegelijk ongewijzigd en verschoven zijn.',
    'dates-not-declared': 'Wat met de data gebeurde, staat maar op één van twee plaatsen.',
    'instance-differs': 'Kop en inhoud van het bestand noemen verschillende nummers.',
    'not-removed-but-how': 'Het bestand zegt dat het niet is opgeschoond, maar ook hoe het is opgeschoond.',
    'profile-not-applied':
      'Het bestand beroept zich op het basisprofiel, maar bevat gegevens die dat profiel verwijdert.',
    'private-not-safe':
      'Velden van de fabrikant zouden gebleven zijn omdat ze veilig zijn; van dit veld zegt niemand dat.',
    'dates-differ': 'Wat er met de datums is gebeurd, staat op twee plaatsen verschillend.',
    'dates-not-modified': 'Datums zouden verschoven zijn, maar zijn die van de originelen.',
    'uids-not-replaced': 'Het bestand noemt zich opgeschoond, maar draagt unieke nummers van de originelen.',
    'text-in-picture': 'Het beeld zou opgeschoond zijn, maar noemt zelf ingebrande tekst.',
    'text-found':
      'Er zou geen tekst in staan die iemand noemt. De zoekfunctie ziet wel tekst: bekijk het beeld alstublieft.',
    'face-in-picture': 'Het beeld zou onherkenbaar zijn, maar noemt zelf herkenbare trekken.',
  },
  secretKinds: {
    name: 'naam',
    id: 'nummer',
    'birth-date': 'geboortedatum',
    address: 'adres',
    phone: 'telefoonnummer',
    accession: 'aanvraagnummer',
    uid: 'uniek nummer',
    text: 'tekst',
    date: 'datum',
    'file-name': 'bestandsnaam',
  },
  places: {
    'file-name': 'Naam van het bestand',
    bytes: 'Inhoud van het bestand',
    structure: 'Opbouw van het bestand',
  },
  inFiles: (n) => `in ${say.plural(n, '1 bestand', `${say.number(n)} bestanden`)}`,
  byFile: 'Per bestand',
  fileLine: (n) => (n === 0 ? 'niets gevonden' : say.count(n, 'vondst', 'vondsten')),
  more: (n) => `Nog ${say.number(n)} tonen`,
  save: 'Resultaat opslaan (JSON, zonder waarden)',
  saveHtml: 'Rapport om af te drukken (HTML)',
  reportsTitle: 'Vergeleken met het rapport',
  check: {
    all: (n) =>
      `${say.plural(n, 'De kopie die het rapport noemt, is', `Alle ${say.number(n)} kopieën die het rapport noemt, zijn`)} er en byte voor byte ongewijzigd.`,
    some: (same, all) =>
      `Van de ${say.count(all, 'kopie', 'kopieën')} die het rapport noemt, ${say.plural(same, 'is', 'zijn')} er ${say.number(same)} aanwezig en ongewijzigd.`,
    sameSize: (n) =>
      `Van ${say.count(n, 'kopie', 'kopieën')} kent het rapport alleen de grootte; die klopt. Of de bytes dezelfde zijn, is niet te zeggen.`,
    missing: (n, of) =>
      `Er ${say.plural(n, 'ontbreekt', 'ontbreken')} ${say.count(n, 'kopie', 'kopieën')} (nummers in het rapport: ${of}).`,
    changed: (n, of) =>
      `${say.count(n, 'kopie is', 'kopieën zijn')} gewijzigd (nummers in het rapport: ${of}).`,
    unread: (n, of) =>
      `${say.count(n, 'kopie was', 'kopieën waren')} niet te lezen (nummers in het rapport: ${of}).`,
    extra: (n) => `${countFiles(n)} ${say.plural(n, 'staat', 'staan')} in geen enkel rapport.`,
    tampered:
      'De controlesom van het rapport past niet bij zijn eigen lijst: iemand heeft het rapport gewijzigd.',
    noHash:
      'Het rapport bevat geen controlesom van alle kopieën; of het zelf is gewijzigd, is niet te zeggen.',
    hash: (sha256) =>
      `De controlesom van het rapport past bij zijn lijst: ${sha256}. Vergelijk haar met die op het ondertekende blad.`,
  },
};
