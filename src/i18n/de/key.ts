export const key = {
  title: 'Nächstes Mal dieselben Ersatznamen',
  about:
    'Ersatznamen und neue Nummern berechnet Reinschrift mit einem geheimen Schlüssel. Mit demselben Schlüssel bekommt dieselbe Person wieder denselben Ersatznamen, auch beim nächsten Mal und auf einem anderen Computer. Wer den Schlüssel hat, kann herausfinden, welche Kopie zu wem gehört.',
  legend: 'Welcher Schlüssel?',
  random: 'Ein zufälliger Schlüssel, den Reinschrift danach vergisst (empfohlen)',
  passphrase: 'Ein langes Passwort',
  passphraseLabel: 'Passwort, mindestens 12 Zeichen',
  passphraseUse: 'Dieses Passwort verwenden',
  passphraseHint:
    'Reinschrift speichert es nirgends. Vier oder mehr zufällige Wörter sind schwer zu erraten.',
  file: 'Eine Schlüsseldatei',
  fileLabel: 'Schlüsseldatei auswählen',
  save: 'Schlüssel als Datei speichern',
  saveHint: 'Bewahren Sie die Schlüsseldatei getrennt von den Kopien auf, und geben Sie sie nicht weiter.',
  deriving: 'Reinschrift berechnet den Schlüssel …',
  ready: {
    random: 'Reinschrift verwendet einen zufälligen Schlüssel.',
    passphrase: 'Reinschrift verwendet den Schlüssel aus Ihrem Passwort.',
    file: 'Reinschrift verwendet den Schlüssel aus Ihrer Datei.',
  },
  problems: {
    'too-short': 'Das Passwort hat weniger als 12 Zeichen.',
    'no-key': 'Diese Datei enthält keinen Schlüssel.',
    failed: 'Reinschrift konnte den Schlüssel nicht berechnen.',
  },
};
