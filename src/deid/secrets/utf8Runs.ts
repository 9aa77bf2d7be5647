/** Letters, at the least, that a text in UTF-8 has; bytes that are none spell two now and then. */
const fewest = 3;
/** A letter by itself that no name has: nothing that is looked for reaches over it. */
const border = ' \ua4d0 ';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The stretches of bytes that are UTF-8 and hold characters beyond ASCII, each with what keeps it apart from the next one. */
export function utf8Runs(bytes: Uint8Array): string[] {
  const runs: string[] = [];
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    // Noise has one in twenty that may be the first of several.
    if (((bytes[at + 1] ?? 0) & 0xc0) !== 0x80 || byte < 0xc2 || widthAt(bytes, at) === 0) continue;
    let start = at;
    while (start > end && (bytes[start - 1] ?? 0) < 0x80) start--;
    let letters = 0;
    for (let i = start; i < at; i++) if (isLetter(bytes[i] ?? 0)) letters++;
    end = at;
    for (let width = 1; width > 0; end += width) {
      width = widthAt(bytes, end);
      if (width > 1 || (width === 1 && isLetter(bytes[end] ?? 0))) letters++;
    }
    if (letters >= fewest) runs.push(textOf(bytes.subarray(start, end)) + border);
    at = end;
  }
  return runs;
}

/** Characters of one and two bytes by hand: a call of the engine's decoder costs more than a short run. */
function textOf(run: Uint8Array): string {
  let text = '';
  for (let at = 0; at < run.length; at++) {
    const byte = run[at] ?? 0;
    if (byte >= 0xe0) return decoder.decode(run);
    text += String.fromCharCode(byte < 0x80 ? byte : ((byte & 0x1f) << 6) | ((run[++at] ?? 0) & 0x3f));
  }
  return text;
}

/** Bytes of the character that begins there (RFC 3629); 0 where none does. */
function widthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0xff;
  if (byte < 0x80) return 1;
  const width = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let i = 1; i < width; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return width;
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
