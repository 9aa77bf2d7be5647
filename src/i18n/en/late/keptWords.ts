import type { KeptWordMessages } from '../../KeptWordMessages';
import { countFiles, say } from '../say';
import { cutReasons } from './cutReasons';

export const keptWords: KeptWordMessages = {
  list: 'Words struck out and kept',
  cut: (reasons) => `Removed: ${reasons}.`,
  cutTimes: (why, n) => (n === 1 ? why : `${why} (${say.number(n)} times)`),
  cuts: cutReasons,
  struck: 'struck out:',
  stays: 'stays because you keep it',
  keep: 'Keep …',
  keepOf: (word) => `Keep “${word}”`,
  where: (word) => `Where should “${word}” stay?`,
  reach: {
    series: (n) => `Only here: in this field of the series (${countFiles(n)})`,
    all: () => 'In all texts',
  },
  hint: 'Keep a word only if it does not name anyone. If it belongs to a detail of a person in the files, it is struck out all the same.',
  cancel: 'Cancel',
  undo: 'Strike out again',
  undoOf: (word) => `Strike out “${word}” again`,
  does: 'stays in cleaned texts',
  everywhere: 'in all texts',
  stayed: (words, texts) =>
    `${say.count(words, 'word', 'words')} in cleaned texts, because you decided so (in ${say.count(texts, 'text', 'texts')})`,
};
