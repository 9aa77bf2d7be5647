/** How a person checks without us that nothing leaves the computer, and what nobody can promise. */
export const promise = {
  title: 'So prüfen Sie unser Versprechen selbst',
  lead: 'Wir sagen: Ihre Dateien verlassen diesen Computer nicht. Sie müssen uns das nicht glauben. Auf dieser Seite steht, wie Sie es ohne uns nachprüfen, und auch, was wir nicht versprechen können.',
  back: 'Zurück',
  openTest: 'Zum Selbsttest',
  sections: [
    {
      id: 'offline',
      title: 'Ohne Netz arbeiten',
      says: ['Das ist der stärkste Beweis: Wo kein Netz ist, kann auch nichts hinaus.'],
      steps: [
        'Öffnen Sie diese Seite, und warten Sie, bis oben „Funktioniert auch ohne Internet“ steht. Die eine Datei vom USB-Stick (siehe unten) braucht das nicht.',
        'Schalten Sie den Flugmodus ein, oder ziehen Sie das Netzwerkkabel und schalten Sie das WLAN aus.',
        'Lesen, säubern und speichern Sie Ihre Dateien.',
        'Schließen Sie die Seite, bevor Sie das Netz wieder einschalten. Dann hat sie Ihre Dateien vergessen.',
      ],
    },
    {
      id: 'tools',
      title: 'Dem Browser zusehen',
      says: ['Jeder Browser zeigt, was eine Seite aus dem Netz holt und was sie sendet.'],
      steps: [
        'Drücken Sie F12, am Mac Wahltaste, Befehlstaste und I. In Safari schalten Sie vorher in den Einstellungen unter „Erweitert“ die Funktionen für Webentwickler ein.',
        'Öffnen Sie „Netzwerk“ oder „Netzwerkanalyse“, und leeren Sie die Liste.',
        'Arbeiten Sie mit Ihren Dateien, oder mit der Beispieluntersuchung.',
        'In der Liste stehen höchstens Dateien dieser Seite selbst und Einträge, die mit „blob:“ oder „data:“ beginnen. Diese bleiben im Browser. Steht dort ein anderer Server oder eine Anfrage mit der Methode POST, sagen Sie es dem Betreiber.',
      ],
    },
    {
      id: 'test',
      title: 'Den Selbsttest laufen lassen',
      says: [
        'Der Selbsttest säubert auf Ihrem Computer erfundene Dateien, in denen überall etwas versteckt ist, und sucht danach in den Kopien. Das Ergebnis können Sie drucken und aufheben.',
      ],
      steps: [] as string[],
    },
    {
      id: 'file',
      title: 'Eine Datei benutzen, die niemand mehr ändert',
      says: [
        'Wer eine Seite im Internet betreibt, kann sie jederzeit ändern. Eine Datei auf Ihrem USB-Stick bleibt, wie sie ist. Reinschrift gibt es deshalb auch als eine einzige Datei: Sie finden sie unten auf der Seite unter „Über diese Version“, mit ihrer Prüfsumme und einer Anleitung zum Vergleichen.',
        'Die Prüfsumme zeigt, ob Sie dieselbe Datei haben wie andere. Ob die Datei gut ist, zeigt sie nicht: Dazu ist der Quelltext offen, und aus ihm entsteht immer dieselbe Datei.',
      ],
      steps: [] as string[],
    },
    {
      id: 'server',
      title: 'Was der Browser abweist, und wo das nicht reicht',
      says: [
        'In dieser Seite steht eine Vorschrift für den Browser (Content-Security-Policy): keine Verbindungen, keine Formulare, keine fremden Inhalte. Alle gängigen Browser halten sich daran.',
        'Einige Wege deckt diese Vorschrift nicht ab, zum Beispiel den Wechsel zu einer anderen Adresse. Chrome und Edge ab Version 152 schließen auch sie, wenn der Server die Kopfzeile Connection-Allowlist mitschickt. Andere Browser kennen sie noch nicht.',
        'Diese Wege kann nur nutzen, wer fremden Programmtext in die Seite bringt. Reinschrift selbst tut es nicht. Wer ganz sicher gehen will, arbeitet ohne Netz.',
      ],
      steps: [] as string[],
    },
    {
      id: 'limits',
      title: 'Was wir nicht versprechen können',
      says: ['Auch wenn alles so funktioniert, wie es soll, bleibt einiges übrig:'],
      steps: [
        'Was auf den Bildern zu sehen ist und was niemand angesehen hat: Schrift, ein Gesicht aus Schichtbildern des Kopfes, eine seltene Krankheit, ein besonderes Implantat.',
        'Dass jemand die Untersuchung wiedererkennt, der Sie oder die Originale kennt.',
        'Was Erweiterungen des Browsers, Schadprogramme oder die Verwaltung eines fremden Computers mitlesen, und was jemand vom Bildschirm abfotografiert.',
        'Was Browser und Betriebssystem selbst zwischenspeichern. An einem fremden Computer löschen Sie gespeicherte Kopien, und schließen Sie den Browser.',
        'Dass ein Server Ihnen beim nächsten Besuch denselben Programmtext schickt. Dagegen hilft die eine Datei mit ihrer Prüfsumme.',
      ],
    },
    {
      id: 'officers',
      title: 'Für Datenschutz und IT-Sicherheit',
      says: [
        'Im Quelltext nennt docs/threat-model.md jede Gefahr, die wir sehen, was dagegen getan ist, welcher Test es belegt und was bleibt, mit der Zuordnung zur BSI TR-03161-2 und zu den Artikeln 25 und 32 der DSGVO. In docs/network-seal.md steht, welche Wege nach außen in welchem Browser offen sind, und in docs/planted.md, was andere Programme in den Dateien des Selbsttests übersehen.',
      ],
      steps: [] as string[],
    },
  ],
};
