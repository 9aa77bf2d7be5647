const head = 'reinschrift-key-1';
/** No key file is longer, with all its white space. */
const longest = 200;

/** The text of a key file: one line that says what it is, so that nobody takes it for a password list or throws it away. */
export const keyFileText = (key: Uint8Array): string =>
  `${head} ${Array.from(key, (byte) => byte.toString(16).padStart(2, '0')).join('')}\n`;

/**
 * The key in a key file: `reinschrift-key-1` and 64 hexadecimal digits, the digits alone, or 32 bytes as they are.
 * Undefined for anything else.
 */
export function keyInFile(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length === 32) return bytes.slice();
  if (bytes.length > longest) return undefined;
  const text = String.fromCharCode(...bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  const digits = /^\s*(?:reinschrift-key-1\s+)?([0-9a-f]{64})\s*$/i.exec(text)?.[1];
  return digits === undefined
    ? undefined
    : Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
