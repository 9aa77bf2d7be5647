/** Of everything in a tar. */
export const blockLength = 512;

export interface TarHeader {
  readonly path: string;
  readonly size: number;
  /** One character. */
  readonly type: string;
}

/** Reads a header (POSIX.1-1988 section 10.1.1); undefined where its checksum does not fit. */
export function tarHeader(block: Uint8Array<ArrayBuffer>): TarHeader | undefined {
  if (block.length < blockLength) return undefined;
  // The checksum counts itself as spaces.
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== numberAt(block, 148, 8)) return undefined;
  const size = numberAt(block, 124, 12);
  if (size === undefined) return undefined;
  const [name, prefix] = [textAt(block, 0, 100), textAt(block, 345, 155)];
  // GNU writes times where POSIX has the prefix, and says so by two spaces behind `ustar`.
  const isPosix = block[262] === 0;
  return {
    path: isPosix && prefix !== '' ? `${prefix}/${name}` : name,
    size,
    type: String.fromCharCode(block[156] ?? 0),
  };
}

const textAt = (block: Uint8Array<ArrayBuffer>, at: number, length: number): string =>
  new TextDecoder().decode(block.subarray(at, at + length)).replace(/\0.*$/s, '');

/** Octal digits, or, of sizes from 8 GB on, the bytes of a number behind a set first bit (GNU). */
function numberAt(block: Uint8Array<ArrayBuffer>, at: number, length: number): number | undefined {
  const bytes = block.subarray(at, at + length);
  if ((bytes[0] ?? 0) === 0x80) {
    const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const text = textAt(block, at, length).trim();
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}
