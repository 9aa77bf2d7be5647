import { countFiles, say } from './say';

export const summary = {
  title: 'Was die Dateien verraten',
  verdictNone: (n: number) =>
    `In ${say.plural(n, 'dieser Datei', 'diesen Dateien')} haben wir keine Angaben gefunden, die zu einer Person führen.`,
  verdict: (n: number, people: number, values: number) =>
    `${say.plural(n, 'Diese Datei nennt', `Diese ${say.number(n)} Dateien nennen`)} ${say.count(people, 'Person', 'Personen')} und ${say.plural(n, 'enthält', 'enthalten')} ${say.count(values, 'verschiedene Angabe, die', 'verschiedene Angaben, die')} zu Menschen, Orten oder Geräten führen ${say.plural(values, 'kann', 'können')}.`,
  unreadable:
    'Keine der Dateien ließ sich als DICOM lesen. Die Gründe stehen unten bei den einzelnen Dateien.',
  personLine: (name: string, birthDate: string) =>
    [name || 'ohne Namen', birthDate && `geboren am ${birthDate}`].filter(Boolean).join(', '),
  morePeople: (n: number) => say.count(n, 'weitere Person', 'weitere Personen'),
  values: (n: number) => (n === 0 ? 'nichts gefunden' : say.count(n, 'Angabe', 'Angaben')),
  inFiles: (n: number) => `in ${say.plural(n, '1 Datei', `${say.number(n)} Dateien`)}`,
  inAll: (n: number) => (n === 1 ? 'in der Datei' : `in allen ${countFiles(n)}`),
  different: (n: number) => `${say.number(n)} verschiedene Werte`,
  showAll: (n: number) => `Alle ${say.number(n)} zeigen`,
  showFewer: 'Weniger zeigen',
  more: (n: number) => `${say.number(n)} weitere zeigen`,
  asWritten: 'in der Datei:',
  emptyValue: '(leer)',
  categories: {
    who: {
      title: 'Wer Sie sind',
      about: 'Name, Geburtsdatum, Geschlecht und was sonst eine Person beschreibt',
    },
    contacts: { title: 'Wie man Sie erreicht', about: 'Anschriften, Telefonnummern, Angehörige' },
    ids: {
      title: 'Nummern, die zu Ihnen führen',
      about: 'Patienten-, Fall- und Auftragsnummern, weltweit eindeutige Nummern',
    },
    dates: { title: 'Wann etwas war', about: 'Tage und Uhrzeiten von Untersuchungen und Aufnahmen' },
    institution: {
      title: 'Wo und bei wem',
      about: 'Kliniken, Praxen, Ärztinnen, Ärzte und anderes Personal',
    },
    device: { title: 'Mit welchem Gerät', about: 'Seriennummern, Gerätenamen, Netznamen' },
    text: { title: 'Freier Text', about: 'Beschreibungen und Bemerkungen, in denen alles stehen kann' },
    hidden: {
      title: 'Versteckte Stellen',
      about: 'Herstellereigene Felder und Bereiche, die kein Betrachter zeigt',
    },
  },
  places: {
    private: 'Herstellereigenes Feld',
    preamble: 'Vorspann der Datei',
    trailing: 'Daten hinter dem Ende',
    duplicate: 'Doppelt vorhandenes Feld',
    encapsulated: 'Eingebettetes Dokument',
    overlay: 'Überlagertes Bild',
    curve: 'Kurvendaten',
    icon: 'Vorschaubild',
    'preamble-executable': 'Vorspann eines Programms',
    'preamble-tiff': 'Vorspann eines TIFF-Bildes',
    path: 'Name von Datei oder Ordner',
    'head-scan': 'Schichten eines Kopfes',
    'bytes-text': 'Lesbarer Text zwischen Zahlen',
    'overlay-bits': 'Zeichnung in den Bildwerten',
    'stray-bits': 'Bits neben den Bildwerten',
    'excess-pixels': 'Mehr Bilddaten als Bilder',
    'missing-pixels': 'Weniger Bilddaten als Bilder',
    'segment-identity': 'Bemerkung im komprimierten Bild',
    'segment-camera': 'Kameraangaben im Bild',
    'segment-note': 'Bemerkung im komprimierten Bild',
    icc: 'Farbprofil',
    bytes: 'Bytes ohne Text',
    unknown: 'Unbekanntes Feld',
  },
};
