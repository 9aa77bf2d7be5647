/** The 95 % interval of a share after Wilson, in percent: `98.3 (97.7-98.8)`. */
export function wilson(hits: number, of: number): string {
  if (of === 0) return '-';
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(share)} (${percent(middle - half)}-${percent(middle + half)})`;
}
