import { say } from './say';

export const lookup = {
  title: 'Eigene Ersatznamen aus einer Liste',
  about:
    'Eine Tabelle (CSV) mit den Spalten id_old und id_new: links die Nummer, die in den Dateien steht, rechts der Ersatzname dafür. Die Liste bleibt auf diesem Computer, und Reinschrift vergisst sie, wenn Sie die Seite schließen.',
  file: 'Liste auswählen',
  unknown: 'Was geschieht mit Personen, die nicht auf der Liste stehen?',
  refuse: 'Von ihren Dateien gibt es keine Kopie (sicherer)',
  key: 'Sie bekommen einen Ersatznamen aus dem Schlüssel',
  none: 'Noch keine Liste ausgewählt.',
  ready: (n: number) => `Die Liste enthält ${say.count(n, 'Nummer', 'Nummern')}.`,
  forget: 'Liste vergessen',
  inLine: (n: number) => `Zeile ${say.number(n)}:`,
  problems: {
    'no-header': 'Die erste Zeile muss id_old,id_new heißen.',
    'two-columns': 'Diese Zeile muss genau zwei Spalten haben.',
    'no-id': 'In dieser Zeile fehlt die alte Nummer.',
    'not-usable': 'Diesen Ersatznamen erlaubt DICOM nicht.',
    contradiction: 'Diese Nummer steht schon mit einem anderen Ersatznamen auf der Liste.',
    'too-large': 'Die Datei ist zu groß für eine Liste.',
    unreadable: 'Die Datei ist nicht lesbar.',
  },
};
