import { Memo } from '../../dicom/Memo';
/** What Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa', þ: 'th', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l',
}; // prettier-ignore

const known = new Memo<string, string>(2000);
const longest = 256;

/**
 * One spelling for comparison: compatibility forms, case, umlauts written out (`ä` and `ae` are one), other marks dropped,
 * control characters and runs of white space as one space. Short texts are remembered: the files of a study say the same.
 */
export function foldText(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.length > longest ? fold(text) : known.of(text, fold);
}

function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüßæœøåþðđħıł]/g, (letter) => letters[letter] ?? letter);
  return (
    plain
      .normalize('NFD')
      // Only the marks of Latin, Greek and Cyrillic letters: in other scripts a mark is another sound (\u304b is not \u304c).
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
  );
}
