import { countFiles, say } from './say';

export const audit = {
  open: 'Schon gesäuberte Dateien prüfen',
  title: 'Schon gesäuberte Dateien prüfen',
  lead: 'Geben Sie einen Ordner, der schon gesäubert wurde, von Reinschrift oder einem anderen Programm. Sie sehen, was darin noch zu einer Person führt und wo Dateien etwas anderes über sich behaupten, als in ihnen steht. Geändert wird nichts.',
  drop: 'Die gesäuberten Dateien hierher ziehen',
  dropHint: 'Dateien, Ordner oder ZIP',
  originalsDrop: 'Die Originale dazu (freiwillig)',
  originalsHint: 'Mit den Originalen wird auch gesucht, welche ihrer Werte überlebt haben.',
  given: (n: number) => `${countFiles(n)} zu prüfen`,
  givenOriginals: (n: number) => `${countFiles(n)} als Originale`,
  noDicom: 'Darin war keine Datei.',
  start: 'Prüfen',
  back: 'Zurück zum Anfang',
  running: 'Dateien werden geprüft',
  progress: (done: number, total: number) =>
    done === 0 ? 'Es wird begonnen …' : `${say.number(done)} von ${countFiles(total)} geprüft`,
  cancelled: 'Abgebrochen.',
  resultTitle: 'Was die Prüfung fand',
  clean: (n: number) =>
    `In ${say.plural(n, 'der geprüften Datei', `den ${say.number(n)} geprüften Dateien`)} wurde nichts gefunden, das gegen sie spricht.`,
  found: (places: number, files: number) =>
    `${say.count(places, 'Stelle spricht', 'Stellen sprechen')} dagegen, dass ${say.plural(files, 'diese Datei', `diese ${say.number(files)} Dateien`)} sauber ${say.plural(files, 'ist', 'sind')}.`,
  none: 'Keine der Dateien ließ sich als DICOM lesen.',
  unreadable: (n: number) =>
    `${say.count(n, 'DICOM-Datei ließ', 'DICOM-Dateien ließen')} sich nicht lesen: Niemand weiß, was darin steht.`,
  others: (n: number) =>
    `${say.count(n, 'andere Datei', 'andere Dateien')}, die keine DICOM-Datei ${say.plural(n, 'ist', 'sind')}.`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'Original ließ', 'Originale ließen')} sich nicht lesen: Nach ${say.plural(n, 'seinen', 'ihren')} Werten wurde nicht gesucht.`,
  unexamined: (n: number) =>
    `${say.count(n, 'Datei oder Ordner ließ', 'Dateien oder Ordner ließen')} sich nicht ansehen. Solange niemand weiß, was darin steht, ist die Prüfung unvollständig.`,
  incomplete: (n: number) =>
    n === 0
      ? 'Unvollständig: Nichts von dem, was Sie gegeben haben, ließ sich prüfen.'
      : `Unvollständig: In ${say.plural(n, 'der gelesenen Datei', `den ${say.number(n)} gelesenen Dateien`)} wurde nichts gefunden, doch nicht alles ließ sich ansehen.`,
  notLooked: 'Was nicht angesehen werden konnte',
  notLookedAbout:
    'Darin kann noch alles stehen. Bei jeder Zeile steht, was Sie tun können; danach prüfen Sie noch einmal.',
  searched: (n: number) => `Gesucht wurde nach ${say.count(n, 'Wert', 'Werten')} der Originale.`,
  noOriginals: 'Ohne die Originale lässt sich nicht sagen, ob alte eindeutige Nummern geblieben sind.',
  pixels: (n: number) =>
    n === 0
      ? 'Nicht untersucht: was die Bilder zeigen.'
      : `Nicht untersucht: was die Bilder zeigen. Nur ${say.count(n, 'Bild, in dem', 'Bilder, in denen')} keine Namen stehen sollen, ${say.plural(n, 'wurde', 'wurden')} nach Schrift durchsucht.`,
  kinds: {
    survives: {
      title: 'Werte der Originale, die noch da sind',
      about: 'Diese Werte stehen in den Originalen und auch in den geprüften Dateien.',
    },
    contradicts: {
      title: 'Widersprüche',
      about: 'Die Dateien behaupten etwas über ihre Säuberung, das nicht stimmt.',
    },
    identifies: {
      title: 'Was noch zu einer Person führt',
      about: 'Angaben über Menschen, Orte, Zeiten oder Geräte.',
    },
    unsure: {
      title: 'Unsicher',
      about:
        'Ein kurzer Wert der Originale kommt in Bilddaten oder Zahlen vor, oder ein Bild zeigt Schrift, die harmlos sein kann.',
    },
  },
  declaredTitle: 'Absichtlich behalten',
  declared: 'Die Dateien sagen selbst, dass dies bleiben sollte:',
  contradictions: {
    'no-method': 'Die Datei nennt sich gesäubert, sagt aber nicht, wie.',
    'private-not-declared': 'Die Datei nennt sich gesäubert und enthält trotzdem herstellereigene Felder.',
    'dates-not-removed': 'Daten sollen entfernt sein, sind es aber nicht.',
    'full-and-modified': 'Daten sollen zugleich unverändert und verschoben sein.',
    'dates-not-declared': 'Was mit den Daten geschah, steht nur an einer von zwei Stellen.',
    'instance-differs': 'Dateikopf und Inhalt nennen verschiedene Nummern.',
    'not-removed-but-how': 'Die Datei nennt sich nicht gesäubert, sagt aber, wie sie gesäubert wurde.',
    'profile-not-applied':
      'Die Datei beruft sich auf das Basisprofil, enthält aber Angaben, die es entfernt.',
    'private-not-safe':
      'Als unbedenklich sollen herstellereigene Felder geblieben sein; für dieses sagt das niemand.',
    'dates-differ': 'Was mit den Daten geschah, steht an zwei Stellen verschieden.',
    'dates-not-modified': 'Daten sollen verschoben sein, sind aber die der Originale.',
    'uids-not-replaced':
      'Die Datei nennt sich gesäubert und trägt trotzdem eindeutige Nummern der Originale.',
    'text-in-picture': 'Das Bild soll bereinigt sein, nennt aber selbst eingebrannte Schrift.',
    'text-found':
      'Darin soll keine Schrift stehen, die jemanden nennt. Die Suche sieht aber Schrift: Bitte sehen Sie das Bild an.',
    'face-in-picture': 'Das Bild soll unkenntlich sein, nennt aber selbst erkennbare Züge.',
  },
  secretKinds: {
    name: 'Name',
    id: 'Nummer',
    'birth-date': 'Geburtsdatum',
    address: 'Anschrift',
    phone: 'Telefonnummer',
    accession: 'Auftragsnummer',
    uid: 'eindeutige Nummer',
    text: 'Text',
    date: 'Datum',
    'file-name': 'Dateiname',
  },
  places: { 'file-name': 'Name der Datei', bytes: 'Inhalt der Datei', structure: 'Aufbau der Datei' },
  inFiles: (n: number) => `in ${say.plural(n, '1 Datei', `${say.number(n)} Dateien`)}`,
  byFile: 'Nach Dateien',
  fileLine: (n: number) => (n === 0 ? 'nichts gefunden' : say.count(n, 'Fund', 'Funde')),
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
      `Bei ${say.count(n, 'Kopie', 'Kopien')} kennt der Bericht nur die Größe; sie stimmt. Ob die Bytes dieselben sind, lässt sich nicht sagen.`,
    missing: (n: number, of: string) =>
      `Es ${say.plural(n, 'fehlt', 'fehlen')} ${say.count(n, 'Kopie', 'Kopien')} (Nummern im Bericht: ${of}).`,
    changed: (n: number, of: string) =>
      `${say.plural(n, 'Eine Kopie ist', `${say.number(n)} Kopien sind`)} verändert (Nummern im Bericht: ${of}).`,
    unread: (n: number, of: string) =>
      `${say.plural(n, 'Eine Kopie ließ', `${say.number(n)} Kopien ließen`)} sich nicht lesen (Nummern im Bericht: ${of}).`,
    extra: (n: number) => `${countFiles(n)} ${say.plural(n, 'steht', 'stehen')} in keinem Bericht.`,
    tampered:
      'Die Prüfsumme des Berichts passt nicht zu seiner eigenen Liste: Jemand hat den Bericht verändert.',
    noHash:
      'Der Bericht nennt keine Prüfsumme aller Kopien; ob er selbst verändert wurde, lässt sich nicht sagen.',
    hash: (sha256: string) =>
      `Die Prüfsumme des Berichts passt zu seiner Liste: ${sha256}. Vergleichen Sie sie mit der auf dem unterschriebenen Blatt.`,
  },
};
