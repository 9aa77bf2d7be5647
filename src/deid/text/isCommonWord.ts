import { foldText } from './foldText';
import abbreviations from './lexicon/common/abbreviations.txt';
import anatomy from './lexicon/common/anatomy.txt';
import hospital from './lexicon/common/hospital.txt';
import makers from './lexicon/common/makers.txt';
import technique from './lexicon/common/technique.txt';
import { WordList } from './WordList';

const words = new WordList(anatomy, technique, hospital, makers, abbreviations);

/** Whether a word is so usual in kept attributes that finding it there says nothing: anatomy, techniques, makers, hospital nouns. */
export const isCommonWord = (word: string): boolean => words.has(foldText(word));
