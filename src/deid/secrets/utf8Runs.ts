import { utf8Width } from './utf8Width';

/** Letters, at the least, that a text in UTF-8 has; bytes that are none spell two now and then. */
const fewest = 3;
/** A letter by itself that no name has: nothing that is looked for reaches over it. */
export const border = ' \ua4d0 ';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The stretches of bytes that are UTF-8 and hold characters beyond ASCII, as texts.
 * @param mayTell whether one is of interest: noise has many
 */
export function utf8Runs(
  bytes: Uint8Array,
  mayTell: (run: Uint8Array, text: () => string) => boolean,
): string[] {
  const runs: string[] = [];
  let end = 0;
  for (let at = nextLead(bytes, 0); at < bytes.length; at = nextLead(bytes, Math.max(end, at + 1))) {
    if (utf8Width(bytes, at) === 0) continue;
    let start = at;
    while (start > end && (bytes[start - 1] ?? 0) < 0x80) start--;
    let letters = 0;
    for (let i = start; i < at; i++) if (isLetter(bytes[i] ?? 0)) letters++;
    end = at;
    for (let width = 1; width > 0; end += width) {
      width = utf8Width(bytes, end);
      if (width > 1 || (width === 1 && isLetter(bytes[end] ?? 0))) letters++;
    }
    if (letters < fewest) continue;
    const run = bytes.subarray(start, end);
    const text = (): string => decoder.decode(run);
    if (mayTell(run, text)) runs.push(text());
  }
  return runs;
}

/** The next byte that may be the first of a character of several; the length where there is none. One in twenty of noise, which lets no branch be foretold. */
function nextLead(bytes: Uint8Array, from: number): number {
  let upper = (bytes[from] ?? 0) & 0xc0;
  let at = from;
  for (; at < bytes.length; at++) {
    const next = (bytes[at + 1] ?? 0) & 0xc0;
    // 0x80 to 0xbf behind 0xc0 to 0xff.
    if (upper + (next >> 2) === 0xe0) break;
    upper = next;
  }
  return at;
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
