import { say } from './say';

export const documents = {
  title: (n: number) =>
    say.plural(n, 'Ein eingebettetes Dokument', `${say.number(n)} eingebettete Dokumente`),
  about:
    'In diesen Dateien steckt ein ganzes Dokument. Ohne Ihre Entscheidung tritt ein Hinweis von einer Seite an seine Stelle.',
  open: 'Text zeigen',
  reading: 'Das Dokument wird gelesen …',
  failed: 'Das Dokument ließ sich nicht lesen. Es wird durch einen Hinweis ersetzt.',
  limits:
    'Bilder und Unterschriften im Dokument wurden nicht geprüft. Was markiert ist, kann zu einem Menschen führen.',
  keep: 'Das Dokument so behalten, wie es ist',
  keptMeans:
    'Nennt es jemanden, wird keine Kopie geschrieben. Die Kopie trägt dann keinen Vermerk, dass sie gesäubert ist.',
  unread: {
    'empty-page':
      'Eine Seite enthält keinen Text; vielleicht ist sie ein Scan. So kann das Dokument nicht bleiben.',
    attachment: 'Das Dokument hat Anhänge, die nicht gelesen wurden. So kann es nicht bleiben.',
    shape: 'Das Modell kann die Form eines Gesichts zeigen. So kann es nicht bleiben.',
  },
};
