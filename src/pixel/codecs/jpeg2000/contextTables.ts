/**
 * The flags of four samples, one above the other in a stripe, are one word. Bits 0 to 17 tell which samples are significant: rows from the one
 * above the four to the one below, in each the sample on the left, the one itself, the one on the right. So shifted by three bits for each row,
 * bits 0 to 8 are the surroundings of a sample. Above them: what the significance pass has visited, what has been refined, both by row, and
 * which samples of the column are negative, from the one above to the one below.
 */
export const stripeFlags = {
  /** Of a word that is shifted to a row: its eight neighbours, and the sample itself. */
  neighbours: 0b111_101_111,
  self: 0b000_010_000,
  /** Of a whole word: the four samples and all around them; the four. */
  around: 0x3_ffff,
  selves: 0b010_010_010_010_000,
  /** To be shifted left by the row. */
  visited: 1 << 18,
  allVisited: 15 << 18,
  refined: 1 << 22,
  /** To be shifted right by this and the row: the sign of the sample above, of itself, of the one below. */
  signAbove: 26,
  sign: 27,
  signBelow: 28,
} as const;

/** Of bits 0 to 8 of a word shifted to a row. */
const [northWest, north, northEast, west, east, southWest, south, southEast] = [
  1, 2, 4, 8, 32, 64, 128, 256,
] as const;

/** Contexts of zero coding (T.800 Table D.1) by the surroundings, for each orientation of a subband (0 LL, 1 HL, 2 LH, 3 HH). */
export const zeroContexts: readonly Uint8Array[] = [0, 1, 2, 3].map((orientation) =>
  Uint8Array.from({ length: 512 }, (_, around) => zeroContext(orientation, around)),
);

function zeroContext(orientation: number, around: number): number {
  const has = (bit: number): number => ((around & bit) === 0 ? 0 : 1);
  const across = has(east) + has(west);
  const along = has(north) + has(south);
  const diagonal = has(northEast) + has(northWest) + has(southEast) + has(southWest);
  if (orientation === 3) {
    const straight = across + along;
    if (diagonal >= 3) return 8;
    if (diagonal === 2) return straight >= 1 ? 7 : 6;
    if (diagonal === 1) return 3 + Math.min(2, straight);
    return Math.min(2, straight);
  }
  const [first, second] = orientation === 1 ? [along, across] : [across, along];
  if (first === 2) return 8;
  if (first === 1) return second >= 1 ? 7 : diagonal >= 1 ? 6 : 5;
  if (second > 0) return 2 + second;
  return Math.min(2, diagonal);
}

/**
 * Contexts of sign coding (T.800 Tables D.2 and D.3), with the bit to be exclusive-ored to the decoded one in bit 7; indexed by the surroundings
 * (only north, west, east and south count), each with its sign in the bit below its own but west's, which is in bit 2, and east's, in bit 4.
 */
export const signContexts = Uint8Array.from({ length: 256 }, (_, index) => {
  const one = (bit: number): number => {
    if ((index & bit) === 0) return 0;
    return (index & (bit >> 1)) === 0 ? 1 : -1;
  };
  const across = Math.sign(one(east) + one(west));
  const along = Math.sign(one(north) + one(south));
  const turned = across < 0 || (across === 0 && along < 0);
  const context = across === 0 ? 9 + Math.abs(along) : 12 + across * along;
  return context | (turned ? 128 : 0);
});
