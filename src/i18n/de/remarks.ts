import { say } from './say';

export const remarks = {
  title: 'Freie Bemerkungen',
  about:
    'Das hat jemand in Ihre Dateien geschrieben. Bitte lesen Sie es: Geht es darin um andere Menschen, oder soll es niemand sehen? Dann entfernen Sie es.',
  open: (n: number) =>
    n === 0
      ? 'Sie haben über alle Bemerkungen entschieden.'
      : `Noch offen: ${say.count(n, 'Bemerkung', 'Bemerkungen')}.`,
  kind: (texts: number, open: number) =>
    `${say.count(texts, 'Bemerkung', 'Bemerkungen')}, ${say.number(open)} noch offen`,
  in: (n: number) => `in ${say.count(n, 'Datei', 'Dateien')}`,
  undecided: 'noch nicht entschieden',
  mixed: 'Sie haben nicht überall gleich entschieden',
  file: 'Datei ansehen',
  unlisted: (n: number) =>
    `${say.count(n, 'Datei enthält', 'Dateien enthalten')} mehr Bemerkungen, als hier Platz haben. Öffnen Sie ${say.plural(n, 'diese Datei', 'diese Dateien')}, um alle zu sehen.`,
};
