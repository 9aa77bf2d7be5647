import { countFiles, say } from './say';

export const decisions = {
  count: (n: number) => say.count(n, 'Entscheidung', 'Entscheidungen'),
  none: 'Noch keine Entscheidung über einzelne Felder',
  how: 'Öffnen Sie unten eine Datei: Bei jedem Feld können Sie bestimmen, ob es bleibt, entfernt oder ersetzt wird.',
  howComments:
    'Freie Bemerkungen bleiben in der eigenen Akte. Wenn es welche gibt, stehen sie unten in einer Liste.',
  decide: 'Entscheiden',
  change: 'Ändern',
  about: (field: string) => `Über „${field}“ entscheiden`,
  legend: 'Was soll mit diesem Feld geschehen?',
  does: { keep: 'bleibt', remove: 'wird entfernt', replace: 'wird ersetzt' },
  choose: { keep: 'Behalten', remove: 'Entfernen', replace: 'Ersetzen durch' },
  value: 'Neuer Wert',
  valueHint: 'Geschrieben wie in der Datei; mehrere Werte durch \\ getrennt.',
  valueBad: 'So kann der Wert in diesem Feld nicht stehen.',
  reachLegend: 'Wofür soll das gelten?',
  reach: {
    file: () => 'nur diese Datei',
    series: (n: number) => `diese Serie (${countFiles(n)})`,
    all: (n: number) => `alle Dateien (${say.number(n)})`,
    these: (n: number) => countFiles(n),
  },
  apply: 'Übernehmen',
  cancel: 'Doch nicht',
  keepHint:
    'Was bleibt, kann zu einer Person führen. Eine Kopie, in der etwas gegen die Regel bleibt, wird nicht als gesäubert nach dem Standard gekennzeichnet.',
  mine: 'Ihre Entscheidung:',
  undo: 'Zurücknehmen',
  undoOf: (field: string) => `Entscheidung über „${field}“ zurücknehmen`,
  undoAll: 'Alle zurücknehmen',
  again: 'Die Entscheidungen gelten für die nächste Säuberung.',
};
