/** Forgetting everything, by word or because nobody is there. */
export const lock = {
  open: 'Alles vergessen',
  title: 'Alles vergessen?',
  forgets:
    'Diese Seite löscht dann aus ihrem Speicher: die Dateien, was darin gefunden wurde, Ihre Entscheidungen, die Kopien, Schlüssel und Listen. Danach lädt sie sich neu. Ihre Dateien auf dem Computer bleiben, wie sie sind.',
  nothing: 'Gerade sind hier keine Dateien geöffnet. Die Seite lädt sich neu.',
  unsaved: 'Die Kopien sind noch nicht gespeichert. Sie gehen verloren.',
  working: 'Hier wird gerade noch gearbeitet. Das wird abgebrochen.',
  keptToo: 'Auch Einstellungen und gemerkte Flächen löschen',
  keptHint:
    'Das sind Sprache, Ansicht, Zeit bis zum Vergessen und die Flächen zum Schwärzen, die sich der Browser auf Ihren Wunsch merkt.',
  stay: 'Zurück',
  go: 'Alles vergessen',
  beyondTitle: 'Das kann die Seite nicht löschen',
  beyond: [
    'Dateien, die Sie gespeichert haben',
    'Die Liste der Downloads in Ihrem Browser',
    'Die zuletzt benutzten Dateien und Ordner, die sich Browser und System merken',
    'Was in anderen Fenstern von Reinschrift geöffnet ist',
    'Was Sie in die Zwischenablage kopiert haben',
  ],
  idle: {
    choose: 'Von selbst vergessen, wenn niemand etwas tut',
    after: (minutes: number) => `nach ${minutes} Minuten`,
    never: 'nie',
    hint: 'Für Computer, an denen mehrere arbeiten. Die Seite warnt eine Minute vorher. Solange sie liest, Kopien macht oder speichert, wartet sie.',
    title: 'Noch da?',
    text: 'Hier kam lange keine Eingabe. Gleich vergisst diese Seite die Dateien, Ihre Entscheidungen und die Kopien.',
    left: (seconds: number) => (seconds === 1 ? 'Noch 1 Sekunde' : `Noch ${seconds} Sekunden`),
    goOn: 'Weiterarbeiten',
    now: 'Jetzt vergessen',
  },
  /** On the page that comes after. */
  told: {
    title: { person: 'Alles vergessen', idle: 'Dateien und Kopien vergessen' },
    text: {
      person: 'Dateien, Funde, Entscheidungen, Kopien, Schlüssel und Listen sind aus dieser Seite gelöscht.',
      idle: 'Hier kam lange keine Eingabe. Deshalb hat diese Seite Dateien, Funde, Entscheidungen, Kopien, Schlüssel und Listen gelöscht. Kopien, die nicht gespeichert waren, machen Sie bitte noch einmal.',
    },
    kept: {
      gone: 'Auch Einstellungen und gemerkte Flächen sind gelöscht.',
      left: 'Der Browser konnte Einstellungen und gemerkte Flächen nicht löschen. Schließen Sie andere Fenster von Reinschrift und versuchen Sie es noch einmal, oder löschen Sie die Websitedaten in den Einstellungen des Browsers.',
      stays: 'Einstellungen und gemerkte Flächen sind geblieben.',
    },
    beyond:
      'Nicht gelöscht: Dateien, die Sie gespeichert haben, die Liste der Downloads und was sich Browser und System an zuletzt benutzten Dateien merken.',
    read: 'Verstanden',
  },
};
