import common from '../data/commonWords.json';
import { foldText } from './foldText';

const words = new Set(
  [common.anatomy, common.technique, common.hospital, common.makers, common.abbreviations].flatMap((list) =>
    list.split(' '),
  ),
);

/** Whether a word is so usual in kept attributes that finding it there says nothing: anatomy, techniques, makers, hospital nouns. */
export const isCommonWord = (word: string): boolean => words.has(foldText(word));
