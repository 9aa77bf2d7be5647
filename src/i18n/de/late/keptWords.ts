import { countFiles, say } from '../say';
import { cutReasons } from './cutReasons';

/** What is said of single words of a cleaned text, where a file is shown. */
export const keptWords = {
  list: 'Gestrichene und behaltene Wörter',
  cut: (reasons: string) => `Gestrichen: ${reasons}.`,
  cutTimes: (why: string, n: number) => (n === 1 ? why : `${why} (${say.number(n)}-mal)`),
  cuts: cutReasons,
  struck: 'gestrichen:',
  stays: 'bleibt, weil Sie es behalten',
  keep: 'Behalten …',
  keepOf: (word: string) => `„${word}“ behalten`,
  where: (word: string) => `Wo soll „${word}“ bleiben?`,
  reach: {
    series: (n: number) => `Nur hier: in diesem Feld der Serie (${countFiles(n)})`,
    all: () => 'In allen Texten',
  },
  hint: 'Behalten Sie ein Wort nur, wenn es niemanden nennt. Gehört es zu einer Angabe über eine Person in den Dateien, wird es trotzdem gestrichen.',
  cancel: 'Abbrechen',
  undo: 'Wieder streichen',
  undoOf: (word: string) => `„${word}“ wieder streichen`,
  /** In the list of decisions. */
  does: 'bleibt in bereinigten Texten',
  everywhere: 'in allen Texten',
  /** Of a run. */
  stayed: (words: number, texts: number) =>
    `${say.count(words, 'Wort', 'Wörter')} in bereinigten Texten, weil Sie es so entschieden haben (in ${say.count(texts, 'Text', 'Texten')})`,
};
