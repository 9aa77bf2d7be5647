import { say } from './say';

export const files = {
  title: 'Dateien',
  unread: 'Nicht gelesen',
  unreadHint: 'Diese Dateien konnte Reinschrift nicht ganz lesen. Von ihnen gibt es keine Kopie.',
  ignored: 'Nicht übernommen',
  ignoredHint: 'Diese Dateien sind keine medizinischen Bilder. Von ihnen gibt es keine Kopie.',
  missing: (n: number) =>
    `Laut dem Inhaltsverzeichnis der CD (DICOMDIR) ${say.plural(n, 'fehlt', 'fehlen')} hier ${say.count(n, 'Datei', 'Dateien')}. Haben Sie die ganze CD oder den ganzen Ordner ausgewählt?`,
  missingList: 'Wo etwas fehlt',
  missingOf: (missing: number, listed: number) =>
    `${say.number(missing)} von ${say.count(listed, 'Datei', 'Dateien')} ${say.plural(missing, 'fehlt', 'fehlen')}`,
  directoriesUnreadable: (n: number) =>
    `${say.plural(n, 'Ein Inhaltsverzeichnis (DICOMDIR)', `${say.number(n)} Inhaltsverzeichnisse (DICOMDIR)`)} konnte Reinschrift nicht lesen. Darum wissen wir nicht, ob dort Dateien fehlen.`,
  directoryUnreadable: 'nicht lesbar',
  states: {
    readable: 'gelesen',
    cleaned: 'gesäubert',
    refused: 'zurückgehalten',
    ignored: 'nicht übernommen',
    'left-out': 'ausgelassen',
  },
  at: (byte: number) => `bei Byte ${say.number(byte)}`,
  code: 'Code',
  open: (path: string) => `Alle Felder von ${path} zeigen`,
  more: (n: number) => `${say.number(n)} weitere Dateien zeigen`,
  toSee: 'Bild ansehen',
  showing: (shown: number, all: number) => `${say.number(shown)} von ${say.number(all)} gezeigt`,
};
