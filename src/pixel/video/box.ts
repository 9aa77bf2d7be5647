/** A box of ISO/IEC 14496-12 4.2: its length, its type, and what is in it. Numbers are big endian, of 32 bits unless made by `short`. */
export function box(
  type: string,
  ...content: readonly (number | readonly number[] | Uint8Array)[]
): Uint8Array<ArrayBuffer> {
  const parts = content.map((part) =>
    part instanceof Uint8Array ? part : words(typeof part === 'number' ? [part] : part),
  );
  const bytes = new Uint8Array(8 + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function words(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of numbers.entries()) view.setUint32(4 * i, number);
  return bytes;
}
