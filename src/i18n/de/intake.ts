export const intake = {
  headline: 'Was verraten Ihre DICOM\u2011Dateien über Sie?',
  lead: 'Röntgen-, CT- und MRT-Bilder enthalten mehr als Bilder: Namen, Geburtsdaten, Nummern, Orte. Reinschrift zeigt, was darin steht, und schreibt Kopien ohne diese Angaben.',
  promise: 'Nichts verlässt diesen Computer.',
  promiseMore:
    'Ihre Dateien werden nur in diesem Browser gelesen. Es gibt keinen Server, an den sie gesendet werden, und der Browser ist angewiesen, jede Verbindung dieser Seite abzulehnen.',
  checkTitle: 'So können Sie das selbst prüfen',
  checkSteps: [
    'Warten Sie, bis diese Seite geladen ist.',
    'Schalten Sie das WLAN aus oder ziehen Sie das Netzwerkkabel.',
    'Arbeiten Sie weiter: Lesen, Säubern und Speichern funktionieren ohne Netz genauso.',
  ],
  dropTitle: 'Dateien, Ordner oder ZIP hierher ziehen',
  dropNow: 'Jetzt loslassen',
  dropHint: 'Zum Beispiel den ganzen Inhalt einer Patienten-CD. Die Originale werden nicht verändert.',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  sample: 'Mit einer Beispieluntersuchung ausprobieren',
  sampleHint: '20 Schnittbilder einer erfundenen Person, auf dieser Seite erzeugt.',
  other: 'Andere Dateien prüfen',
  otherHint: 'Die jetzigen Dateien und Ergebnisse werden dabei vergessen.',
  nothing: 'Darin war keine Datei.',
};
