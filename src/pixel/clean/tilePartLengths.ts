export interface PartLength {
  readonly tile: number;
  /** Psot in the source, and as it is to be. */
  readonly before: number;
  readonly length: number;
}

/** What stands in front of the entries. */
const head = 6;

/**
 * TLM (ITU-T T.800 A.7.1): the tables with the new lengths of all tile-parts. Undefined where they hold anything but the lengths before, each
 * once and in its order: a decoder that trusts them goes astray, and one that does not needs none.
 */
export function tilePartLengths(
  tables: readonly Uint8Array[],
  parts: readonly PartLength[],
): Uint8Array[] | undefined {
  let part = 0;
  const fresh: Uint8Array[] = [];
  for (const [n, table] of tables.entries()) {
    const [, , , , index, sizes = 0] = table;
    const ofTile = (sizes >> 4) & 3;
    const ofLength = (sizes & 0x40) === 0 ? 2 : 4;
    if (index !== n || (sizes & 0x8f) !== 0 || (table.length - head) % (ofTile + ofLength) !== 0)
      return undefined;
    const copy = table.slice();
    for (let at = head; at < table.length; at += ofTile + ofLength, part++) {
      const { tile, before, length } = parts[part] ?? { tile: -1, before: -1, length: -1 };
      const isTile = ofTile === 0 || numberAt(table, at, ofTile) === tile;
      if (!isTile || numberAt(table, at + ofTile, ofLength) !== before) return undefined;
      for (let byte = 0; byte < ofLength; byte++)
        copy[at + ofTile + byte] = Math.floor(length / 256 ** (ofLength - 1 - byte)) % 256;
    }
    fresh.push(copy);
  }
  return tables.length === 0 || part === parts.length ? fresh : undefined;
}

const numberAt = (bytes: Uint8Array, at: number, size: number): number =>
  bytes.subarray(at, at + size).reduce((number, byte) => number * 256 + byte, 0);
