import { latin1Text } from '../../dicom/text/latin1Text';
import type { Span } from '../text/identifyingSpans';
import { escapeAt } from './readingsOf';
import type { Secret } from './Secret';
import { dateParts } from './yearOf';

/** What in bytes, besides letters, may be a part of an identifying value or of a way to write one. */
export interface SignsIn {
  /** Entities, percent-encoding, quoted-printable, escapes of JSON. */
  readonly escapes: readonly Span[];
  /** What a day of birth has of its year. */
  readonly years: readonly Span[];
  /** Whether an escape sequence of PS3.3 C.12.1.1.2 says how to go on reading. */
  readonly designates: boolean;
  /** Neither high bytes nor ESC: there is one way to read them. */
  readonly isPlain: boolean;
}

/** The bytes of characters that a pattern fits: 1. */
const table = (fits: RegExp): Uint8Array =>
  Uint8Array.from({ length: 0x100 }, (_, byte) => (fits.test(String.fromCharCode(byte)) ? 1 : 0));

const esc = 0x1b;
const designation = new RegExp(String.raw`^\u001b(?:\([BJ]|\)I|-[A-DFGHLMTb]|\$(?:[B@]|\(D|\)[AC]))`);
const longestDesignation = 4;
/** What follows the character with which an escape begins, and what may stand behind that. */
const begun = new Map<number, readonly [next: Uint8Array, behind: Uint8Array]>([
  [0x26, [table(/[#a-z]/i), table(/[\da-z]/i)]],
  [0x25, [table(/[\da-f]/i), table(/[\da-f]/i)]],
  [0x3d, [table(/[\da-f\r\n]/i), table(/[^]/)]],
  [0x5c, [table(/[ux]/i), table(/[\da-f]/i)]],
]);
/** All but rows of them. */
const longestEscape = 12;
const isDatePart = table(new RegExp(dateParts));
const zero = 0x30;

/** Finds them at the cost of a look at each byte. */
export class Signs {
  /** 1 for a byte that may be one of them. */
  readonly #marks = new Uint8Array(0x100);
  /** The last two digits of the years of birth. */
  readonly #years: readonly (readonly [first: number, last: number])[];

  constructor(births: readonly Secret[]) {
    const years = new Set(births.map(({ text }) => text.slice(2, 4).padEnd(2, '0')));
    this.#years = Array.from(years, (year) => [year.charCodeAt(0), year.charCodeAt(1)]);
    for (const byte of [esc, ...begun.keys(), ...this.#years.map(([, last]) => last)]) this.#marks[byte] = 1;
  }

  in(bytes: Uint8Array): SignsIn {
    const escapes: Span[] = [];
    const years: Span[] = [];
    let [escapesEnd, hasEsc, designates] = [0, false, false];
    const next = (from: number): number => nextMarked(bytes, this.#marks, from);
    for (let at = next(0); at < bytes.length; at = next(at + 1)) {
      const byte = bytes[at] ?? 0;
      if (byte === esc) {
        hasEsc = true;
        designates ||= designation.test(latin1Text(bytes.subarray(at, at + longestDesignation)));
      } else if (!begun.has(byte)) {
        const year = this.#yearAt(bytes, at);
        if (year !== undefined && year.start >= (years.at(-1)?.end ?? 0)) years.push(year);
      } else if (at >= escapesEnd) {
        const escape = escapeIn(bytes, at);
        if (escape === undefined) continue;
        escapesEnd = at + escape.length;
        if (escape.means) escapes.push({ start: at, end: escapesEnd });
      }
    }
    return { escapes, years, designates, isPlain: !hasEsc && !hasHigh(bytes) };
  }

  /** Without its last digits no notation has a day; a year of one digit stands beside what parts a date. */
  #yearAt(bytes: Uint8Array, at: number): Span | undefined {
    const isPart = (byte: number | undefined): boolean => byte !== undefined && isDatePart[byte] === 1;
    for (const [first, last] of this.#years) {
      if (bytes[at] !== last) continue;
      if (bytes[at - 1] === first) return { start: at - 1, end: at + 1 };
      if (first === zero && (isPart(bytes[at - 1]) || isPart(bytes[at + 1])))
        return { start: at, end: at + 1 };
    }
    return undefined;
  }
}

/** The next marked byte; the length where there is none. */
function nextMarked(bytes: Uint8Array, marks: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && marks[bytes[at] ?? 0] === 0) at++;
  return at;
}

/** Counts by hand: a typed array's `some` takes ten times as long. */
function hasHigh(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++;
  return at < bytes.length;
}

function escapeIn(bytes: Uint8Array, at: number): ReturnType<typeof escapeAt> {
  const [next, behind] = begun.get(bytes[at] ?? 0) ?? [];
  if (next?.[bytes[at + 1] ?? 0] !== 1 || behind?.[bytes[at + 2] ?? 0] !== 1) return undefined;
  for (let length = longestEscape; ; length *= 2) {
    const escape = escapeAt(latin1Text(bytes.subarray(at, at + length)));
    if (escape?.length !== length) return escape;
  }
}
