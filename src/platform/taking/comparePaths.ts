/**
 * The order of a person's files: folder by folder, `IM2` before `IM10`, whatever the order in which a system lists them. The same on
 * every machine: no language is asked.
 */
export function comparePaths(a: string, b: string): number {
  const [ours, theirs] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const order = compareNames(ours[i] ?? '', theirs[i] ?? '');
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

/** Numbers by their value, all else, and two spellings of one number, by code units. */
export function compareNames(a: string, b: string): number {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const order = compareParts(ours[i] ?? '', theirs[i] ?? '');
    if (order !== 0) return order;
  }
  return ours.length - theirs.length || compareTexts(a, b);
}

const partsOf = (name: string): string[] => name.match(/\d+|\D+/g) ?? [];

/** Digits without zeros in front: the longer is the larger, however long. */
function compareParts(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareTexts(a, b);
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compareTexts(one, other);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
