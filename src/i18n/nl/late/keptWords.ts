import type { KeptWordMessages } from '../../KeptWordMessages';
import { countFiles, say } from '../say';
import { cutReasons } from './cutReasons';

export const keptWords: KeptWordMessages = {
  list: 'Doorgestreepte en behouden woorden',
  cut: (reasons) => `Geschrapt: ${reasons}.`,
  cutTimes: (why, n) => (n === 1 ? why : `${why} (${say.number(n)} keer)`),
  cuts: cutReasons,
  struck: 'doorgestreept:',
  stays: 'blijft omdat u het behoudt',
  keep: 'Behouden …',
  keepOf: (word) => `“${word}” behouden`,
  where: (word) => `Waar moet “${word}” blijven?`,
  reach: {
    series: (n) => `Alleen hier: in dit veld van de serie (${countFiles(n)})`,
    all: () => 'In alle teksten',
  },
  hint: 'Behoud een woord alleen als het niemand noemt. Hoort het bij een gegeven van een persoon in de bestanden, dan wordt het toch doorgestreept.',
  cancel: 'Annuleren',
  undo: 'Weer doorstrepen',
  undoOf: (word) => `“${word}” weer doorstrepen`,
  does: 'blijft in opgeschoonde teksten',
  everywhere: 'in alle teksten',
  stayed: (words, texts) =>
    `${say.count(words, 'woord', 'woorden')} in opgeschoonde teksten, omdat u dat zo koos (in ${say.count(texts, 'tekst', 'teksten')})`,
};
