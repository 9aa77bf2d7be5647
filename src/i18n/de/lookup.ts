import { say } from './say';

export const lookup = {
  title: 'Eigene Ersatznamen aus einer Liste',
  about:
    'Eine Tabelle (CSV) mit den Spalten id_old und id_new: links die Nummer in den Dateien, rechts der Ersatzname, der an ihre Stelle tritt. Die Liste bleibt auf diesem Computer und wird danach vergessen.',
  file: 'Liste auswählen',
  unknown: 'Was wird aus Menschen, die nicht in der Liste stehen?',
  refuse: 'Sie bekommen keine Kopie (sicherer)',
  key: 'Sie bekommen einen Ersatznamen aus dem Schlüssel',
  none: 'Es gilt keine Liste.',
  ready: (n: number) => `Es gilt eine Liste mit ${say.count(n, 'Nummer', 'Nummern')}.`,
  forget: 'Liste vergessen',
  inLine: (n: number) => `Zeile ${say.number(n)}:`,
  problems: {
    'no-header': 'Die erste Zeile muss id_old,id_new heißen.',
    'two-columns': 'Hier stehen nicht genau zwei Spalten.',
    'no-id': 'Hier fehlt die alte Nummer.',
    'not-usable': 'Dieser Ersatzname kann in einer DICOM-Datei nicht stehen.',
    contradiction: 'Dieselbe Nummer steht schon mit einem anderen Ersatznamen in der Liste.',
    'too-large': 'Die Datei ist zu groß für eine Liste.',
    unreadable: 'Die Datei ließ sich nicht lesen.',
  },
};
