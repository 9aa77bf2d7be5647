/** A share of a whole, with the 95 % interval of Wilson. */
export interface Share {
  readonly of: number;
  readonly count: number;
  /** From 0 to 1, as the interval. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const z = 1.96;

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: 0, from: 0, to: 1 };
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { of, count, share, from: Math.max(0, middle - reach), to: Math.min(1, middle + reach) };
}

/** `3.1 % (2.2 to 4.3)` */
export const inWords = ({ share, from, to }: Share): string =>
  `${percent(share)} % (${percent(from)} to ${percent(to)})`;

const percent = (share: number): string => (100 * share).toFixed(share < 0.01 ? 2 : 1);
