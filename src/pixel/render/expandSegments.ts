/** Far more than any writer needs: indirect segments may not make a small file large. */
const most = 65_536;

/**
 * Expands the data of a segmented palette (PS3.3 C.7.9.2): discrete, linear and indirect segments. Stops at what it does not know and
 * at 65,536 entries. An indirect segment may not point at another one.
 */
export function expandSegments(data: Uint16Array, wordBits: 8 | 16): Uint16Array {
  const out: number[] = [];
  const addressWords = 32 / wordBits;

  function expand(from: number, segments: number, inside: boolean): void {
    let at = from;
    for (let done = 0; done < segments && at + 1 < data.length && out.length < most; done++) {
      const [kind, length = 0] = data.subarray(at, at + 2);
      if (kind === 0) {
        for (const value of data.subarray(at + 2, at + 2 + length)) out.push(value);
        at += 2 + length;
      } else if (kind === 1) {
        const before = out.at(-1) ?? 0;
        const until = data[at + 2] ?? before;
        for (let i = 1; i <= length; i++) out.push(Math.round(before + ((until - before) * i) / length));
        at += 3;
      } else if (kind === 2 && !inside) {
        let address = 0;
        for (let i = addressWords - 1; i >= 0; i--)
          address = address * 2 ** wordBits + (data[at + 2 + i] ?? 0);
        // The address counts bytes.
        expand(address / (wordBits / 8), length, true);
        at += 2 + addressWords;
      } else return;
    }
  }

  expand(0, Infinity, false);
  return Uint16Array.from(out.slice(0, most));
}
