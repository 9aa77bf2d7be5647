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

/**
 * One spelling for comparison, character by character: width, case and marks of Latin, Greek and Cyrillic letters do not count, an umlaut is its
 * letter whether it is written with dots, with an e behind it or bare, a sharp s is one s as are two, apostrophes and what nobody sees
 * are left out. What is no letter and no digit is only a gap.
 */
export function charactersOf(text: string): Characters {
  let characters = '';
  let last = '';
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  let gap = hardGap;
  let before: Kind = 'gap';
  for (let index = 0; index < text.length;) {
    const start = index;
    const end = clusterEnd(text, start);
    index = end;
    const { folded, kind } = clusterAt(text, start, end);
    if (kind === 'invisible') continue;
    if (kind === 'apostrophe') {
      // Within a word it is left out, around one it is a mark.
      gap = Math.max(gap, before !== 'gap' && /^\p{L}/u.test(text.slice(end, end + 1)) ? softGap : hardGap);
      continue;
    }
    if (kind === 'gap') {
      gap = hardGap;
      before = 'gap';
      continue;
    }
    const now = Math.max(gap, before !== 'gap' && changes(before, kind) ? softGap : noGap);
    gap = noGap;
    before = kind;
    if (now === noGap && folded.length === 1 && melts(last, folded)) {
      to[to.length - 1] = end;
      continue;
    }
    for (let i = 0; i < folded.length; i++) {
      from.push(start);
      to.push(end);
      gaps.push(i === 0 ? now : noGap);
    }
    characters += folded;
    last = folded.charAt(folded.length - 1);
  }
  gaps.push(hardGap);
  return { text: characters, from, to, gaps };
}

/** Where a character ends with what belongs to it: its marks, the voice marks of half-width kana, the vowels of a Korean syllable. */
function clusterEnd(text: string, start: number): number {
  let end = start + 1;
  let next = text.charCodeAt(end);
  // Nearly always; behind the end it is no number.
  if (!(next >= 0x300)) return end;
  const code = text.charCodeAt(start);
  if (code >= 0x1100 && code <= 0x1112 && next >= 0x1161 && next <= 0x1175) {
    const final = text.charCodeAt(end + 1);
    return final >= 0x11a8 && final <= 0x11c2 ? end + 2 : end + 1;
  }
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) next = text.charCodeAt(++end);
  while (isMark(next)) next = text.charCodeAt(++end);
  return end;
}

/** Whether a unit may belong to the character before it, or make another one of it with others. */
export const mayJoin = (unit: number): boolean =>
  isMark(unit) || (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xd800 && unit <= 0xdfff);

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0x3099 ||
  code === 0x309a ||
  code === 0xff9e ||
  code === 0xff9f;

/** What a cluster is. Scripts without capitals have letters only. */
type Kind = 'gap' | 'invisible' | 'apostrophe' | 'small' | 'capital' | 'letter' | 'digit';

/** A character with what belongs to it, folded. */
interface Cluster {
  /** Empty for what is no letter and no digit. */
  readonly folded: string;
  readonly kind: Kind;
}

const clusters = new Memo<string, Cluster>(5000);
/** Of single units of UTF-16: noise that is read as a text has all of them. */
const ofUnits: (Cluster | undefined)[] = [];

export function clusterAt(text: string, start: number, end: number): Cluster {
  if (end !== start + 1) return clusters.of(text.slice(start, end), clusterOf);
  return (ofUnits[text.charCodeAt(start)] ??= clusterOf(text.charAt(start)));
}

function clusterOf(written: string): Cluster {
  if (invisible.test(written)) return { folded: '', kind: 'invisible' };
  if (apostrophe.test(written)) return { folded: '', kind: 'apostrophe' };
  const folded = fold(written);
  return { folded, kind: folded === '' ? 'gap' : kindOf(written) };
}

function kindOf(written: string): Kind {
  if (/^\p{N}/u.test(written)) return 'digit';
  if (/^\p{Ll}/u.test(written)) return 'small';
  return /^\p{Lu}/u.test(written) ? 'capital' : 'letter';
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

/** `GruenwaldLiesel`, `Liesel1951`; scripts without spaces and capitals have no such place. */
const changes = (before: Kind, now: Kind): boolean =>
  (before === 'digit') !== (now === 'digit') || (before === 'small' && now === 'capital');
