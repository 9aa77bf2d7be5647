import { countFiles, say } from './say';

export const patients = {
  title: 'Personen und Untersuchungen',
  noName: 'ohne Namen',
  noId: 'keine Nummer',
  id: 'Nummer',
  born: 'geboren',
  study: 'Untersuchung',
  series: 'Serie',
  unnamed: 'ohne Beschreibung',
  files: countFiles,
  mine: 'Kopien von diesen Dateien machen',
  leftOut: 'Ausgelassen: Von diesen Dateien entsteht keine Kopie.',
  doubts: {
    'two-people': {
      title: 'Eine Nummer, vermutlich zwei Menschen',
      about:
        'Unter einer Nummer stehen verschiedene Namen, und auch Geburtsdatum oder Geschlecht passen nicht zusammen. Wenn Sie nichts anderes sagen, bekommt jeder einen eigenen Ersatznamen.',
    },
    'one-number': {
      title: 'Eine Nummer, verschiedene Angaben',
      about:
        'Unter einer Nummer stehen verschiedene Namen oder Geburtsdaten. Vielleicht sind Dateien zweier Menschen vermischt.',
    },
    'one-name': {
      title: 'Ein Name, verschiedene Nummern',
      about:
        'Name und Geburtsdatum sind gleich, die Nummern nicht. Das kann ein Mensch sein, der in zwei Häusern war, oder es sind zwei.',
    },
    issuers: {
      title: 'Eine Nummer von verschiedenen Stellen',
      about:
        'Dieselbe Nummer wurde von verschiedenen Stellen vergeben. Das können verschiedene Menschen sein.',
    },
  },
  who: 'Um wen geht es?',
  same: 'Ein Mensch: Alle Kopien bekommen denselben Ersatznamen.',
  different: 'Verschiedene Menschen: Jeder bekommt einen eigenen Ersatznamen.',
  issuer: 'vergeben von',
  conflictsTitle: 'Wer ist wer?',
  conflictWhat: { name: 'Namen', birthDate: 'Geburtsdaten', sex: 'Geschlecht' },
  several: (n: number) =>
    `Die Auswahl enthält Dateien von ${say.number(n)} verschiedenen Personen. Gehören sie alle Ihnen?`,
};
