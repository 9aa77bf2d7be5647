export const key = {
  title: 'Nächstes Mal dieselben Ersatznamen',
  about:
    'Ersatznamen und neue Nummern entstehen mit einem geheimen Schlüssel. Derselbe Schlüssel gibt derselben Person wieder denselben Ersatznamen, auch in einem anderen Durchgang oder auf einem anderen Rechner. Wer den Schlüssel hat, kann herausfinden, welche Kopie zu wem gehört.',
  legend: 'Woher der Schlüssel kommt',
  random: 'Ein zufälliger Schlüssel, der danach vergessen wird (empfohlen)',
  passphrase: 'Ein Kennsatz',
  passphraseLabel: 'Kennsatz, mindestens 12 Zeichen',
  passphraseUse: 'Diesen Kennsatz verwenden',
  passphraseHint: 'Er wird nirgends gespeichert. Vier oder mehr zufällige Wörter sind schwer zu erraten.',
  file: 'Eine Schlüsseldatei',
  fileLabel: 'Schlüsseldatei auswählen',
  save: 'Schlüssel als Datei speichern',
  saveHint: 'Bewahren Sie die Schlüsseldatei getrennt von den Kopien auf und geben Sie sie nicht weiter.',
  deriving: 'Der Schlüssel wird aus dem Kennsatz berechnet …',
  ready: {
    random: 'Es gilt ein zufälliger Schlüssel.',
    passphrase: 'Es gilt der Schlüssel aus Ihrem Kennsatz.',
    file: 'Es gilt der Schlüssel aus Ihrer Datei.',
  },
  problems: {
    'too-short': 'Der Kennsatz ist kürzer als 12 Zeichen.',
    'no-key': 'In dieser Datei steht kein Schlüssel.',
    failed: 'Der Schlüssel konnte nicht berechnet werden.',
  },
};
