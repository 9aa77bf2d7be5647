import { Memo } from '../../dicom/Memo';

/** What stands before a character: nothing, a change from small letters to capitals or between letters and digits, something else. */
export const noGap = 0;
export const softGap = 1;
export const hardGap = 2;

/** The letters and digits of a text in one spelling, and where each stood. */
export interface Characters {
  readonly text: string;
  /** Offset into the text of the first code unit that a character stands for, and of the one behind its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What stands before each character; one more for the end. */
  readonly gaps: readonly number[];
}

/** What Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 's', æ: 'a', œ: 'o', ø: 'o', þ: 'th', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't', ŋ: 'ng', ĸ: 'k', ə: 'a', ς: 'σ',
}; // prettier-ignore
/** Characters that nobody sees: soft hyphen, joiners, marks of direction, variation selectors. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const apostrophe = /['\u2019\u2018\u02bc\u02b9\u0060\u00b4\u2032\uff07\u201b]/u;
/** A character with what belongs to it: its marks, the voice marks of half-width kana, the vowels of a Korean syllable. */
const cluster =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;

/**
 * One spelling for comparison, character by character: width, case and marks of Latin, Greek and Cyrillic letters do not count, an umlaut is its
 * letter whether it is written with dots, with an e behind it or bare, a sharp s is one s as are two, apostrophes and what nobody sees
 * are left out. What is no letter and no digit is only a gap.
 */
export function charactersOf(text: string): Characters {
  let characters = '';
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  let gap = hardGap;
  let before = '';
  for (const { 0: written, index } of text.matchAll(cluster)) {
    const end = index + written.length;
    if (invisible.test(written)) continue;
    if (apostrophe.test(written)) {
      // Within a word it is left out, around one it is a mark.
      gap = Math.max(gap, before !== '' && /^\p{L}/u.test(text.slice(end, end + 1)) ? softGap : hardGap);
      continue;
    }
    const folded = foldCluster(written);
    if (folded === '') {
      gap = hardGap;
      before = '';
      continue;
    }
    const now = Math.max(gap, before !== '' && changes(before, written) ? softGap : noGap);
    const last = characters.charAt(characters.length - 1);
    if (now === noGap && folded.length === 1 && melts(last, folded)) {
      to[to.length - 1] = end;
      before = written;
      gap = noGap;
      continue;
    }
    for (let i = 0; i < folded.length; i++) {
      from.push(index);
      to.push(end);
      gaps.push(i === 0 ? now : noGap);
    }
    characters += folded;
    gap = noGap;
    before = written;
  }
  gaps.push(hardGap);
  return { text: characters, from, to, gaps };
}

const foldedClusters = new Memo<string, string>(5000);

function foldCluster(written: string): string {
  if (written.length === 1) {
    const code = written.charCodeAt(0);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return written;
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
    if (code < 0x80) return '';
  }
  return foldedClusters.of(written, fold);
}

const fold = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // In other scripts a mark is another sound (\u304b is not \u304c).
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    // A name is read aloud in either kana.
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ßæœøþðđħıłŧŋĸəς]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** `ae`, `oe`, `ue`, `aa`, `ss` and `sz` are one character. */
const melts = (last: string, next: string): boolean =>
  next === 'e'
    ? last === 'a' || last === 'o' || last === 'u'
    : next === 'a'
      ? last === 'a'
      : (next === 's' || next === 'z') && last === 's';

const isDigit = (character: string): boolean => /^\p{N}/u.test(character);

/** `GruenwaldLiesel`, `Liesel1951`; scripts without spaces and capitals have no such place. */
function changes(before: string, now: string): boolean {
  if (isDigit(before) !== isDigit(now)) return true;
  return /^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(now);
}
