/**
 * Probability states (T.800 Table C.2): Qe, next state after the more probable symbol, after the less probable one, and whether the
 * sense of the more probable symbol changes.
 */
const rows: readonly (readonly [number, number, number, number])[] = [
  [0x5601, 1, 1, 1],
  [0x3401, 2, 6, 0],
  [0x1801, 3, 9, 0],
  [0x0ac1, 4, 12, 0],
  [0x0521, 5, 29, 0],
  [0x0221, 38, 33, 0],
  [0x5601, 7, 6, 1],
  [0x5401, 8, 14, 0],
  [0x4801, 9, 14, 0],
  [0x3801, 10, 14, 0],
  [0x3001, 11, 17, 0],
  [0x2401, 12, 18, 0],
  [0x1c01, 13, 20, 0],
  [0x1601, 29, 21, 0],
  [0x5601, 15, 14, 1],
  [0x5401, 16, 14, 0],
  [0x5101, 17, 15, 0],
  [0x4801, 18, 16, 0],
  [0x3801, 19, 17, 0],
  [0x3401, 20, 18, 0],
  [0x3001, 21, 19, 0],
  [0x2801, 22, 19, 0],
  [0x2401, 23, 20, 0],
  [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0],
  [0x1801, 26, 23, 0],
  [0x1601, 27, 24, 0],
  [0x1401, 28, 25, 0],
  [0x1201, 29, 26, 0],
  [0x1101, 30, 27, 0],
  [0x0ac1, 31, 28, 0],
  [0x09c1, 32, 29, 0],
  [0x08a1, 33, 30, 0],
  [0x0521, 34, 31, 0],
  [0x0441, 35, 32, 0],
  [0x02a1, 36, 33, 0],
  [0x0221, 37, 34, 0],
  [0x0141, 38, 35, 0],
  [0x0111, 39, 36, 0],
  [0x0085, 40, 37, 0],
  [0x0049, 41, 38, 0],
  [0x0025, 42, 39, 0],
  [0x0015, 43, 40, 0],
  [0x0009, 44, 41, 0],
  [0x0005, 45, 42, 0],
  [0x0001, 45, 43, 0],
  [0x5601, 46, 46, 0],
];

/** Indexed by state * 2 + more probable symbol. Qe is scaled as the registers are. */
const qe = new Int32Array(rows.flatMap(([q]) => [q << 8, q << 8]));
/** The state after the more probable symbol and after the less probable one, by turns. */
const after = new Uint8Array(
  rows.flatMap(([, mps, lps, turn]) => [2 * mps, 2 * lps + turn, 2 * mps + 1, 2 * lps + 1 - turn]),
);
const states = new Uint8Array(128);

/** The interval is kept from here up, 0x8000 in the standard. */
const least = 0x80_0000;

/**
 * The arithmetic decoder (T.800 Annex C), and the raw bits that take its place in bypass. Its input ends in two bytes 0xFF that stand
 * for all that follows, so no read needs a check. The C register is kept without its eight lowest bits, which are always zero, so that
 * it stays a small integer; A is scaled alike.
 *
 * A more probable symbol mostly takes Qe from both registers and nothing else happens. So what may be taken before something happens is kept in
 * `room`, and A and C without it: one subtraction and one comparison decide such a symbol.
 */
export class MqDecoder {
  private bytes: Uint8Array = new Uint8Array(2);
  private at = 0;
  /** C less `room`, A less `room`. */
  private c = 0;
  private a = 0;
  private room = 0;
  private count = 0;

  resetContexts(): void {
    states.fill(0);
    states[0] = 8;
    states[17] = 6;
    states[18] = 92;
  }

  /** `bytes` hold 0xFF 0xFF behind the codeword. */
  start(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
    const c = this.byteIn((bytes[at] ?? 0) << 8) << 7;
    this.count -= 7;
    this.keep(c, least);
  }

  startRaw(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
    this.c = 0;
    this.count = 0;
  }

  decode(context: number): number {
    const state = states[context] ?? 0;
    const room = this.room - (qe[state] ?? 0);
    if (room < 0) return this.exchange(context, state, room);
    this.room = room;
    return state & 1;
  }

  /**
   * A symbol that is less probable, or after which the interval is too small (T.800 C.3.2, C.3.3). Which of the two it is nobody can guess, so
   * there is no branch: what holds is all ones, what does not is zero.
   */
  private exchange(context: number, state: number, room: number): number {
    const q = qe[state] ?? 0;
    let a = this.a + room;
    let c = this.c + room;
    const isLower = c >> 31;
    const isLps = isLower ^ ((a - q) >> 31);
    c += q & isLower;
    a += (q - a) & isLower;
    states[context] = after[2 * state - isLps] ?? 0;
    // Renormalization: bytes come in when eight (or seven) bits are used up.
    let shift = Math.clz32(a) - 8;
    a <<= shift;
    while (shift > this.count) {
      shift -= this.count;
      c = this.byteIn(c << this.count);
    }
    this.count -= shift;
    this.keep(c << shift, a);
    return (state ^ isLps) & 1;
  }

  private keep(c: number, a: number): void {
    const beyond = c - a + least;
    const room = a - least + (beyond & (beyond >> 31));
    this.room = room;
    this.c = c - room;
    this.a = a - room;
  }

  decodeRaw(): number {
    if (this.count === 0) {
      const stuffed = this.c === 0xff;
      const next = this.bytes[this.at] ?? 0;
      if (stuffed && next > 0x8f) {
        this.c = 0xff;
        this.count = 8;
      } else {
        this.c = next;
        this.at++;
        this.count = stuffed ? 7 : 8;
      }
    }
    this.count--;
    return (this.c >> this.count) & 1;
  }

  /** Adds the next byte to C (C.3.4). */
  private byteIn(c: number): number {
    const { bytes, at } = this;
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) {
      this.at = at + 1;
      this.count = 8;
      return c + next;
    }
    if (next > 0x8f) {
      this.count = 8;
      return c + 0xff;
    }
    this.at = at + 1;
    this.count = 7;
    return c + (next << 1);
  }
}
