import type { Rect, Redaction } from '../Redaction';

/** Rows `top` to `bottom` (not included), in which the same columns go: pairs of first and behind last, in order and apart. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly spans: readonly (readonly [from: number, to: number])[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What goes of each frame, as bands from top to bottom; empty where nothing of a frame goes. Areas are clipped to the frame; what is
 * only half covered goes, what is only half kept goes too. Frames with the same areas share one answer.
 */
export function coverOf(redaction: Redaction, size: Size): (frame: number) => readonly Band[] {
  const byAreas = new Map<string, readonly Band[]>();
  const kept = redaction.keepOnly?.map((rect) => clipped(rect, size, Math.ceil, Math.floor)).filter(isArea);
  return (frame) => {
    const areas = redaction.cover.filter(({ frames }) => frames === undefined || frames.includes(frame));
    const key = areas.map((area) => redaction.cover.indexOf(area)).join();
    let bands = byAreas.get(key);
    if (bands === undefined) {
      const gone = areas.map((rect) => clipped(rect, size, Math.floor, Math.ceil)).filter(isArea);
      bands = bandsOf(gone, kept, size);
      byAreas.set(key, bands);
    }
    return bands;
  };
}

/** Bands grown to whole units of a grid and then by a margin, within the frame. */
export function widened(
  bands: readonly Band[],
  unit: { readonly width: number; readonly height: number; readonly margin: number },
  size: Size,
): readonly Band[] {
  const { width, height, margin } = unit;
  const boxes = bands.flatMap(({ top, bottom, spans }) =>
    spans.map(([from, to]) => {
      const x = Math.floor(from / width) * width - margin;
      const y = Math.floor(top / height) * height - margin;
      const right = Math.ceil(to / width) * width + margin;
      return { x, y, width: right - x, height: Math.ceil(bottom / height) * height + margin - y };
    }),
  );
  return coverOf({ cover: boxes }, size)(0);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isArea = ({ left, right, top, bottom }: Box): boolean => left < right && top < bottom;

function clipped(
  { x, y, width, height }: Rect,
  { rows, columns }: Size,
  first: (edge: number) => number,
  last: (edge: number) => number,
): Box {
  const within = (edge: number, most: number): number => Math.min(most, Math.max(0, edge));
  return {
    left: within(first(x), columns),
    right: within(last(x + width), columns),
    top: within(first(y), rows),
    bottom: within(last(y + height), rows),
  };
}

function bandsOf(gone: readonly Box[], kept: readonly Box[] | undefined, { rows, columns }: Size): Band[] {
  const edges = new Set([0, rows]);
  for (const { top, bottom } of [...gone, ...(kept ?? [])]) edges.add(top).add(bottom);
  const sorted = [...edges].sort((a, b) => a - b);
  const bands: Band[] = [];
  for (const [i, top] of sorted.entries()) {
    const bottom = sorted[i + 1];
    if (bottom === undefined) break;
    const here = (box: Box): boolean => box.top <= top && top < box.bottom;
    const outside = kept === undefined ? [] : gapsOf(unionOf(kept.filter(here)), columns);
    const spans = unionOf([...gone.filter(here), ...outside.map(([left, right]) => ({ left, right }))]);
    const above = bands.at(-1);
    if (spans.length === 0) continue;
    if (above?.bottom === top && String(above.spans) === String(spans))
      bands[bands.length - 1] = { ...above, bottom };
    else bands.push({ top, bottom, spans });
  }
  return bands;
}

function unionOf(boxes: readonly Pick<Box, 'left' | 'right'>[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const { left, right } of boxes.toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last !== undefined && left <= last[1]) last[1] = Math.max(last[1], right);
    else spans.push([left, right]);
  }
  return spans;
}

/** What lies between the spans. */
function gapsOf(spans: readonly (readonly [number, number])[], columns: number): [number, number][] {
  const starts = [0, ...spans.map(([, to]) => to)];
  const ends = [...spans.map(([from]) => from), columns];
  return starts.flatMap((from, i): [number, number][] => {
    const to = ends[i] ?? columns;
    return from < to ? [[from, to]] : [];
  });
}
