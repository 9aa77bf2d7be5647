import { latin1Text } from './latin1Text';

const decoders = new Map<string, TextDecoder>();

function strictDecoder(label: string): TextDecoder {
  let decoder = decoders.get(label);
  if (decoder === undefined) {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    decoders.set(label, decoder);
  }
  return decoder;
}

function decodeOrUndefined(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looking at single characters of longer broken values would cost more than they tell. */
const longestPiecewise = 1024;
const longestCharacter = 4;

/**
 * Decodes a multi-byte encoding without losing a byte to U+FFFD: what is not valid comes out as Latin-1, single bytes of
 * it in short values (a name cut in the middle of its last character), the whole of a long value.
 */
export function decodeLossless(label: string, bytes: Uint8Array): string {
  const decoder = strictDecoder(label);
  const whole = decodeOrUndefined(decoder, bytes);
  if (whole !== undefined) return whole;
  if (bytes.length > longestPiecewise) return latin1Text(bytes);
  let text = '';
  for (let at = 0; at < bytes.length;) {
    let length = 1;
    let character: string | undefined;
    for (; length <= longestCharacter && at + length <= bytes.length; length++) {
      character = decodeOrUndefined(decoder, bytes.subarray(at, at + length));
      if (character !== undefined) break;
    }
    if (character === undefined) {
      length = 1;
      character = latin1Text(bytes.subarray(at, at + 1));
    }
    text += character;
    at += length;
  }
  return text;
}
