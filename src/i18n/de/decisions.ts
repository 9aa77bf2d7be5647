import { countFiles, say } from './say';

export const decisions = {
  count: (n: number) => say.count(n, 'Entscheidung', 'Entscheidungen'),
  none: 'Noch über kein einzelnes Feld entschieden',
  how: 'Öffnen Sie eine Datei. Dort können Sie für jedes Feld wählen: behalten, entfernen oder ersetzen.',
  decide: 'Entscheiden',
  change: 'Ändern',
  about: (field: string) => `Über „${field}“ entscheiden`,
  legend: 'Was soll mit diesem Feld geschehen?',
  does: { keep: 'bleibt', remove: 'wird entfernt', replace: 'wird ersetzt' },
  choose: { keep: 'Behalten', remove: 'Entfernen', replace: 'Ersetzen durch' },
  value: 'Neuer Wert',
  valueHint:
    'Schreiben Sie den Wert so, wie er in der Datei stehen soll. Mehrere Werte trennen Sie durch \\.',
  valueBad: 'Diesen Wert erlaubt DICOM in diesem Feld nicht.',
  reachLegend: 'Für welche Dateien gilt das?',
  reach: {
    file: () => 'nur diese Datei',
    series: (n: number) => `diese Serie (${countFiles(n)})`,
    all: (n: number) => `alle Dateien (${say.number(n)})`,
    these: (n: number) => countFiles(n),
  },
  apply: 'Übernehmen',
  cancel: 'Abbrechen',
  keepHint:
    'Was Sie behalten, kann verraten, um wen es geht. Behalten Sie etwas, das der Standard entfernt haben will, trägt die Kopie nicht den Vermerk, dass sie nach dem Standard gesäubert ist.',
  mine: 'Ihre Entscheidung:',
  undo: 'Zurücknehmen',
  undoOf: (field: string) => `Entscheidung über „${field}“ zurücknehmen`,
  undoAll: 'Alle zurücknehmen',
  again: 'Ihre Entscheidungen gelten, sobald Sie die Kopien neu machen.',
};
