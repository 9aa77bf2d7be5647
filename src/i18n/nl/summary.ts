import type { Messages } from '../Messages';
import { patients } from './patients';
import { countFiles, say } from './say';

export const summary: Messages['summary'] = {
  verdictNone: (n) =>
    `In ${say.plural(n, 'dit bestand', 'deze bestanden')} hebben we niets gevonden wat iets over een persoon verraadt.`,
  verdict: (n, people, named, values) => {
    const many = `${say.count(values, 'gegeven', 'gegevens')} over mensen, plaatsen of apparaten`;
    if (named === 0)
      return `In ${say.plural(n, 'dit bestand', `deze ${say.number(n)} bestanden`)} staat geen naam van een patiënt, maar we hebben wel ${many} gevonden.`;
    const whom =
      named === people
        ? say.count(people, 'persoon', 'personen')
        : `${say.number(named)} van de ${say.count(people, 'persoon', 'personen')}`;
    return `${say.plural(n, 'Dit bestand noemt', `Deze ${say.number(n)} bestanden noemen`)} ${whom} bij naam en ${say.plural(n, 'bevat', 'bevatten')} ${many}.`;
  },
  verdictUids: (n) =>
    `In ${say.plural(n, 'dit bestand', `deze ${say.number(n)} bestanden`)} hebben we alleen technische codes gevonden. Alleen wie de originelen heeft, kan daarmee uitzoeken om wie het gaat.`,
  unreadable: 'Geen van deze bestanden is een leesbaar DICOM-bestand. De reden staat bij elk bestand.',
  personLine: (name, birthDate) => `${name || patients.noName}, ${patients.born(birthDate)}`,
  morePeople: (n) => `nog ${say.count(n, 'persoon', 'personen')}`,
  values: (n) => (n === 0 ? 'niets gevonden' : say.count(n, 'gegeven', 'gegevens')),
  uids: (n) => say.count(n, 'technische code', 'technische codes'),
  inFiles: (n) => `in ${countFiles(n)}`,
  inAll: (n) => (n === 1 ? 'in het bestand' : `in alle ${countFiles(n)}`),
  different: (n) => `${say.number(n)} verschillende waarden`,
  showFewer: 'Minder tonen',
  more: (n) => `Nog ${say.number(n)} tonen`,
  emptyValue: '(leeg)',
  noDate: 'geen datum ingevuld',
  categories: {
    who: {
      title: 'Wie u bent',
      about: 'Naam, geboortedatum, geslacht en wat een mens verder beschrijft',
    },
    contacts: { title: 'Hoe u te bereiken bent', about: 'Adressen, telefoonnummers, familie' },
    ids: {
      title: 'Nummers waarmee u te vinden bent',
      about: 'Patiëntnummers, opnamenummers, aanvraagnummers en technische codes (UID’s)',
    },
    dates: { title: 'Wanneer u onderzocht bent', about: 'Datums en tijden van onderzoeken en opnamen' },
    institution: { title: 'Waar en door wie', about: 'Ziekenhuizen, praktijken, artsen en ander personeel' },
    device: { title: 'Met welk apparaat', about: 'Serienummers, namen van apparaten, netwerknamen' },
    text: { title: 'Vrije tekst', about: 'Beschrijvingen en opmerkingen, waarin van alles kan staan' },
    hidden: {
      title: 'Verborgen plekken',
      about: 'Eigen velden van fabrikanten en plekken die geen kijkprogramma toont',
    },
  },
  places: {
    private: 'Eigen veld van de fabrikant',
    preamble: 'Begin van het bestand',
    trailing: 'Gegevens na het einde van het bestand',
    duplicate: 'Veld dat twee keer voorkomt',
    encapsulated: 'Document in het bestand',
    overlay: 'Tekening over het beeld',
    curve: 'Curven, zoals een ecg',
    icon: 'Miniatuur',
    'preamble-executable': 'Begint als een programma',
    'preamble-tiff': 'Begint als een TIFF-beeld',
    path: 'Naam van het bestand of de map',
    'head-scan': 'Doorsneden van het hoofd',
    'bytes-text': 'Tekst, verborgen tussen getallen',
    'overlay-bits': 'Tekening, verborgen in de pixels',
    'stray-bits': 'Gegevens, verborgen naast de pixels',
    'excess-pixels': 'Beeldgegevens die niet bij het beeld horen',
    'missing-pixels': 'Een deel van de beeldgegevens ontbreekt',
    'segment-identity': 'Gegeven over u, verborgen in het beeld',
    'segment-camera': 'Gegevens van de camera in het beeld',
    'segment-note': 'Opmerking, verborgen in het beeld',
    icc: 'Tekst in het kleurprofiel',
    bytes: 'Uw naam of nummer, verborgen in binaire gegevens',
    unknown: 'Onbekend veld',
  },
};
