import { say } from './say';

const persons = (n: number): string => say.count(n, 'Person', 'Personen');

/** Many persons and discs at once, and what a site brings along. */
export const batch = {
  title: (n: number) => `${persons(n)}, eine Zeile für jede`,
  counts: (copies: number, refused: number) =>
    [
      say.count(copies, 'Kopie', 'Kopien'),
      refused > 0 ? `${say.count(refused, 'Datei', 'Dateien')} ohne Kopie` : '',
    ]
      .filter(Boolean)
      .join(', '),
  files: (n: number) => say.count(n, 'Datei', 'Dateien'),
  look: 'Ansehen',
  savePart: 'ZIP speichern',
  person: (n: number) => `Person ${say.number(n)}`,
  states: {
    waiting: 'wartet',
    working: 'in Arbeit',
    cleaned: 'fertig',
    'held-back': 'zum Teil zurückgehalten',
    refused: 'keine Kopie',
    saved: 'gespeichert',
  },
  /** What was held back is not saved: only the copies that there are. */
  savedToo: (state: string) => `${state}, Kopien gespeichert`,
  names: 'Namen der Personen zeigen',
  labels: 'Beschriftung der CD in den Dateinamen aufnehmen',
  labelsHint: (n: number, all: number) =>
    n === 0
      ? 'Keine Beschriftung besteht nur aus einem Wort wie „CD“ und einer kurzen Nummer. Darum verwenden wir keine.'
      : n === all
        ? 'Alle bestehen nur aus einem Wort wie „CD“ und einer kurzen Nummer und nennen niemanden aus diesen Dateien.'
        : `Bei ${say.number(n)} von ${persons(all)}: Nur wo sie aus einem Wort wie „CD“ und einer kurzen Nummer besteht und niemanden aus diesen Dateien nennt.`,
  shift: {
    title: 'Zusammenfassung der Schicht',
    about:
      'Nur Zahlen, keine Angaben über Personen. Gezählt wird, seit diese Seite geöffnet oder die Zählung neu begonnen wurde.',
    rows: {
      discs: 'CDs oder Ordner',
      persons: 'Personen mit Kopien',
      files: 'Gelesene Dateien',
      copies: 'Kopien',
      refused: 'Dateien ohne Kopie',
      heldBack: 'Davon zurückgehaltene Bilder',
      saved: 'Gespeicherte Kopien',
      zips: 'Gespeicherte ZIP-Dateien',
      duration: 'Dauer',
    },
    minutes: (n: number) => (n < 1 ? 'weniger als 1 Minute' : say.count(n, 'Minute', 'Minuten')),
    copy: 'Zahlen kopieren',
    copied: 'Kopiert',
    reset: 'Neu zählen',
  },
  given: {
    list: (n: number) =>
      `Ihre Liste mit ${say.count(n, 'Ersatznamen', 'Ersatznamen')} ist übernommen. Sie gilt für jeden Zweck, bei dem Namen ersetzt werden.`,
    badList: 'Die Liste mit Ersatznamen ist nicht brauchbar:',
    noList:
      'Eine CSV-Datei war dabei, die keine Liste mit Ersatznamen ist: Ihre erste Zeile heißt nicht id_old,id_new.',
    listKept:
      'Im Ordner lag auch eine Liste mit Ersatznamen. Es gilt weiter die Liste, die Sie selbst gegeben haben.',
    severalLists: 'Es waren mehrere Listen mit Ersatznamen dabei. Keine davon ist übernommen.',
    severalPresets: 'Es waren mehrere Voreinstellungen dabei. Keine davon ist übernommen.',
    preset: (purpose: string) => `Die Voreinstellungen sind übernommen. Zweck: ${purpose}.`,
    busy: 'Während Kopien entstehen, ändert sich nichts. Geben Sie die Datei danach noch einmal.',
  },
  preset: {
    title: 'Voreinstellungen Ihrer Einrichtung',
    about:
      'Zweck und Optionen als Datei (JSON), für alle Arbeitsplätze gleich. Schlüssel und Angaben über Personen stehen nie darin.',
    file: 'Voreinstellungen laden',
    save: 'Voreinstellungen speichern (JSON)',
    notChosen: 'Wählen Sie zuerst einen Zweck.',
    refused: (where: string) => `Nicht übernommen. Die Datei stimmt hier nicht: ${where}`,
    faults: {
      'not-json': 'Sie ist kein JSON.',
      'not-preset': 'Sie enthält keine Voreinstellungen von Reinschrift.',
      version: 'Ihre Version kennt dieses Reinschrift nicht.',
      'unknown-name': 'Diesen Namen gibt es nicht.',
      'wrong-value': 'Dieser Wert geht hier nicht.',
      'exclude-each-other': 'Zwei Optionen schließen einander aus.',
    },
  },
};
