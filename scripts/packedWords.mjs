// The lists of words in src/deid/data, packed by beginnings in common (src/deid/text/unpackWords.ts).
const firstLetter = 'A'.charCodeAt(0);
const mostInCommon = 25;

export function unpackWords(packed) {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (entry) => (before = before.slice(0, entry.charCodeAt(0) - firstLetter) + entry.slice(1)),
  );
}

export function packWords(sorted) {
  let before = '';
  return sorted
    .map((word) => {
      let same = 0;
      while (same < mostInCommon && same < before.length && before[same] === word[same]) same++;
      before = word;
      return String.fromCharCode(firstLetter + same) + word.slice(same);
    })
    .join('');
}
