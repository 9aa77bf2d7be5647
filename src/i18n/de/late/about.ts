/** Words of "about this version", a chunk of its own. */
export const about = {
  close: 'Schließen',
  version: 'Version',
  commit: 'Stand des Quelltexts',
  unknown: 'nicht bekannt',
  changed: (commit: string) => `${commit} mit Änderungen, die nicht veröffentlicht sind`,
  rules: 'Regeln',
  rulesOf: (edition: string) => `DICOM PS3.15 Annex E, Ausgabe ${edition}`,
  file: {
    title: 'Reinschrift als eine Datei',
    about:
      'Diese Datei enthält alles. Sie läuft ohne Installation und ohne Internet, auch von einem USB-Stick oder aus einem Netzlaufwerk. Öffnen Sie sie in Chrome, Edge oder Firefox.',
    save: (size: string) => `reinschrift.html speichern (${size})`,
    online: 'Zum Speichern brauchen Sie Verbindung zu dieser Seite, danach nicht mehr.',
    sum: 'Prüfsumme der Datei (SHA-256)',
    isThis: 'Sie benutzen gerade diese eine Datei. Sie enthält alles und läuft ohne Internet.',
    elsewhere:
      'Ihre eigene Prüfsumme kann eine Datei nicht enthalten. Sie finden sie dort, woher Sie die Datei haben: auf der Seite unter „Über diese Version“ oder in der Liste SHA256SUMS der Veröffentlichung.',
  },
  compare: {
    title: 'So prüfen Sie die Datei',
    how: 'Lassen Sie Ihren Computer die Prüfsumme der gespeicherten Datei ausrechnen. Gehen Sie dazu in den Ordner, in dem sie liegt. Stimmen alle 64 Zeichen überein, ist es genau diese Datei. Groß- und Kleinschreibung zählt nicht.',
    windows: 'Windows, in der Eingabeaufforderung',
    mac: 'macOS, im Terminal',
    linux: 'Linux, im Terminal',
    trust:
      'Wer diese Seite fälschen kann, kann auch die Prüfsumme auf ihr fälschen. Vergleichen Sie sie deshalb auch mit der Liste SHA256SUMS der Veröffentlichung oder mit der Prüfsumme, die Ihnen jemand anderes nennt.',
    again:
      'Aus demselben Quelltext entsteht immer Byte für Byte dieselbe Datei. Wer den Stand oben mit „npm ci“ und „npm run release“ selbst baut, kommt auf dieselbe Prüfsumme.',
  },
  licences: {
    title: 'Programme und Schriften anderer',
    about: 'Reinschrift enthält freie Programme und Schriften anderer. Ihre Lizenzen im Wortlaut:',
    show: 'Lizenzen anzeigen',
  },
};
