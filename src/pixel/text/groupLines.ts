import type { Glyph } from './Glyph';

/** How alike letters of one line are. */
export interface Likeness {
  /** Gap between two letters, in heights of the taller one. */
  readonly gap: number;
  readonly heightRatio: number;
  readonly lightStep: number;
  readonly contrastRatio: number;
}

/** Rows of a bucket of the search for neighbours. */
const bucketRows = 16;

/** Letters that stand side by side and look alike, as lines. A letter alone is a line only where it is so wide that it must be several. */
export function groupLines(glyphs: readonly Glyph[], likeness: Likeness): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  const leader = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (leader[at] !== at) {
      const up = leader[at] ?? at;
      leader[at] = leader[up] ?? up;
      at = leader[at] ?? up;
    }
    return at;
  };
  const widest = sorted.reduce((most, { width, height }) => Math.max(most, width + height * likeness.gap * likeness.heightRatio), 0); // prettier-ignore
  const buckets = new Map<number, number[]>();
  for (const [i, glyph] of sorted.entries()) {
    const lastBucket = Math.floor(glyph.bottom / bucketRows);
    for (let bucket = Math.floor(glyph.top / bucketRows); bucket <= lastBucket; bucket++) {
      const others = buckets.get(bucket) ?? [];
      if (others.length === 0) buckets.set(bucket, others);
      for (let k = others.length - 1; k >= 0; k--) {
        const j = others[k] ?? i;
        const other = sorted[j] ?? glyph;
        if (other.left < glyph.left - widest) break;
        if (belongTogether(other, glyph, likeness)) leader[rootOf(i)] = rootOf(j);
      }
      others.push(i);
    }
  }
  const lines = new Map<number, Glyph[]>();
  for (const [i, glyph] of sorted.entries()) {
    const root = rootOf(i);
    const line = lines.get(root);
    if (line === undefined) lines.set(root, [glyph]);
    else line.push(glyph);
  }
  return [...lines.values()].filter(isLine);
}

function belongTogether(a: Glyph, b: Glyph, likeness: Likeness): boolean {
  const taller = Math.max(a.height, b.height);
  const smaller = Math.min(a.height, b.height);
  if (b.left - a.right > taller * likeness.gap) return false;
  if (taller > smaller * likeness.heightRatio) return false;
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1 < smaller * 0.5) return false;
  if (Math.abs(a.light - b.light) > likeness.lightStep) return false;
  const ratio = a.contrast / b.contrast;
  return ratio <= likeness.contrastRatio && ratio >= 1 / likeness.contrastRatio;
}

function isLine(glyphs: Glyph[]): boolean {
  const [only] = glyphs;
  return glyphs.length > 1 || (only !== undefined && only.width >= 2.2 * only.height);
}
