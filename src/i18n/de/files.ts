import { say } from './say';

export const files = {
  title: 'Dateien',
  unread: 'Nicht gelesen',
  unreadHint:
    'Diese Dateien ließen sich nicht vollständig lesen. Sie werden nicht gesäubert und nicht gespeichert.',
  ignored: 'Beiseitegelassen',
  ignoredHint:
    'Diese Dateien sind keine medizinischen Bilder. Sie werden nicht in die saubere Kopie übernommen.',
  states: {
    readable: 'gelesen',
    cleaned: 'gesäubert',
    refused: 'zurückgehalten',
    ignored: 'beiseitegelassen',
  },
  at: (byte: number) => `bei Byte ${say.number(byte)}`,
  code: 'Code',
  open: (path: string) => `Alle Felder von ${path} zeigen`,
  more: (n: number) => `${say.number(n)} weitere Dateien zeigen`,
  toSee: 'Bild ansehen',
  showing: (shown: number, all: number) => `${say.number(shown)} von ${say.number(all)} gezeigt`,
};
