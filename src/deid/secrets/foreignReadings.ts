import { easternEncodings, otherEncodings } from './foreignEncodings';

/** Letters by which encodings may tell something that no other reading does. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, easternEncodings],
  // Accented letters beyond Latin-1, and letters of other scripts.
  [/(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=\p{L})[^\0-\xff]/u, otherEncodings],
];

/** The labels of the encodings in which nobody said that bytes are and in which they may be the letters of some texts. */
export const foreignReadings = (texts: string): readonly string[] =>
  scripts.flatMap(([letters, labels]) => (letters.test(texts) ? labels : []));
