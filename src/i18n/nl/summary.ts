import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const summary: Messages['summary'] = {
  title: 'Wat de bestanden zeggen',
  verdictNone: (n) =>
    `In ${say.plural(n, 'dit bestand', 'deze bestanden')} hebben we niets gevonden dat naar een persoon leidt.`,
  verdict: (n, people, values) =>
    `${say.plural(n, 'Dit bestand noemt', `Deze ${say.number(n)} bestanden noemen`)} ${say.count(people, 'persoon', 'personen')} en ${say.plural(n, 'bevat', 'bevatten')} ${say.count(values, 'verschillend gegeven dat', 'verschillende gegevens die')} naar mensen, plaatsen of apparaten ${say.plural(values, 'kan', 'kunnen')} leiden.`,
  unreadable:
    'Geen van de bestanden kon als DICOM gelezen worden. De redenen staan hieronder bij elk bestand.',
  personLine: (name, birthDate) =>
    [name || 'zonder naam', birthDate && `geboren op ${birthDate}`].filter(Boolean).join(', '),
  morePeople: (n) => say.count(n, 'andere persoon', 'andere personen'),
  values: (n) => (n === 0 ? 'niets gevonden' : say.count(n, 'gegeven', 'gegevens')),
  inFiles: (n) => `in ${countFiles(n)}`,
  inAll: (n) => (n === 1 ? 'in het bestand' : `in alle ${countFiles(n)}`),
  different: (n) => `${say.number(n)} verschillende waarden`,
  showAll: (n) => `Alle ${say.number(n)} tonen`,
  showFewer: 'Minder tonen',
  more: (n) => `Nog ${say.number(n)} tonen`,
  asWritten: 'in het bestand:',
  emptyValue: '(leeg)',
  categories: {
    who: {
      title: 'Wie u bent',
      about: 'Naam, geboortedatum, geslacht en wat een persoon verder beschrijft',
    },
    contacts: { title: 'Hoe u bereikbaar bent', about: 'Adressen, telefoonnummers, naasten' },
    ids: {
      title: 'Nummers die naar u leiden',
      about: 'Patiënt-, opname- en aanvraagnummers, wereldwijd unieke nummers',
    },
    dates: { title: 'Wanneer iets gebeurde', about: 'Dagen en tijden van onderzoeken en opnamen' },
    institution: { title: 'Waar en bij wie', about: 'Ziekenhuizen, praktijken, artsen en ander personeel' },
    device: { title: 'Met welk apparaat', about: 'Serienummers, apparaatnamen, netwerknamen' },
    text: { title: 'Vrije tekst', about: 'Beschrijvingen en opmerkingen waarin alles kan staan' },
    hidden: { title: 'Verborgen plekken', about: 'Velden van de fabrikant en delen die geen viewer toont' },
  },
  places: {
    private: 'Veld van de fabrikant',
    preamble: 'Begin van het bestand',
    trailing: 'Gegevens achter het einde',
    duplicate: 'Dubbel voorkomend veld',
    encapsulated: 'Ingesloten document',
    overlay: 'Beeld eroverheen',
    curve: 'Curvegegevens',
    icon: 'Voorbeeldplaatje',
    'preamble-executable': 'Begin van een programma',
    'preamble-tiff': 'Begin van een TIFF-beeld',
    path: 'Naam van bestand of map',
    'head-scan': 'Doorsneden van een hoofd',
    'bytes-text': 'Leesbare tekst tussen getallen',
    'overlay-bits': 'Tekening in de beeldwaarden',
    'stray-bits': 'Bits naast de beeldwaarden',
    'excess-pixels': 'Meer beeldgegevens dan beelden',
    'missing-pixels': 'Minder beeldgegevens dan beelden',
    'segment-identity': 'Opmerking in het gecomprimeerde beeld',
    'segment-camera': 'Cameragegevens in het beeld',
    'segment-note': 'Opmerking in het gecomprimeerde beeld',
    icc: 'Kleurprofiel',
    bytes: 'Bytes zonder tekst',
    unknown: 'Onbekend veld',
  },
};
