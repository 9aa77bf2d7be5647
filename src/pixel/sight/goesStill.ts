import type { Rect } from '../Redaction';
import type { Areas } from './Sight';

/**
 * True where all that went under `before` goes under `now` as well: no spot that was black, or was to be, is left to be seen.
 * @param frame from 0; every frame where absent
 */
export function goesStill(before: Areas, now: Areas, frame?: number): boolean {
  if (before === now) return true;
  const frames =
    frame === undefined
      ? [noListed, ...[...before.cover, ...now.cover].flatMap((area) => area.frames ?? [])]
      : [frame];
  return [...new Set(frames)].every((each) => within(inFrame(before, each), inFrame(now, each)));
}

/** Stands for every frame that no area names. */
const noListed = -1;

interface Gone {
  readonly cover: readonly Rect[];
  readonly keepOnly?: readonly Rect[] | undefined;
}

const inFrame = ({ cover, keepOnly }: Areas, frame: number): Gone => ({
  cover: cover.filter(({ frames }) => frames?.includes(frame) ?? true),
  keepOnly,
});

function within(before: Gone, now: Gone): boolean {
  if (
    before.keepOnly === undefined &&
    before.cover.every((area) => now.cover.some((each) => holds(each, area)))
  )
    return true;
  const all = [before, now].flatMap(({ cover, keepOnly = [] }) => [...cover, ...keepOnly]);
  const ys = edges(all.flatMap(({ y, height }) => [y, y + height]));
  return edges(all.flatMap(({ x, width }) => [x, x + width])).every((x) =>
    ys.every((y) => !goes(before, x, y) || goes(now, x, y)),
  );
}

/** The first pixel of each stretch between edges, the one before all of them included. */
const edges = (at: readonly number[]): number[] => [Math.min(...at) - 1, ...new Set(at)];

const goes = ({ cover, keepOnly }: Gone, x: number, y: number): boolean =>
  isIn(cover, x, y) || (keepOnly !== undefined && !isIn(keepOnly, x, y));

const isIn = (areas: readonly Rect[], x: number, y: number): boolean =>
  areas.some((area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height);

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
