import { say } from './say';

export const documents = {
  title: (n: number) =>
    say.plural(n, 'Ein Dokument steckt in den Dateien', `${say.number(n)} Dokumente stecken in den Dateien`),
  about:
    'In diesen Dateien steckt ein ganzes Dokument, zum Beispiel ein Befund. Wenn Sie nichts wählen, ersetzen wir das Dokument durch eine Hinweisseite.',
  open: 'Text zeigen',
  reading: 'Reinschrift liest das Dokument …',
  failed: 'Reinschrift konnte das Dokument nicht lesen und ersetzt es durch eine Hinweisseite.',
  tooLarge:
    'Das Dokument ist zu groß, um es hier zu lesen. Sehen Sie es selbst an, oder lassen Sie es weg: Reinschrift ersetzt es durch eine Hinweisseite.',
  limits:
    'Bilder und Unterschriften im Dokument haben wir nicht geprüft. Markiert ist, was verraten kann, um wen es geht.',
  keep: 'Das Dokument unverändert behalten',
  keptMeans:
    'Nennt das Dokument jemanden, machen wir keine Kopie. Sonst machen wir eine, aber ohne den Vermerk, dass sie gesäubert ist.',
  unread: {
    'empty-page':
      'Eine Seite enthält keinen Text. Vielleicht ist sie eingescannt. Darum können Sie das Dokument nicht behalten.',
    'lost-text':
      'Ein Teil des Textes liegt außerhalb der Seiten oder ist nicht lesbar. Darum können Sie das Dokument nicht behalten.',
    attachment: 'Das Dokument hat Anhänge, die Reinschrift nicht liest. Darum können Sie es nicht behalten.',
    shape: 'Das 3D-Modell kann die Form eines Gesichts zeigen. Darum können Sie es nicht behalten.',
  },
};
