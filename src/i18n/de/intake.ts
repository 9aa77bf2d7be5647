export const intake = {
  headline: 'Was verraten Ihre DICOM\u2011Dateien über Sie?',
  lead: 'Röntgen-, CT- und MRT-Dateien enthalten mehr als Bilder: Namen, Geburtsdaten, Nummern, Orte. Reinschrift zeigt, was darin steht, und macht Kopien, in denen nur bleibt, was Sie brauchen.',
  promise: 'Nichts verlässt diesen Computer.',
  promiseMore:
    'Ihre Dateien werden nur in diesem Browser gelesen. Es gibt keinen Server, an den sie gesendet werden, und der Browser ist angewiesen, jede Verbindung dieser Seite abzulehnen.',
  checkTitle: 'So können Sie das selbst prüfen',
  checkSteps: [
    'Warten Sie, bis diese Seite geladen ist.',
    'Schalten Sie das WLAN aus oder ziehen Sie das Netzwerkkabel.',
    'Arbeiten Sie weiter: Lesen, Säubern und Speichern funktionieren ohne Netz genauso.',
  ],
  dropTitle: 'CD, Ordner oder Dateien hierher ziehen',
  dropNow: 'Jetzt loslassen',
  dropHint:
    'Am besten den ganzen Inhalt der Patienten-CD, auch als ZIP oder ISO\u2011Abbild. Die Originale werden nicht verändert.',
  dropAnywhere: 'Hier loslassen',
  dropAnywhereHint: 'Ihre Dateien bleiben auf diesem Computer.',
  chooseDisc: 'CD oder Ordner wählen',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  sample: 'Mit einer Beispieluntersuchung ausprobieren',
  sampleHint: '20 Schnittbilder einer erfundenen Person, auf dieser Seite erzeugt.',
  other: 'Andere Dateien prüfen',
  otherHint: 'Die jetzigen Dateien und Ergebnisse werden dabei vergessen.',
  nothing: 'Darin war keine Datei.',
  onlyOther: {
    photos:
      'Das sind gewöhnliche Fotos oder Filme. Reinschrift ist für Aufnahmen aus Röntgen, CT, MRT oder Ultraschall da, wie sie auf einer Patienten-CD liegen.',
    pdf: 'Das ist ein PDF. Reinschrift arbeitet mit den Bildern selbst: Haben Sie dazu eine CD oder einen Ordner?',
    program:
      'Das ist nur ein Programm, wahrscheinlich der Betrachter von einer CD. Die Bilder liegen meist daneben. Wählen Sie die ganze CD oder den ganzen Ordner.',
    directory:
      'Das ist nur das Inhaltsverzeichnis der CD (DICOMDIR); die Bilder selbst fehlen. Wählen Sie die ganze CD oder den ganzen Ordner.',
    shut: 'Das ließ sich hier nicht öffnen.',
    other:
      'Darin war kein medizinisches Bild zu finden. Wenn Sie eine CD haben, wählen Sie am besten die ganze CD oder den ganzen Ordner.',
  },
  giveOther: 'Etwas anderes wählen',
};
