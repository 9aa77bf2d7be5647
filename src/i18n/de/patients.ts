import { countFiles } from './say';

export const patients = {
  noName: 'Person ohne Namen',
  numbered: (id: string) => (id === '' ? 'ohne Patientennummer' : `Patientennummer ${id}`),
  /** `date` is empty where the files give none, and may lack the day. */
  born: (date: string) =>
    date === ''
      ? 'ohne Geburtsdatum'
      : /^\d+\. /.test(date)
        ? `geboren am ${date}`
        : /^\p{L}+ \d{4}$/u.test(date)
          ? `geboren im ${date}`
          : `geboren ${date}`,
  study: 'Untersuchung',
  series: 'Serie',
  unnamed: 'ohne Beschreibung',
  files: countFiles,
  leftOut: 'Ausgelassen: Von diesen Dateien machen wir keine Kopien.',
  doubts: {
    'two-people': {
      title: 'Eine Nummer, vermutlich zwei Personen',
      about:
        'Unter derselben Nummer stehen verschiedene Namen, und auch Geburtsdatum oder Geschlecht passen nicht zusammen. Wenn Sie nichts anderes wählen, bekommt jede Person einen eigenen Ersatznamen.',
    },
    'one-number': {
      title: 'Eine Nummer, verschiedene Angaben',
      about:
        'Unter derselben Nummer stehen verschiedene Namen oder Geburtsdaten. Vielleicht sind die Dateien von zwei Personen durcheinandergeraten.',
    },
    'one-name': {
      title: 'Ein Name, verschiedene Nummern',
      about:
        'Name und Geburtsdatum sind gleich, die Nummern nicht. Vielleicht war eine Person in zwei Kliniken, vielleicht sind es zwei Personen.',
    },
    issuers: {
      title: 'Eine Nummer, zweimal vergeben',
      about:
        'Verschiedene Stellen haben dieselbe Nummer vergeben. Vielleicht gehört sie verschiedenen Personen.',
    },
  },
  who: 'Ist das eine Person, oder sind es verschiedene?',
  same: 'Eine Person: Alle Kopien bekommen denselben Ersatznamen.',
  different: 'Verschiedene Personen: Jede bekommt einen eigenen Ersatznamen.',
  issuer: 'vergeben von',
  conflictsTitle: 'Wer ist wer?',
};
