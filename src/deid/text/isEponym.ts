import eponymHeads from './lexicon/vocabulary/eponymHeads.txt';
import eponymOpenings from './lexicon/vocabulary/eponymOpenings.txt';
import eponyms from './lexicon/vocabulary/eponyms.txt';
import eponymPairs from './lexicon/vocabulary/eponymPairs.txt';
import gradings from './lexicon/vocabulary/gradings.txt';
import { WordList } from './WordList';

const names = new WordList(eponyms);
const heads = new WordList(eponymHeads);
const openings = new WordList(eponymOpenings);
const pairs = new WordList(eponymPairs);
const graded = new WordList(gradings);
const grade = /^(?:\d[a-d]?|[ivx]{1,4}[a-d]?)$/;

/** Whether a word is here what an eponym is the name of: `Raum` behind `Douglas`. Both folded. */
export const isNamedAfter = (folded: string, before: string): boolean =>
  names.has(before) && heads.has(folded);

/** Whether a name is here what something is called by: `Baker's` before `cyst`, `Scheuermann` behind `Morbus`, `Garden` before its grade, both of `Hill-Sachs`. All folded. */
export const isEponym = (folded: string, before: string, after: string): boolean =>
  (names.has(folded.replace(/['\u2019]s?$/, '')) && (heads.has(after) || openings.has(before))) ||
  (graded.has(folded) && grade.test(after)) ||
  pairs.has(`${folded}-${after}`) ||
  pairs.has(`${before}-${folded}`);
