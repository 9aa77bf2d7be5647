import { countFiles, say } from './say';

export const remarks = {
  title: 'Freie Bemerkungen',
  about:
    'Das hat jemand frei in die Dateien geschrieben. In der eigenen Akte bleibt es stehen, wenn Sie nichts anderes bestimmen. Lesen Sie es durch: Nennt es andere Menschen, oder soll es niemand lesen, können Sie es entfernen. In der Datei selbst lässt es sich auch ersetzen.',
  open: (n: number) =>
    n === 0
      ? 'Über alle Bemerkungen haben Sie entschieden.'
      : `Über ${say.count(n, 'Bemerkung', 'Bemerkungen')} haben Sie noch nicht entschieden.`,
  kind: (texts: number, open: number) =>
    `${say.count(texts, 'Bemerkung', 'Bemerkungen')}, ${say.number(open)} noch offen`,
  in: (n: number) => `in ${say.count(n, 'Datei', 'Dateien')}`,
  undecided: 'noch nicht entschieden',
  mixed: 'Ihre Entscheidung: nicht überall gleich',
  file: 'Datei ansehen',
  more: (n: number) => `${say.count(n, 'weitere Bemerkung', 'weitere Bemerkungen')} zeigen`,
  unlisted: (n: number) =>
    `In ${countFiles(n)} stehen noch mehr Bemerkungen, als hier Platz haben. Öffnen Sie ${say.plural(n, 'diese Datei', 'diese Dateien')} unten, um alle zu sehen.`,
};
