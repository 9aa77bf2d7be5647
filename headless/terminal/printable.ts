/** Controls, marks that turn the direction of writing or are not seen, line and paragraph separators, halves of characters. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name as one line of a terminal: it cannot forge a second line, move the cursor or turn around what stands beside it. */
export const printable = (text: string): string =>
  text.replace(unsafe, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, '0')}`;
  });
