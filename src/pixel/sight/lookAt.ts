import { goesStill } from './goesStill';
import { sameAreas } from './sameAreas';
import type { Areas, Glimpse, LookRecord, Sight } from './Sight';
import { allCells } from './visibleCells';

/** What is missing before a picture can be called looked at: frames on the screen, or a look at the areas where they lie. */
export type Lack = 'frames' | 'areas';

export interface Look extends Pick<LookRecord, 'shown' | 'of' | 'by'> {
  readonly lacks: Lack | undefined;
}

/**
 * The rule of the gate: may a picture, less its areas, be called looked at once a person confirms it? Covering is not looking.
 *
 * Every frame was on the screen, in all its cells, with nothing hidden that goes out; or those frames were that stand for all others. And where areas
 * go, each was drawn where it lies in at least one whole frame: a person who black out many pictures at once sees what that does to each.
 *
 * @param of how many frames the picture has
 * @param telling frames that stand for all others (`tellingFrames`); undefined where nobody worked that out
 */
export function lookAt(sight: Sight, areas: Areas, of: number, telling: readonly number[] | undefined): Look {
  const shown = new Set<number>();
  let alone = true;
  for (const [frame, glimpses] of sight) {
    if (frame >= of) continue;
    const good = glimpses.filter(({ drawn }) => goesStill({ cover: drawn.cover }, areas, frame));
    if (!whole(good)) continue;
    shown.add(frame);
    alone &&= whole(good.filter(({ by }) => by === 'viewer'));
  }
  const stands =
    telling?.includes(0) === true && telling.includes(of - 1) && telling.every((frame) => shown.has(frame));
  return {
    shown: shown.size,
    of,
    by: shown.size === 0 ? undefined : alone ? 'viewer' : 'sheet',
    lacks: shown.size < of && !stands ? 'frames' : wereDrawn(sight, areas) ? undefined : 'areas',
  };
}

function wereDrawn(sight: Sight, areas: Areas): boolean {
  const asNow = [...sight]
    .filter(([frame, glimpses]) => whole(glimpses.filter(({ drawn }) => sameAreas(drawn, areas, frame))))
    .map(([frame]) => frame);
  return (
    (areas.keepOnly === undefined || asNow.length > 0) &&
    areas.cover.every(({ frames }) => asNow.some((frame) => frames?.includes(frame) ?? true))
  );
}

const whole = (glimpses: readonly Glimpse[]): boolean =>
  glimpses.reduce((cells, glimpse) => cells | glimpse.cells, 0) === allCells;
