import tellNothing from './lexicon/people/tellNothing.txt';
import { WordList } from './WordList';

const particles = new WordList(tellNothing);

/** Whether a word of a name tells nothing alone: titles, `von`, `de`. With an accent it is another word: `Thế` is a surname. */
export const isParticle = (word: string): boolean =>
  particles.has(word.normalize('NFKC').toLowerCase().trim());
