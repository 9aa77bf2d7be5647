import { say } from './say';

export const remarks = {
  title: 'Freie Bemerkungen',
  about:
    'Das hat jemand in die Dateien geschrieben. In Ihrer eigenen Akte bleibt es stehen, wenn Sie nichts anderes wählen. Bitte lesen Sie es: Steht etwas über andere Menschen darin, oder soll es niemand sehen? Dann können Sie es entfernen. Wenn Sie die Datei öffnen, können Sie es auch durch etwas anderes ersetzen.',
  open: (n: number) =>
    n === 0
      ? 'Sie haben über alle Bemerkungen entschieden.'
      : `Über ${say.count(n, 'Bemerkung', 'Bemerkungen')} haben Sie noch nicht entschieden.`,
  kind: (texts: number, open: number) =>
    `${say.count(texts, 'Bemerkung', 'Bemerkungen')}, ${say.number(open)} noch offen`,
  in: (n: number) => `in ${say.count(n, 'Datei', 'Dateien')}`,
  undecided: 'noch nicht entschieden',
  mixed: 'Sie haben nicht überall gleich entschieden',
  file: 'Datei ansehen',
  more: (n: number) => `${say.count(n, 'weitere Bemerkung', 'weitere Bemerkungen')} zeigen`,
  unlisted: (n: number) =>
    `${say.count(n, 'Datei enthält', 'Dateien enthalten')} mehr Bemerkungen, als hier Platz haben. Öffnen Sie ${say.plural(n, 'diese Datei', 'diese Dateien')}, um alle zu sehen.`,
};
