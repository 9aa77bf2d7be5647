/** Bits of a sample's flags: which neighbours are significant, the signs of four of them, and what happened to the sample itself. */
export const flagBits = {
  east: 1,
  west: 2,
  north: 4,
  south: 8,
  northEast: 16,
  northWest: 32,
  southEast: 64,
  southWest: 128,
  eastNegative: 256,
  westNegative: 512,
  northNegative: 1024,
  southNegative: 2048,
  significant: 4096,
  visited: 8192,
  refined: 16384,
  negative: 32768,
} as const;

/** Contexts of zero coding (T.800 Table D.1), 256 for each orientation of a subband (0 LL, 1 HL, 2 LH, 3 HH). */
export const zeroContexts = Uint8Array.from({ length: 1024 }, (_, index) => {
  const has = (bit: number): number => ((index & bit) === 0 ? 0 : 1);
  const { east, west, north, south, northEast, northWest, southEast, southWest } = flagBits;
  const orientation = index >> 8;
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
});

/**
 * Contexts of sign coding (T.800 Tables D.2 and D.3), with the bit to be exclusive-ored to the decoded one in bit 7; indexed by
 * significance of east, west, north, south (bits 0 to 3) and their signs (bits 4 to 7).
 */
export const signContexts = Uint8Array.from({ length: 256 }, (_, index) => {
  const one = (bit: number): number => {
    if ((index & bit) === 0) return 0;
    return (index & (bit << 4)) === 0 ? 1 : -1;
  };
  const across = Math.sign(one(flagBits.east) + one(flagBits.west));
  const along = Math.sign(one(flagBits.north) + one(flagBits.south));
  const turned = across < 0 || (across === 0 && along < 0);
  const context = across === 0 ? 9 + Math.abs(along) : 12 + across * along;
  return context | (turned ? 128 : 0);
});
