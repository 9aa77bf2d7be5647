import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const audit: Messages['audit'] = {
  open: 'Al opgeschoonde bestanden controleren',
  title: 'Al opgeschoonde bestanden controleren',
  lead: 'Kies bestanden die Reinschrift of een ander programma al heeft opgeschoond. U ziet wat nog verraadt om wie het gaat, en waar de bestanden iets over zichzelf zeggen wat niet klopt. Reinschrift wijzigt niets.',
  drop: 'Sleep de opgeschoonde bestanden hierheen',
  dropHint: 'Bestanden, een map of een ZIP',
  originalsDrop: 'De originelen erbij (niet verplicht)',
  originalsHint: 'Met de originelen kan Reinschrift zoeken welke gegevens daarvan er nog zijn.',
  given: (n) => `${countFiles(n)} te controleren`,
  givenOriginals: (n) => `${countFiles(n)} als originelen`,
  start: 'Controleren',
  back: 'Terug naar het begin',
  running: 'Reinschrift controleert de bestanden',
  progress: (done, total) =>
    done === 0 ? 'De controle begint zo …' : `${say.number(done)} van ${countFiles(total)} gecontroleerd`,
  cancelled: 'Geannuleerd.',
  resultTitle: 'Resultaat van de controle',
  clean: (n) =>
    `Niets opvallends in ${say.plural(n, 'het gecontroleerde bestand', `de ${say.number(n)} gecontroleerde bestanden`)}.`,
  found: (places, files) => `${say.count(places, 'probleem', 'problemen')} in ${countFiles(files)}.`,
  none: 'Geen van deze bestanden is een leesbaar DICOM-bestand.',
  unreadable: (n) =>
    `${say.count(n, 'DICOM-bestand is', 'DICOM-bestanden zijn')} niet leesbaar. We weten niet wat erin staat.`,
  others: (n, searched) =>
    `${say.count(n, 'bestand is geen DICOM-bestand', 'bestanden zijn geen DICOM-bestanden')}. ${searched ? 'Daarin hebben we alleen gezocht naar gegevens uit de originelen.' : 'Wat erin staat, hebben we niet gecontroleerd.'}`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'origineel is', 'originelen zijn')} niet leesbaar. Naar de gegevens daarvan hebben we niet gezocht.`,
  unexamined: (n) =>
    `${say.count(n, 'bestand of map kon', 'bestanden of mappen konden')} niet worden bekeken. Zolang niemand weet wat erin staat, is de controle onvolledig.`,
  incomplete: (n) =>
    n === 0
      ? 'Onvolledig: Reinschrift kon geen van deze bestanden controleren.'
      : `Onvolledig: niets opvallends in ${say.plural(n, 'het gelezen bestand', `de ${say.number(n)} gelezen bestanden`)}, maar Reinschrift kon niet alles bekijken.`,
  notLooked: 'Wat Reinschrift niet kon bekijken',
  notLookedAbout:
    'Daar kan nog alles in staan. Bij elke regel staat wat u kunt doen; controleer daarna opnieuw.',
  searched: (n) => `We hebben gezocht naar ${say.count(n, 'gegeven', 'gegevens')} uit de originelen.`,
  noOriginals: 'Zonder de originelen kunnen we niet zeggen of oude technische codes zijn gebleven.',
  pixels: (n) =>
    n === 0
      ? 'Niet gecontroleerd: wat op de beelden te zien is.'
      : `Niet gecontroleerd: wat op de beelden te zien is. We hebben alleen gezocht naar tekst in ${say.count(n, 'beeld', 'beelden')} waarin volgens het bestand geen namen staan.`,
  kinds: {
    survives: {
      title: 'Gegevens uit de originelen die er nog zijn',
      about: 'Deze gegevens staan in de originelen en ook in de gecontroleerde bestanden.',
    },
    contradicts: {
      title: 'Tegenstrijdigheden',
      about: 'Gegevens in de bestanden die elkaar tegenspreken of niet kloppen.',
    },
    identifies: {
      title: 'Wat nog verraadt om wie het gaat',
      about: 'Gegevens over mensen, plaatsen, tijden of apparaten.',
    },
    unsure: {
      title: 'Niet zeker',
      about:
        'Een kort gegeven uit de originelen komt voor in beeldgegevens of getallen, of op een beeld staat tekst die onschuldig kan zijn.',
    },
  },
  declaredTitle: 'Toegestaan volgens de vermeldingen in de bestanden',
  declared: 'De bestanden zeggen zelf dat dit moest blijven:',
  contradictions: {
    'no-method': 'Het bestand zegt dat het is opgeschoond, maar niet hoe.',
    'private-not-declared':
      'Het bestand zegt dat het is opgeschoond, maar bevat eigen velden van de fabrikant.',
    'dates-not-removed': 'Volgens het bestand zijn de datums verwijderd, maar ze staan er nog.',
    'full-and-modified': 'Volgens het bestand zijn de datums tegelijk ongewijzigd en verschoven.',
    'dates-not-declared': 'Wat er met de datums is gebeurd, staat maar op één van twee plaatsen.',
    'instance-differs': 'In de bestandskop staat een andere code dan in de inhoud.',
    'not-removed-but-how': 'Het bestand zegt dat het niet is opgeschoond, maar ook hoe dat is gedaan.',
    'profile-not-applied':
      'Het bestand beroept zich op het Basic Profile, maar bevat gegevens die dat profiel verwijdert.',
    'private-not-safe':
      'Volgens het bestand zijn alleen veilige velden van de fabrikant gebleven. Van dit veld is dat niet bekend.',
    'dates-differ': 'Op twee plaatsen staat iets anders over wat er met de datums is gebeurd.',
    'dates-not-modified':
      'Volgens het bestand zijn de datums verschoven, maar het zijn die van de originelen.',
    'uids-not-replaced':
      'Het bestand zegt dat het is opgeschoond, maar bevat technische codes van de originelen.',
    'text-in-picture':
      'Volgens het bestand is het beeld opgeschoond, maar het zegt ook dat er tekst in staat.',
    'text-found':
      'Volgens het bestand staat er niemands naam in het beeld. Toch hebben we tekst gevonden: bekijk het beeld.',
    'face-in-picture':
      'Volgens het bestand is het beeld onherkenbaar, maar het zegt ook dat het gezicht te herkennen is.',
  },
  secretKinds: {
    name: 'naam',
    id: 'nummer',
    'birth-date': 'geboortedatum',
    address: 'adres',
    phone: 'telefoonnummer',
    accession: 'aanvraagnummer',
    uid: 'technische code',
    text: 'tekst',
    date: 'datum',
    'file-name': 'bestandsnaam',
  },
  places: {
    'file-name': 'Naam van het bestand',
    bytes: 'Inhoud van het bestand',
    structure: 'Opbouw van het bestand',
  },
  atPlaces: (n) => say.count(n, 'plaats', 'plaatsen'),
  inFiles: (n) => `in ${say.plural(n, '1 bestand', `${say.number(n)} bestanden`)}`,
  byFile: 'Per bestand',
  fileLine: (n) => (n === 0 ? 'niets gevonden' : say.count(n, 'probleem', 'problemen')),
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
