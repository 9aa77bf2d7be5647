import { readFileSync } from 'node:fs';

const firstLetter = 'A'.charCodeAt(0);
const mostInCommon = 25;

/** The words of a list: a word a line, `#` begins a line that tells where they come from and what they are for. */
export const wordsIn = (list) => list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Sorted words as src/deid/text/unpackWords.ts reads them: beginnings in common are written once. */
function packWords(words) {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < mostInCommon && same < before.length && before[same] === word[same]) same++;
      before = word;
      return String.fromCharCode(firstLetter + same) + word.slice(same);
    })
    .join('');
}

/** Plugin of Vite and Rolldown: an import of a list of src/deid/text/lexicon is its words, packed. Nothing packed is committed. */
export const lexicon = () => ({
  name: 'lexicon',
  enforce: 'pre',
  load(id) {
    if (!/\/lexicon\/[^?]*\.txt$/.test(id)) return undefined;
    const packed = packWords(wordsIn(readFileSync(id, 'utf8')));
    return { code: `export default ${JSON.stringify(packed)};`, moduleType: 'js', map: null };
  },
});
