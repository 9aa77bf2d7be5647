import type { Answer } from './Answer';
import type { ReadTexts } from './readTexts';

/** What a copy says, for the answers that are judged over all files. */
export interface Claim {
  readonly kind: 'date_shifted' | 'uid_consistent' | 'patid_consistent';
  readonly old: string;
  readonly now: string;
}

export type Judged = boolean | Claim;

/** Case, accents and the ways to write them are one: a cleaner that leaves MUELLER leaves Müller. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ł', 'l').replaceAll('ı', 'i')
    .normalize('NFD').replaceAll(/\p{M}/gu, ''); // prettier-ignore

const wordsOf = (text: string): Set<string> => new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);

const letters = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Judges one answer by the planted file and its copy, both as another reader sees them, and by what the copy says in new places. */
export function judge(answer: Answer, planted: ReadTexts, copy: ReadTexts, moved: string): Judged {
  const { kind, path, words } = answer;
  const now = copy.at.get(path);
  switch (kind) {
    case 'tag_retained':
      return now !== undefined;
    case 'text_notnull':
      return now !== undefined && now !== '';
    case 'text_retained':
      if (answer.planted === '') return now === planted.at.get(path);
      return now !== undefined && includesAll(wordsOf(now), words);
    case 'text_removed':
      return !leaks(answer, now ?? '') && !standsIn(moved, answer.planted);
    case 'date_shifted':
      return now === undefined ||
        dayOf(now) === undefined ||
        now.slice(0, 8) === answer.planted.slice(0, 8) ||
        now.slice(8, 14) !== answer.planted.slice(8, 14)
        ? false
        : { kind, old: answer.planted, now };
    case 'uid_changed':
      return (
        now !== undefined &&
        /^[0-9.]{3,64}$/.test(now) &&
        now !== answer.planted &&
        !copy.all.includes(answer.planted)
      );
    case 'uid_consistent':
    case 'patid_consistent':
      return now === undefined || now === '' || now === answer.planted
        ? false
        : { kind, old: answer.planted, now };
    case 'pixels_retained':
      return (
        copy.pixels.length === planted.pixels.length &&
        copy.pixels.every(
          (bytes, index) => Buffer.compare(bytes, planted.pixels[index] ?? new Uint8Array()) === 0,
        )
      );
    case 'pixels_hidden':
      throw new Error('pixels_hidden counts from step 3');
  }
}

const includesAll = (text: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.every((word) => text.has(folded(word)));

/** Numbers and dates leak as a whole or by more than half, words of a name or an address by one that tells. */
function leaks({ planted, words }: Answer, text: string): boolean {
  if (text === '') return false;
  if (standsIn(text, planted)) return true;
  const left = wordsOf(text);
  if (/\d/.test(planted)) {
    const all = [...wordsOf(planted)];
    const rest = all.filter((word) => left.has(word)).join('');
    return rest.length > all.join('').length / 2;
  }
  return words.some((word) => left.has(folded(word)));
}

/** Whether a value of some length stands in a text, whatever is between its words. */
function standsIn(text: string, value: string): boolean {
  const core = letters(value);
  if (core.length < 4)
    return new RegExp(`(?<![\\p{L}\\p{N}])${core}(?![\\p{L}\\p{N}])`, 'u').test(folded(text));
  return text.split('\n').some((line) => {
    const parts = folded(value).match(/[\p{L}\p{N}]+/gu) ?? [];
    return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]{0,3}')}(?![\\p{L}\\p{N}])`, 'u').test(
      folded(line),
    );
  });
}

/** Days since 1970 of a DA or DT, undefined where it is none. */
export function dayOf(date: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(date);
  if (match === null) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
