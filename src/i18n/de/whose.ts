import { say } from './say';

/** Whose files these are: what each person is asked, and what contradicts itself. */
export const whose = {
  thisIsMe: 'Das bin ich',
  thisIsMeOf: (name: string) => `Das bin ich: ${name}`,
  onlyYou: (name: string, others: number) =>
    `Sie sind ${name}. Kopien entstehen nur aus Ihren Dateien; die Dateien der ${say.plural(others, 'anderen Person', `${say.number(others)} anderen Personen`)} werden nicht kopiert.`,
  chosen: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} Personen ausgewählt`,
  leftOut: 'Ausgelassen',
  all: 'Alle auswählen',
  none: 'Keine auswählen',
  sex: (name: string, values: string) =>
    `${name}: Das Geschlecht ist nicht überall gleich angegeben (${values}).`,
  otherwise: {
    title: (n: number) =>
      `${say.count(n, 'Datei nennt', 'Dateien nennen')} eine andere Person als das Inhaltsverzeichnis der CD`,
    listed: 'Laut Inhaltsverzeichnis (DICOMDIR)',
    found: 'In den Dateien',
    about: 'Wir richten uns nach den Dateien. Prüfen Sie, ob es Ihre Bilder sind.',
  },
  beside: {
    title: (n: number) => `${say.count(n, 'Dokument liegt', 'Dokumente liegen')} neben den Bildern`,
    about:
      'Davon machen wir keine Kopien. Gesucht haben wir darin nach den vollen Namen und den Nummern aus den Bildern.',
    reading: 'wird gelesen …',
    names: (who: string) => `nennt ${who}`,
    other: 'Das ist nicht die Person, die Sie ausgewählt haben.',
    nobody: 'nennt keine dieser Personen. Um wen es darin geht, wissen wir nicht.',
    unread: 'war nicht ganz zu lesen. Um wen es darin geht, wissen wir nicht.',
    partly: 'Ein Teil war nicht zu lesen.',
  },
};
