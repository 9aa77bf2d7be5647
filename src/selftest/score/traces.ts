/** Bytes with capitals of ASCII as small letters: a copy may spell what it should not hold in another way. */
export function folded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = Uint8Array.from(bytes);
  for (let at = 0; at < all.length; at++) {
    const byte = all[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) all[at] = byte + 0x20;
  }
  return all;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Whether some bytes stand in others; a number not within a longer one, such as a fresh UID. */
export function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first] = wanted;
  if (first === undefined) return false;
  const isNumber = wanted.every(isDigit);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isNumber && (isDigit(bytes[at - 1]) || isDigit(bytes[at + wanted.length]))) continue;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
}

const latin1 = (text: string): Uint8Array =>
  /^[\0-\xff]*$/.test(text) ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : new Uint8Array();

/** In UTF-16, lower byte first or last. */
function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

/** The bytes by which a value can be found: in the encodings in which it may be written, and as it was written. */
export function tracesOf({
  text,
  hex,
}: {
  readonly text: string;
  readonly hex?: string | undefined;
}): readonly Uint8Array[] {
  const asWritten = hex === undefined ? [] : [fromHex(hex)];
  if (text === '' || text.endsWith('(drawn)')) return asWritten;
  const encoded = [new TextEncoder().encode(text), latin1(text), utf16(text, true), utf16(text, false)];
  return [...encoded, ...asWritten].filter(({ length }) => length > 0);
}

/** Whether a value stands in bytes that are folded already, in whatever encoding and in whatever case of ASCII. */
export const standsIn = (
  bytesFolded: Uint8Array,
  value: { readonly text: string; readonly hex?: string | undefined },
): boolean => tracesOf(value).some((trace) => holds(bytesFolded, folded(trace)));
