import { patients } from './patients';
import { countFiles, say } from './say';

export const summary = {
  verdictNone: (n: number) =>
    `In ${say.plural(n, 'dieser Datei', 'diesen Dateien')} haben wir nichts gefunden, was zu einer Person führt.`,
  /** `named` of the people have a name. `values` counts no UIDs: they say nothing about a person. */
  verdict: (n: number, people: number, named: number, values: number) => {
    const many = `${say.count(values, 'Angabe', 'Angaben')} über Menschen, Orte oder Geräte`;
    if (named === 0)
      return `In ${say.plural(n, 'dieser Datei', `diesen ${say.number(n)} Dateien`)} steht kein Name einer Patientin oder eines Patienten, aber wir haben ${many} gefunden.`;
    const whom =
      named === people
        ? say.count(people, 'Person', 'Personen')
        : `${say.number(named)} von ${say.number(people)} Personen`;
    return `${say.plural(n, 'Diese Datei nennt', `Diese ${say.number(n)} Dateien nennen`)} ${whom} mit Namen und ${say.plural(n, 'enthält', 'enthalten')} ${many}.`;
  },
  verdictUids: (n: number) =>
    `In ${say.plural(n, 'dieser Datei', `diesen ${say.number(n)} Dateien`)} haben wir nur technische Kennungen gefunden. Nur wer die Originale hat, kann damit herausfinden, um wen es geht.`,
  unreadable: 'Keine dieser Dateien ist eine lesbare DICOM-Datei. Den Grund finden Sie bei jeder Datei.',
  /** `birthDate` is empty where the files give none. */
  personLine: (name: string, birthDate: string) => `${name || patients.noName}, ${patients.born(birthDate)}`,
  morePeople: (n: number) => say.count(n, 'weitere Person', 'weitere Personen'),
  values: (n: number) => (n === 0 ? 'nichts gefunden' : say.count(n, 'Angabe', 'Angaben')),
  uids: (n: number) => say.count(n, 'technische Kennung', 'technische Kennungen'),
  inFiles: (n: number) => `in ${say.plural(n, '1 Datei', `${say.number(n)} Dateien`)}`,
  inAll: (n: number) => (n === 1 ? 'in der Datei' : `in allen ${countFiles(n)}`),
  different: (n: number) => `${say.number(n)} verschiedene Werte`,
  showFewer: 'Weniger zeigen',
  more: (n: number) => `${say.number(n)} weitere zeigen`,
  emptyValue: '(leer)',
  noDate: 'kein Datum angegeben',
  categories: {
    who: {
      title: 'Wer Sie sind',
      about: 'Name, Geburtsdatum, Geschlecht und was sonst einen Menschen beschreibt',
    },
    contacts: { title: 'Wie man Sie erreicht', about: 'Adressen, Telefonnummern, Angehörige' },
    ids: {
      title: 'Nummern, die zu Ihnen führen',
      about: 'Patientennummern, Fallnummern, Auftragsnummern und technische Kennungen (UIDs)',
    },
    dates: {
      title: 'Wann Sie untersucht wurden',
      about: 'Tage und Uhrzeiten der Untersuchungen und Aufnahmen',
    },
    institution: {
      title: 'Wo und bei wem',
      about: 'Kliniken, Praxen, Ärztinnen, Ärzte und anderes Personal',
    },
    device: { title: 'Mit welchem Gerät', about: 'Seriennummern, Gerätenamen, Netznamen' },
    text: { title: 'Freier Text', about: 'Beschreibungen und Bemerkungen, in denen alles stehen kann' },
    hidden: {
      title: 'Versteckte Stellen',
      about: 'Eigene Felder der Hersteller und Stellen, die kein Anzeigeprogramm zeigt',
    },
  },
  places: {
    private: 'Eigenes Feld des Herstellers',
    preamble: 'Anfang der Datei',
    trailing: 'Daten hinter dem Ende der Datei',
    duplicate: 'Feld, das zweimal vorkommt',
    encapsulated: 'Dokument in der Datei',
    overlay: 'Zeichnung über dem Bild',
    curve: 'Kurven, zum Beispiel EKG',
    icon: 'Vorschaubild',
    'preamble-executable': 'Beginnt wie ein Programm',
    'preamble-tiff': 'Beginnt wie ein TIFF-Bild',
    path: 'Name der Datei oder des Ordners',
    'head-scan': 'Schichtbilder des Kopfes',
    'bytes-text': 'Text, versteckt zwischen Zahlen',
    'overlay-bits': 'Zeichnung, versteckt in den Bildpunkten',
    'stray-bits': 'Daten, versteckt neben den Bildpunkten',
    'excess-pixels': 'Bilddaten, die nicht zum Bild gehören',
    'missing-pixels': 'Ein Teil der Bilddaten fehlt',
    'segment-identity': 'Angabe über Sie, versteckt im Bild',
    'segment-camera': 'Angaben der Kamera im Bild',
    'segment-note': 'Bemerkung, versteckt im Bild',
    icc: 'Text im Farbprofil',
    bytes: 'Ihr Name oder Ihre Nummer, versteckt in Binärdaten',
    unknown: 'Unbekanntes Feld',
  },
};
