import type { Walked } from './Walked';
import { wordAt } from './wordAt';

/** Of a tile-part, as SOT says. */
interface Told {
  readonly tile: number;
  readonly length: number;
}

/**
 * ITU-T T.800 A.2 to A.8, whatever boxes are around it. What tells of lengths must hold: else it is an extra. Each segment goes as far as it
 * counts; one that says more is an extra, too.
 */
export function walkJpeg2000(bytes: Uint8Array): Walked | undefined {
  let at = bytes.indexOf(0xff);
  while (at >= 0 && (wordAt(bytes, at) !== 0xff4f || wordAt(bytes, at + 2) !== 0xff51))
    at = bytes.indexOf(0xff, at + 1);
  if (at < 0) return undefined;
  const pieces = [bytes.subarray(at, at + 2)];
  const extras: Uint8Array[] = at > 0 ? [bytes.subarray(0, at)] : [];
  const parts: Told[] = [];
  const tables: Uint8Array[] = [];
  let endOfPart = bytes.length;
  at += 2;
  while (at + 2 <= bytes.length) {
    const marker = wordAt(bytes, at);
    if (marker === 0xffd9) break;
    let end = at + 2 + wordAt(bytes, at + 2);
    if (marker >> 4 === 0xff3) end = at + 2;
    else if (marker === 0xff93) {
      end = Math.min(endOfPart, bytes.length);
      // Without a length: up to the end of all.
      if (endOfPart === Infinity)
        for (end = at + 2; end < bytes.length && wordAt(bytes, end) !== 0xffd9;) end++;
    } else if (end < at + 4 || marker < 0xff00) return undefined;
    if (end > bytes.length || end < at + 2) return undefined;
    const piece = bytes.subarray(at, end);
    if (marker === 0xff90) {
      if (piece.length < 12) return undefined;
      const length = wordAt(piece, 6) * 0x10000 + wordAt(piece, 8);
      parts.push({ tile: wordAt(piece, 4), length });
      endOfPart = length === 0 ? Infinity : at + length;
      pieces.push(piece.subarray(0, 6), piece.subarray(10));
    } else if (marker === 0xff55) tables.push(piece);
    else if (isIdle(marker)) extras.push(piece);
    else pieces.push(piece);
    at = end;
  }
  if (tables.length > 0 && !areLengths(tables, parts)) for (const table of tables) extras.push(table);
  if (at + 1 < bytes.length) pieces.push(bytes.subarray(at, at + 2));
  return { ...asFarAsCounted(pieces, extras), rest: bytes.length - at - 2 };
}

/** No parameters, PLM, PLT, CRG, COM. */
const isIdle = (marker: number): boolean =>
  marker >> 4 === 0xff3 || marker === 0xff57 || marker === 0xff58 || marker === 0xff63 || marker === 0xff64;

/** TLM (A.7.1): numbered tables that tell of each tile-part in its order, and of nothing else. */
function areLengths(tables: readonly Uint8Array[], parts: readonly Told[]): boolean {
  const left = [...parts];
  for (const [n, table] of tables.entries()) {
    const [, , , , number, sizes = 0] = table;
    const [ofTile, wide] = [(sizes & 0x30) / 16, (sizes & 0x40) !== 0];
    if (number !== n || (sizes & 0x8f) !== 0) return false;
    let at = 6;
    while (at < table.length) {
      const part = left.shift();
      const tile = ofTile === 1 ? table[at] : wordAt(table, at + ofTile - 2);
      at += ofTile;
      const length = wide ? wordAt(table, at) * 0x10000 + wordAt(table, at + 2) : wordAt(table, at);
      at += wide ? 4 : 2;
      if (part?.length !== length || (ofTile > 0 && part.tile !== tile)) return false;
    }
    if (at !== table.length) return false;
  }
  return left.length === 0;
}

/** Segments of part 1 without their lengths and what they do not count (A.5, A.6). Those of part 2 stay as they are. */
function asFarAsCounted(pieces: readonly Uint8Array[], extras: readonly Uint8Array[]): Omit<Walked, 'rest'> {
  const [, size = new Uint8Array()] = pieces;
  const components = wordAt(size, 38);
  const ofNumber = components > 256 ? 2 : 1;
  // The number of levels stands behind five bytes in COD, behind a component's number and one byte in COC.
  const levels = Math.max(
    ...pieces.map((piece) => {
      const at = { 0xff52: 9, 0xff53: 5 + ofNumber }[wordAt(piece, 0)];
      return at === undefined ? 0 : (piece[at] ?? 0);
    }),
  );
  const coded: Uint8Array[] = [];
  const more = [...extras];
  for (const piece of pieces) {
    const counted =
      (wordAt(size, 6) & 0x8000) === 0 ? countedIn(piece, ofNumber, components, levels) : undefined;
    if (counted === undefined) {
      coded.push(piece);
      continue;
    }
    coded.push(piece.subarray(0, 2), piece.subarray(4, 2 + counted));
    if (piece.length > 2 + counted) more.push(piece);
  }
  return { coded, extras: more };
}

/** The length that a segment ought to tell at most; undefined for other pieces. */
function countedIn(
  piece: Uint8Array,
  ofNumber: number,
  components: number,
  levels: number,
): number | undefined {
  const ofSteps = (style = 0): number =>
    style % 32 === 1 ? 2 : (style % 32 === 0 ? 1 : 2) * (1 + 3 * levels);
  const ofPrecincts = (flags = 0, own = 0): number => (flags % 2 === 1 ? own + 1 : 0);
  const [, , , , first, second, third] = piece;
  const [style, own] = ofNumber === 1 ? [second, third] : [third, piece[7]];
  switch (wordAt(piece, 0)) {
    case 0xff51:
      return 38 + 3 * components;
    case 0xff52:
      return 12 + ofPrecincts(first, piece[9]);
    case 0xff53:
      return 8 + ofNumber + ofPrecincts(style, own);
    case 0xff5c:
      return 3 + ofSteps(first);
    case 0xff5d:
      return 3 + ofNumber + ofSteps(style);
    case 0xff5e:
      return 4 + ofNumber;
    case 0xff5f:
      return piece.length - 2 - ((piece.length - 4) % (5 + 2 * ofNumber));
    case 0xff50:
      return 6 + 2 * (wordAt(piece, 4) * 0x10000 + wordAt(piece, 6)).toString(2).replaceAll('0', '').length;
    default:
      return undefined;
  }
}
