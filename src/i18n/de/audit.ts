import { countFiles, say } from './say';

export const audit = {
  open: 'Schon gesäuberte Dateien prüfen',
  title: 'Schon gesäuberte Dateien prüfen',
  lead: 'Wählen Sie Dateien, die Reinschrift oder ein anderes Programm schon gesäubert hat. Sie sehen, was darin noch zu einer Person führt und wo die Dateien etwas Falsches über sich sagen. Reinschrift ändert dabei nichts.',
  drop: 'Die gesäuberten Dateien hierher ziehen',
  dropHint: 'Dateien, Ordner oder ZIP',
  originalsDrop: 'Die Originale dazu (freiwillig)',
  originalsHint: 'Mit den Originalen kann Reinschrift suchen, welche ihrer Angaben noch da sind.',
  given: (n: number) => `${countFiles(n)} zu prüfen`,
  givenOriginals: (n: number) => `${countFiles(n)} als Originale`,
  start: 'Prüfen',
  back: 'Zurück zum Anfang',
  running: 'Reinschrift prüft die Dateien',
  progress: (done: number, total: number) =>
    done === 0 ? 'Gleich beginnt die Prüfung …' : `${say.number(done)} von ${countFiles(total)} geprüft`,
  cancelled: 'Abgebrochen.',
  resultTitle: 'Ergebnis der Prüfung',
  clean: (n: number) =>
    `Keine Auffälligkeit in ${say.plural(n, 'der geprüften Datei', `den ${say.number(n)} geprüften Dateien`)}.`,
  found: (places: number, files: number) =>
    `${say.count(places, 'Auffälligkeit', 'Auffälligkeiten')} in ${say.count(files, 'Datei', 'Dateien')}.`,
  none: 'Keine dieser Dateien ist eine lesbare DICOM-Datei.',
  unreadable: (n: number) =>
    `${say.count(n, 'DICOM-Datei ist', 'DICOM-Dateien sind')} nicht lesbar. Wir wissen nicht, was darin steht.`,
  /** `searched` for what the originals say. */
  others: (n: number, searched: boolean) =>
    `${say.count(n, 'Datei ist keine DICOM-Datei', 'Dateien sind keine DICOM-Dateien')}. ${searched ? 'Darin haben wir nur nach Angaben aus den Originalen gesucht.' : 'Was darin steht, haben wir nicht geprüft.'}`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'Original ist', 'Originale sind')} nicht lesbar. Nach ${say.plural(n, 'seinen', 'ihren')} Angaben haben wir nicht gesucht.`,
  unexamined: (n: number) =>
    `${say.count(n, 'Datei oder Ordner', 'Dateien oder Ordner')} konnte Reinschrift nicht ansehen. Solange niemand weiß, was darin steht, ist die Prüfung unvollständig.`,
  incomplete: (n: number) =>
    n === 0
      ? 'Unvollständig: Reinschrift konnte keine dieser Dateien prüfen.'
      : `Unvollständig: Keine Auffälligkeit in ${say.plural(n, 'der gelesenen Datei', `den ${say.number(n)} gelesenen Dateien`)}, aber Reinschrift konnte nicht alles ansehen.`,
  notLooked: 'Was Reinschrift nicht ansehen konnte',
  notLookedAbout:
    'Darin kann noch alles stehen. In jeder Zeile lesen Sie, was Sie tun können. Prüfen Sie danach noch einmal.',
  searched: (n: number) => `Gesucht haben wir nach ${say.count(n, 'Angabe', 'Angaben')} aus den Originalen.`,
  noOriginals: 'Ohne die Originale können wir nicht sagen, ob alte technische Kennungen geblieben sind.',
  pixels: (n: number) =>
    n === 0
      ? 'Nicht geprüft: was auf den Bildern zu sehen ist.'
      : `Nicht geprüft: was auf den Bildern zu sehen ist. Nach Schrift durchsucht haben wir nur ${say.count(n, 'Bild, in dem', 'Bilder, in denen')} nach Angabe der Datei keine Namen stehen.`,
  kinds: {
    survives: {
      title: 'Angaben der Originale, die noch da sind',
      about: 'Diese Angaben stehen in den Originalen und auch in den geprüften Dateien.',
    },
    contradicts: {
      title: 'Widersprüche',
      about: 'Angaben in den Dateien, die einander widersprechen oder nicht stimmen.',
    },
    identifies: {
      title: 'Was noch zu einer Person führt',
      about: 'Angaben über Menschen, Orte, Zeiten oder Geräte.',
    },
    unsure: {
      title: 'Unsicher',
      about:
        'Eine kurze Angabe der Originale kommt in Bilddaten oder Zahlen vor, oder auf einem Bild steht Schrift, die harmlos sein kann.',
    },
  },
  declaredTitle: 'Nach den Vermerken in den Dateien zulässig',
  declared: 'Die Dateien sagen selbst, dass dies bleiben sollte:',
  contradictions: {
    'no-method': 'Die Datei sagt, dass sie gesäubert ist, aber nicht, wie.',
    'private-not-declared':
      'Die Datei sagt, dass sie gesäubert ist, enthält aber eigene Felder des Herstellers.',
    'dates-not-removed': 'Laut Datei sind die Datumsangaben entfernt. Sie sind aber noch da.',
    'full-and-modified': 'Laut Datei sind die Datumsangaben zugleich unverändert und verschoben.',
    'dates-not-declared': 'Was mit den Datumsangaben geschah, steht nur an einer von zwei Stellen.',
    'instance-differs': 'Im Dateikopf steht eine andere Kennung als im Inhalt.',
    'not-removed-but-how': 'Die Datei sagt, dass sie nicht gesäubert ist, nennt aber das Verfahren.',
    'profile-not-applied':
      'Die Datei beruft sich auf das Basic Profile, enthält aber Angaben, die es entfernt.',
    'private-not-safe':
      'Laut Datei sind nur unbedenkliche Felder des Herstellers geblieben. Dieses ist nicht als unbedenklich bekannt.',
    'dates-differ': 'Was mit den Datumsangaben geschah, steht an zwei Stellen verschieden.',
    'dates-not-modified': 'Laut Datei sind die Datumsangaben verschoben. Es sind aber die der Originale.',
    'uids-not-replaced':
      'Die Datei sagt, dass sie gesäubert ist, trägt aber technische Kennungen der Originale.',
    'text-in-picture': 'Laut Datei ist das Bild gesäubert. Sie sagt aber auch, dass Schrift darin steht.',
    'text-found':
      'Laut Datei nennt keine Schrift im Bild jemanden. Die Suche hat aber Schrift gefunden: Bitte sehen Sie das Bild an.',
    'face-in-picture':
      'Laut Datei ist das Bild unkenntlich. Sie sagt aber auch, dass Gesichtszüge erkennbar sind.',
  },
  secretKinds: {
    name: 'Name',
    id: 'Nummer',
    'birth-date': 'Geburtsdatum',
    address: 'Adresse',
    phone: 'Telefonnummer',
    accession: 'Auftragsnummer',
    uid: 'technische Kennung',
    text: 'Text',
    date: 'Datum',
    'file-name': 'Dateiname',
  },
  places: { 'file-name': 'Name der Datei', bytes: 'Inhalt der Datei', structure: 'Aufbau der Datei' },
  atPlaces: (n: number) => say.count(n, 'Stelle', 'Stellen'),
  inFiles: (n: number) => `in ${say.plural(n, '1 Datei', `${say.number(n)} Dateien`)}`,
  byFile: 'Nach Dateien',
  fileLine: (n: number) => (n === 0 ? 'nichts gefunden' : say.count(n, 'Auffälligkeit', 'Auffälligkeiten')),
  more: (n: number) => `${say.number(n)} weitere zeigen`,
  save: 'Ergebnis speichern (JSON, ohne Werte)',
  saveHtml: 'Bericht zum Drucken (HTML)',
  reportsTitle: 'Abgleich mit dem Bericht',
  check: {
    all: (n: number) =>
      `${say.plural(n, 'Die Kopie, die der Bericht nennt, ist', `Alle ${say.number(n)} Kopien, die der Bericht nennt, sind`)} da und Byte für Byte unverändert.`,
    some: (same: number, all: number) =>
      `Von ${say.count(all, 'Kopie', 'Kopien')}, die der Bericht nennt, ${say.plural(same, 'ist', 'sind')} ${say.number(same)} da und unverändert.`,
    sameSize: (n: number) =>
      `Bei ${say.count(n, 'Kopie', 'Kopien')} kennt der Bericht nur die Größe; sie stimmt. Ob der Inhalt derselbe ist, wissen wir nicht.`,
    missing: (n: number, of: string) =>
      `Es ${say.plural(n, 'fehlt', 'fehlen')} ${say.count(n, 'Kopie', 'Kopien')} (Nummern im Bericht: ${of}).`,
    changed: (n: number, of: string) =>
      `${say.plural(n, 'Eine Kopie ist', `${say.number(n)} Kopien sind`)} verändert (Nummern im Bericht: ${of}).`,
    unread: (n: number, of: string) =>
      `${say.plural(n, 'Eine Kopie ist', `${say.number(n)} Kopien sind`)} nicht lesbar (Nummern im Bericht: ${of}).`,
    extra: (n: number) => `${countFiles(n)} ${say.plural(n, 'steht', 'stehen')} in keinem Bericht.`,
    tampered:
      'Die Prüfsumme des Berichts passt nicht zu seiner eigenen Liste: Jemand hat den Bericht verändert.',
    noHash: 'Der Bericht nennt keine Prüfsumme aller Kopien; ob er selbst verändert wurde, wissen wir nicht.',
    hash: (sha256: string) =>
      `Die Prüfsumme des Berichts passt zu seiner Liste: ${sha256}. Vergleichen Sie sie mit der auf dem unterschriebenen Blatt.`,
  },
};
