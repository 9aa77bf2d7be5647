/**
 * The pattern for words that stand beside a number, folded: whole words; `*` for what may stand before or behind, a space for one character
 * or none.
 */
export const wordsBeside = (...words: readonly string[]): RegExp => {
  const source = words.map((word) => {
    const [from, to] = [word.startsWith('*') ? '' : '\\b', word.endsWith('*') ? '' : '\\b'];
    return from + word.replaceAll('*', '').replaceAll('.', '\\.').replaceAll(' ', '.?') + to;
  });
  return new RegExp(source.join('|'));
};
