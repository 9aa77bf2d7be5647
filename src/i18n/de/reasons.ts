export const reasons = {
  empty: 'Die Datei ist leer.',
  'not-dicom': 'Das ist keine DICOM-Datei.',
  truncated: 'Die Datei ist abgeschnitten: Ihr Ende fehlt.',
  'bad-element': 'Ein Feld ist beschädigt.',
  'bad-sequence': 'Eine Liste von Feldern ist beschädigt.',
  'bad-fragments': 'Die Bilddaten sind beschädigt gegliedert.',
  'unknown-transfer-syntax': 'Die Datei nennt eine unbekannte Art der Speicherung.',
  'unsupported-transfer-syntax': 'Diese Art der Speicherung wird noch nicht unterstützt.',
  'bad-deflate': 'Der komprimierte Teil der Datei ist beschädigt.',
  'inflate-bound': 'Die Datei würde beim Entpacken unzulässig groß.',
  'too-deep': 'Die Datei ist tiefer verschachtelt, als es sinnvoll sein kann.',
  'too-many-elements': 'Die Datei hat mehr Felder, als es sinnvoll sein kann.',
  'header-too-large': 'Der beschreibende Teil der Datei ist unzulässig groß.',
  'source-gone':
    'Die Datei ließ sich nicht mehr lesen. Wurde der Datenträger entfernt oder die Datei verändert?',
  'private-sop-class':
    'Die Datei hat ein herstellereigenes Format. Der Standard sagt nicht, was darin zu einer Person führt; darum wird keine Kopie geschrieben.',
  'pixels-unreviewed':
    'In diesem Bild könnte Text eingebrannt sein, zum Beispiel ein Name. Es wird zurückgehalten, bis Sie es ausdrücklich freigeben.',
  'pixels-left-out': 'Sie haben dieses Bild ausgelassen.',
  'redaction-unsupported':
    'In dieser Art von Bild, zum Beispiel in einem Film, lässt sich nichts schwärzen. Es wird keine Kopie geschrieben.',
  'redaction-failed':
    'Die Bilddaten sind beschädigt oder passen nicht zu dem, was die Datei über sie sagt; darum ließ sich nichts sicher schwärzen.',
  'redaction-misses': 'Die Flächen zum Schwärzen liegen außerhalb dieses Bildes.',
  'needs-decoder': 'Dieses Bild konnte hier nicht geprüft werden.',
  'stray-bits-stay':
    'Neben den Bildwerten stehen weitere Angaben in den Bilddaten, vielleicht eingezeichneter Text. Sie lassen sich hier nicht herauslösen; darum wird keine Kopie geschrieben.',
  'pixels-unclear':
    'Die Datei sagt nicht eindeutig, welche ihrer Bytes das Bild sind; anderes lässt sich davon nicht trennen, darum wird keine Kopie geschrieben. Bitten Sie die Stelle, von der die Datei kommt, um eine neue Ausgabe, oder lassen Sie dieses Bild weg.',
  'options-exclude-each-other':
    'Zwei gewählte Möglichkeiten schließen einander aus: Daten können nicht zugleich bleiben und verschoben werden.',
  'cannot-plan': 'Für diese Datei ließ sich nicht sicher bestimmen, was zu entfernen ist.',
  'patient-not-listed': 'Die Zuordnungsliste nennt diese Person nicht, deshalb wird keine Kopie geschrieben.',
  'pseudonym-tells':
    'Die Zuordnungsliste gibt dieser Person ein Pseudonym, das jemanden nennt: die eigene Nummer, den eigenen Namen oder die einer anderen Person in dieser Auswahl. Ändern Sie die Liste, oder bereinigen Sie ohne sie.',
  'pixels-tell':
    'Zwischen den Bildpunkten steht ein Name oder eine Nummer der Person als Text. Schwärzen Sie die Stelle oder lassen Sie das Bild aus; so, wie es ist, wird es nicht herausgegeben.',
  'text-in-bytes':
    'Zwischen den Zahlen eines sehr großen Werts steht lesbarer Text, der sich hier nicht herauslösen lässt; darum wird keine Kopie geschrieben.',
  'document-not-read':
    'Dieses Dokument ließ sich nicht ganz lesen, etwa weil es ein Scan ist oder Anhänge hat. Es kann darum nicht bleiben; ohne Ihre Entscheidung wird es durch einen Hinweis ersetzt.',
  'document-identifies':
    'Das Dokument, das Sie behalten wollen, nennt jemanden. Es wird darum keine Kopie geschrieben.',
  'not-verified': 'Die fertige Kopie hat die Prüfung nicht bestanden. Sie wird darum nicht herausgegeben.',
  internal: 'Bei dieser Datei ist uns ein Fehler unterlaufen. Sie wird darum nicht herausgegeben.',
  'lane-died':
    'Der Browser hat die Arbeit an dieser Datei abgebrochen, vielleicht aus Mangel an Arbeitsspeicher.',
  timeout: 'Die Arbeit an dieser Datei hat zu lange gedauert und wurde beendet.',
  executable: 'Ein Programm. Es wird nie ausgeführt.',
  autorun: 'Eine Startdatei für Programme.',
  viewer: 'Gehört zu einem Betrachtungsprogramm.',
  document: 'Ein Dokument, keine DICOM-Datei.',
  pdf: 'Ein PDF, vielleicht ein Befund. Es wird nicht übernommen; es kann auch von einer anderen Person handeln.',
  photo: 'Ein gewöhnliches Bild oder ein Film, keine DICOM-Datei. Wird nicht übernommen.',
  dicomdir: 'Das Inhaltsverzeichnis der CD (DICOMDIR). Es nennt Namen und wird nicht übernommen.',
  system: 'Eine Datei des Betriebssystems.',
  'archive-encrypted':
    'Das Archiv ist mit einem Passwort geschützt und blieb zu. Fragen Sie, von wem Sie es haben, nach dem Passwort. Ein ZIP geben Sie dann noch einmal hierher; ein anderes Archiv entpacken Sie und geben den Ordner hierher.',
  'archive-damaged':
    'Das Archiv ist beschädigt oder unvollständig. Kopieren Sie es noch einmal vom Datenträger, oder lassen Sie es sich neu geben.',
  'archive-too-large':
    'Das Archiv würde beim Entpacken unzulässig groß. Wenn Sie ihm vertrauen, entpacken Sie es und geben Sie den Ordner hierher.',
  'archive-path':
    'Der Dateiname im Archiv würde aus dem Ordner hinausführen oder verbirgt, was für eine Datei es ist. Entpacken Sie das Archiv und geben Sie den Ordner hierher.',
  'archive-too-deep':
    'Zu viele Archive stecken ineinander. Bitte entpacken Sie das äußere und geben Sie den Ordner hierher.',
  'archive-unsupported':
    'Archive dieser Art (zum Beispiel 7z oder RAR) öffnet Reinschrift nicht. Bitte entpacken Sie es und geben Sie den Ordner hierher: unter Windows mit Rechtsklick und „Alle extrahieren“ oder mit einem Programm wie 7-Zip, am Mac mit einem Programm wie The Unarchiver.',
  'disc-image':
    'Das ist das Abbild eines Datenträgers, aber in einer Form, die Reinschrift nicht lesen kann. Öffnen Sie es mit einem Doppelklick; es erscheint dann meist wie ein Laufwerk. Geben Sie dieses hierher.',
  'unreadable-file':
    'Die Datei ließ sich nicht öffnen. Dürfen Sie sie lesen, und ist der Datenträger noch da?',
  'unreadable-folder':
    'Der Ordner ließ sich nicht öffnen; was darin liegt, wurde nicht gelesen. Dürfen Sie ihn lesen, und ist der Datenträger noch da?',
  'folder-differs':
    'Der Ordner nannte beim zweiten Zählen andere Dateien als beim ersten; vielleicht fehlen welche. Bitte geben Sie ihn noch einmal hierher.',
  'special-file': 'Keine gewöhnliche Datei, sondern ein Gerät oder eine Verbindung. Sie wird nie geöffnet.',
  'link-loop': 'Eine Verknüpfung, die zu einem Ordner weiter oben zurückführt. Ihr wird nicht gefolgt.',
};
