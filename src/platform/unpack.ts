import { inflateSync } from 'fflate';

// Taken before any file is read, as the rest that Workers are started with (src/platform/seal/mintWorker.ts).
const decode = TextDecoder.prototype.decode.bind(new TextDecoder());

const bitsOfPair = 13;
const letters = 91;

/** Printable ASCII but the signs that end a literal or a script: `"`, `<` and `\`. */
const numberOf = (code: number): number =>
  code - 33 - (code > 34 ? 1 : 0) - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);

/** Bytes that scripts/build/pack.mjs packed: deflated, then 13 bits to two letters. */
export function unpackBytes(packed: string): Uint8Array<ArrayBuffer> {
  const deflated = new Uint8Array((packed.length / 2) * (bitsOfPair / 8));
  let [held, bits, at] = [0, 0, 0];
  for (let from = 0; from < packed.length; from += 2) {
    const pair = numberOf(packed.charCodeAt(from)) * letters + numberOf(packed.charCodeAt(from + 1));
    held = (held << bitsOfPair) | pair;
    for (bits += bitsOfPair; bits >= 8; held &= (1 << bits) - 1) {
      bits -= 8;
      deflated[at++] = held >> bits;
    }
  }
  return inflateSync(deflated);
}

/** The same of a text. */
export const unpack = (packed: string): string => decode(unpackBytes(packed));
