/** ZIPs with a password: those that somebody brings, and those that are made here. */
export const zip = {
  open: {
    title: 'Dieses Archiv hat ein Passwort',
    text: 'ist mit einem Passwort geschützt. Sie haben es dort bekommen, woher auch das Archiv ist: von der Praxis, der Klinik oder dem Portal.',
    wrong: 'Dieses Passwort passt nicht. Achten Sie auf Groß- und Kleinbuchstaben.',
    label: 'Passwort',
    show: 'Passwort anzeigen',
    kept: 'Hat ein weiteres Archiv dasselbe Passwort, müssen Sie es nicht noch einmal eingeben. Wenn alle gelesen sind, ist es vergessen.',
    open: 'Öffnen',
    skip: 'Ohne dieses Archiv weiter',
    skipAll: 'Ohne alle Archive mit Passwort weiter',
  },
  save: {
    title: 'ZIP mit Passwort',
    intro:
      'Für den Weg zur Ärztin oder zum Arzt, zum Beispiel per E-Mail oder auf einem Stick: Ohne das Passwort kann niemand die Bilder öffnen (AES-256).',
    password: 'Passwort',
    another: 'Anderes vorschlagen',
    own: 'Sie können auch ein eigenes eintippen, mindestens 12 Zeichen.',
    tooShort: 'Das Passwort braucht mindestens 12 Zeichen.',
    noted: 'Ich habe das Passwort aufgeschrieben. Verloren ist verloren: Niemand kann es wiederherstellen.',
    button: (size: string) => `ZIP mit Passwort speichern (${size})`,
    apart:
      'Geben Sie das Passwort auf einem anderen Weg weiter als das ZIP, am besten am Telefon. Schicken Sie es nie in derselben E-Mail.',
    names:
      'Ohne Passwort sichtbar sind nur die Namen der Dateien im ZIP und ihre Größe. Die Namen sind neutral, zum Beispiel STUDY01/SERIES001/IMAGE00001.dcm.',
    openWith:
      'Zum Öffnen braucht man unter Windows ein Programm wie 7-Zip: Der Windows-Explorer kann solche ZIPs nicht öffnen. Am Mac gelingt es nicht in jeder Version mit einem Doppelklick; dann hilft ein Programm wie Keka.',
  },
};
