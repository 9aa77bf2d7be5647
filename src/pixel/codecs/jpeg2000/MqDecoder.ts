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

/** Indexed by state * 2 + more probable symbol. */
const qe = new Int32Array(rows.flatMap(([q]) => [q, q]));
const afterMps = new Uint8Array(rows.flatMap(([, next]) => [2 * next, 2 * next + 1]));
const afterLps = new Uint8Array(rows.flatMap(([, , next, turn]) => [2 * next + turn, 2 * next + 1 - turn]));

/**
 * The arithmetic decoder (T.800 Annex C), and the raw bits that take its place in bypass. Its input ends in two bytes 0xFF that stand
 * for all that follows, so no read needs a check. The C register is kept without its eight lowest bits, which are always zero, so that
 * it stays a small integer.
 */
export class MqDecoder {
  private bytes: Uint8Array = new Uint8Array(2);
  private at = 0;
  private a = 0;
  private c = 0;
  private count = 0;
  readonly states = new Uint8Array(19);

  resetContexts(): void {
    this.states.fill(0);
    this.states[0] = 8;
    this.states[17] = 6;
    this.states[18] = 92;
  }

  /** `bytes` hold 0xFF 0xFF behind the codeword. */
  start(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
    this.c = (bytes[at] ?? 0) << 8;
    this.byteIn();
    this.c <<= 7;
    this.count -= 7;
    this.a = 0x8000;
  }

  startRaw(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
    this.c = 0;
    this.count = 0;
  }

  decode(context: number): number {
    const { states } = this;
    const state = states[context] ?? 0;
    const q = qe[state] ?? 0;
    const a = this.a - q;
    if (this.c >> 8 >= q) {
      this.c -= q << 8;
      if (a >= 0x8000) {
        this.a = a;
        return state & 1;
      }
      if (a >= q) {
        states[context] = afterMps[state] ?? 0;
        this.renormalize(a);
        return state & 1;
      }
      states[context] = afterLps[state] ?? 0;
      this.renormalize(a);
      return 1 - (state & 1);
    }
    const mps = a < q;
    states[context] = (mps ? afterMps[state] : afterLps[state]) ?? 0;
    this.renormalize(q);
    return mps ? state & 1 : 1 - (state & 1);
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

  /** Shifts until the interval is 0x8000 or more again; bytes come in when eight (or seven) bits are used up. */
  private renormalize(interval: number): void {
    let shift = Math.clz32(interval) - 16;
    this.a = interval << shift;
    while (shift > this.count) {
      this.c <<= this.count;
      shift -= this.count;
      this.byteIn();
    }
    this.c <<= shift;
    this.count -= shift;
  }

  private byteIn(): void {
    const { bytes, at } = this;
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff) {
      if (next > 0x8f) {
        this.c += 0xff;
        this.count = 8;
      } else {
        this.at = at + 1;
        this.c += next << 1;
        this.count = 7;
      }
    } else {
      this.at = at + 1;
      this.c += next;
      this.count = 8;
    }
  }
}
