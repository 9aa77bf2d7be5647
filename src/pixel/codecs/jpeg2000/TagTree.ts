import type { HeaderBits } from './HeaderBits';

/** A tag tree (T.800 B.10.2): the values of a grid of leaves, told bit by bit as minima of ever smaller areas. */
export class TagTree {
  private readonly parents: Int32Array;
  /** Lower bounds known so far. */
  private readonly lows: Uint8Array | Uint16Array;
  private readonly known: Uint8Array;
  private readonly path = new Int32Array(32);

  /** `highest`: no threshold will lie above it. */
  constructor(width: number, height: number, highest: number) {
    const starts: number[] = [];
    const widths: number[] = [];
    let nodes = 0;
    for (let w = width, h = height; ; w = (w + 1) >> 1, h = (h + 1) >> 1) {
      starts.push(nodes);
      widths.push(w);
      nodes += w * h;
      if (w * h <= 1) break;
    }
    this.parents = new Int32Array(nodes).fill(-1);
    this.lows = highest < 256 ? new Uint8Array(nodes) : new Uint16Array(nodes);
    this.known = new Uint8Array(nodes);
    for (let level = 0; level + 1 < starts.length; level++) {
      const start = starts[level] ?? 0;
      const end = starts[level + 1] ?? 0;
      const w = widths[level] ?? 1;
      const above = widths[level + 1] ?? 1;
      for (let node = start; node < end; node++) {
        const x = (node - start) % w;
        const y = (node - start - x) / w;
        this.parents[node] = end + (y >> 1) * above + (x >> 1);
      }
    }
  }

  /** Reads as much as is needed to say whether the leaf's value is below the threshold. */
  isBelow(leaf: number, threshold: number, bits: HeaderBits): boolean {
    const { parents, lows, known, path } = this;
    let depth = 0;
    for (let node = leaf; node >= 0; node = parents[node] ?? -1) path[depth++] = node;
    let low = 0;
    while (depth > 0) {
      const node = path[--depth] ?? 0;
      low = Math.max(low, lows[node] ?? 0);
      while (low < threshold && known[node] === 0) {
        if (bits.next() === 1) known[node] = 1;
        else low++;
      }
      lows[node] = low;
    }
    return known[leaf] === 1 && low < threshold;
  }
}
