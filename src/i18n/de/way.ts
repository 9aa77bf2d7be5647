import { say } from './say';

/** The way through the page: what each view asks, and how it goes on. */
export const way = {
  label: 'Schritte',
  steps: {
    start: 'Anfang',
    whose: 'Wer?',
    purpose: 'Wofür?',
    found: 'Angaben',
    pictures: 'Bilder',
    done: 'Kopien',
    audit: 'Prüfung',
    promise: 'Versprechen prüfen',
    'self-test': 'Selbsttest',
  },
  next: 'Weiter',
  back: 'Zurück',
  step: (now: number, all: number) => `Schritt ${say.number(now)} von ${say.number(all)}`,
  missing: {
    nobody: 'Wählen Sie mindestens eine Person.',
    purpose: 'Wählen Sie zuerst, wofür die Kopien sind.',
  },
  whose: {
    title: 'Um wen geht es?',
    one: 'Diese Dateien nennen eine Person. Sind Sie das?',
    several: (n: number) =>
      `Diese Dateien nennen ${say.number(n)} Personen. Wählen Sie, wessen Dateien Reinschrift kopieren soll; alle anderen werden nicht kopiert.`,
  },
  purpose: { title: 'Wofür sind die Kopien?', more: 'Mehr Möglichkeiten' },
  found: {
    title: 'Was in den Dateien steht',
    files: 'Alle Dateien und ihre Felder',
  },
  pictures: {
    title: 'Was auf den Bildern zu lesen ist',
    none: 'Auf den Bildern wurde keine Schrift gefunden. Sie können trotzdem jedes ansehen.',
  },
};
