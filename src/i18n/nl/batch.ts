import type { Messages } from '../Messages';
import { say } from './say';

const personen = (n: number): string => say.count(n, 'persoon', 'personen');

export const batch: Messages['batch'] = {
  title: (n) => `${personen(n)}, elk op een eigen regel`,
  counts: (copies, refused) =>
    [
      say.count(copies, 'kopie', 'kopieën'),
      refused > 0 ? `${say.count(refused, 'bestand', 'bestanden')} zonder kopie` : '',
    ]
      .filter(Boolean)
      .join(', '),
  files: (n) => say.count(n, 'bestand', 'bestanden'),
  look: 'Bekijken',
  savePart: 'ZIP opslaan',
  person: (n) => `Persoon ${say.number(n)}`,
  states: {
    waiting: 'wacht',
    working: 'bezig',
    cleaned: 'klaar',
    'held-back': 'deels tegengehouden',
    refused: 'geen kopie',
    saved: 'opgeslagen',
  },
  savedToo: (state) => `${state}, kopieën opgeslagen`,
  names: 'Namen van personen tonen',
  labels: 'Opschrift van de cd in de bestandsnaam zetten',
  labelsHint: (n, all) =>
    n === 0
      ? 'Geen enkel opschrift bestaat alleen uit een woord als ‘cd’ en een kort nummer. Daarom gebruiken we er geen.'
      : n === all
        ? 'Ze bestaan allemaal alleen uit een woord als ‘cd’ en een kort nummer en noemen niemand uit deze bestanden.'
        : `Bij ${say.number(n)} van de ${personen(all)}: alleen waar het opschrift uit een woord als ‘cd’ en een kort nummer bestaat en niemand uit deze bestanden noemt.`,
  shift: {
    title: 'Overzicht van de dienst',
    about:
      'Alleen aantallen, niets over personen. Geteld sinds deze pagina is geopend of het tellen opnieuw is begonnen.',
    rows: {
      discs: 'Cd’s of mappen',
      persons: 'Personen met kopieën',
      files: 'Gelezen bestanden',
      copies: 'Kopieën',
      refused: 'Bestanden zonder kopie',
      heldBack: 'Waarvan tegengehouden beelden',
      saved: 'Opgeslagen kopieën',
      zips: 'Opgeslagen ZIP-bestanden',
      duration: 'Duur',
    },
    minutes: (n) => (n < 1 ? 'minder dan 1 minuut' : say.count(n, 'minuut', 'minuten')),
    copy: 'Aantallen kopiëren',
    copied: 'Gekopieerd',
    reset: 'Opnieuw tellen',
  },
  given: {
    list: (n) =>
      `Uw lijst met ${say.count(n, 'vervangende naam', 'vervangende namen')} is in gebruik. Ze geldt voor elk doel waarbij namen worden vervangen.`,
    badList: 'De lijst met vervangende namen is niet bruikbaar:',
    noList:
      'Er zat een CSV-bestand bij dat geen lijst met vervangende namen is: de eerste regel is niet id_old,id_new.',
    listKept:
      'In de map zat ook een lijst met vervangende namen. De lijst die u zelf hebt gegeven, blijft in gebruik.',
    severalLists: 'Er zaten meerdere lijsten met vervangende namen bij. Geen daarvan is in gebruik.',
    severalPresets: 'Er zaten meerdere bestanden met voorinstellingen bij. Geen daarvan is in gebruik.',
    preset: (purpose) => `De voorinstellingen zijn in gebruik. Doel: ${purpose}.`,
    busy: 'Terwijl er kopieën worden gemaakt, verandert er niets. Geef het bestand daarna nog eens.',
  },
  preset: {
    title: 'Voorinstellingen van uw instelling',
    about:
      'Doel en opties als bestand (JSON), op elke werkplek hetzelfde. Er staat nooit een sleutel of iets over personen in.',
    file: 'Voorinstellingen laden',
    save: 'Voorinstellingen opslaan (JSON)',
    notChosen: 'Kies eerst een doel.',
    refused: (where) => `Niet in gebruik. Het bestand klopt hier niet: ${where}`,
    faults: {
      'not-json': 'Het is geen JSON.',
      'not-preset': 'Er staan geen voorinstellingen van Reinschrift in.',
      version: 'Deze Reinschrift kent de versie ervan niet.',
      'unknown-name': 'Deze naam bestaat niet.',
      'wrong-value': 'Deze waarde kan hier niet.',
      'exclude-each-other': 'Twee opties sluiten elkaar uit.',
    },
  },
};
