import { say } from './say';

const copies = (n: number): string => say.count(n, 'Kopie', 'Kopien');

/** What was made, and how it leaves the page. */
export const done = {
  /** In names of files, without anything that a system refuses. */
  inFileNames: {
    'own-record': 'eigene-akte',
    'second-opinion': 'zweitmeinung',
    basic: 'ohne-namen',
    research: 'forschung',
    strict: 'nur-das-noetigste',
    custom: 'eigene-auswahl',
  },
  /** One sentence: what the copies are, and what for. Only said of copies that nobody kept anything in. */
  headline: {
    'own-record': (n: number) => `${copies(n)} mit Namen, für meine Akte oder die ePA`,
    'second-opinion': (n: number) => `${copies(n)} ohne Namen für eine Zweitmeinung`,
    basic: (n: number) => `${copies(n)} ohne Namen, zum Weitergeben`,
    research: (n: number) => `${copies(n)} ohne Namen für Forschung und Lehre`,
    strict: (n: number) => `${copies(n)} ohne Namen, nur mit dem Nötigsten`,
    custom: (n: number) => `${copies(n)} nach eigener Auswahl`,
  },
  /** Where somebody kept what would have gone. */
  kept: (n: number, purpose: string) => `${copies(n)}, für: ${purpose}, mit Angaben, die Sie behalten haben`,
  none: 'Es gibt keine Kopie',
  verified: (n: number, all: number) =>
    n === all
      ? `${say.plural(n, 'Sie hat', 'Alle haben')} die automatische Prüfung bestanden.`
      : `${say.number(n)} von ${say.number(all)} haben die automatische Prüfung bestanden.`,
  named: 'In diesen Kopien stehen Name und Befunde. Geben Sie sie nur Menschen, die das wissen dürfen.',
  /** Beside copies whose fields name nobody. */
  nobodyLooked: (n: number, all: number) =>
    `${n === all ? say.count(n, 'Bild', 'Bilder') : `${say.number(n)} von ${say.count(all, 'Bild', 'Bildern')}`} hat niemand angesehen. Darauf kann ein Name stehen.`,
  lookAtPictures: 'Bilder ansehen',
  save: (size: string) => `Als ZIP speichern (${size})`,
  saveParts: (n: number, size: string) => `${say.number(n)} ZIP-Dateien speichern: eine je Person (${size})`,
  saveAll: (size: string) => `Alles in einem ZIP speichern (${size})`,
  more: 'Mehr Möglichkeiten zu speichern',
  copiesTitle: 'Kopien',
  reportTitle: 'Bericht',
  savedIn: (folder: string) =>
    `In dem Ordner lag schon etwas anderes. Die Kopien liegen darin im neuen Ordner „${folder}“; überschrieben wurde nichts.`,
  savedZips: (zips: number, n: number, withReport: boolean) =>
    `${say.count(zips, 'ZIP-Datei', 'ZIP-Dateien')} mit zusammen ${copies(n)} ${say.plural(zips, 'ist', 'sind')} gespeichert${withReport ? ', daneben der Bericht' : ''}.`,
  partsNotWithDirectory:
    'Eine Datei je Person gibt es nicht mit Inhaltsverzeichnis (DICOMDIR): Es gilt für alle Kopien zusammen.',
  heldBack: {
    look: 'Jetzt ansehen',
    looks: (n: number) =>
      `${say.count(n, 'Bild wartet', 'Bilder warten')} auf Ihren Blick. Danach machen Sie die Kopien neu.`,
  },
  stays: {
    title: 'Was in den Kopien bleibt',
    /** What the purpose keeps. */
    purpose: (what: string) => `Soweit es in den Dateien war: ${what}.`,
    without: 'Was Sie selbst zum Entfernen bestimmt haben, ist nicht darin.',
  },
  unseen: { title: 'Was niemand geprüft hat', nothing: 'Alle Bilder in den Kopien hat jemand angesehen.' },
  details: 'Was Reinschrift getan hat',
};
