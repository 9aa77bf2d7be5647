import { deflateSync } from 'fflate';

/** Printable ASCII but the signs that end a literal or a script: 91 letters, of which two tell 13 bits, where base64 tells 12. */
const letters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => !'"<\\'.includes(letter),
);
const bitsOfPair = 13;

/**
 * Bytes as a text that src/platform/unpack.ts reads. Deflated by fflate, which gives the same bytes on every machine; those of zlib differ by
 * its version and by the processor.
 */
export function pack(bytes) {
  const pairs = [];
  let [held, bits] = [0, 0];
  const put = (pair) =>
    pairs.push(letters[Math.floor(pair / letters.length)] + letters[pair % letters.length]);
  for (const byte of deflateSync(bytes, { level: 9 })) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < bitsOfPair) continue;
    bits -= bitsOfPair;
    put(held >> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) put(held << (bitsOfPair - bits));
  return pairs.join('');
}

export const unpacker = '/src/platform/unpack.ts';
