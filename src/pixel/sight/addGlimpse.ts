import { sameAreas } from './sameAreas';
import type { Glimpse, Sight } from './Sight';

/** Areas that are moved again and again over one frame: more are not remembered. */
const mostOfFrame = 24;

/** The sight with one more glimpse of a frame; the same sight where that adds nothing. */
export function addGlimpse(sight: Sight, frame: number, glimpse: Glimpse): Sight {
  if (glimpse.cells === 0) return sight;
  const before = sight.get(frame) ?? [];
  const like = before.findIndex(
    ({ by, drawn }) => by === glimpse.by && sameAreas(drawn, glimpse.drawn, frame),
  );
  const known = before[like];
  const cells = glimpse.cells | (known?.cells ?? 0);
  if (cells === known?.cells) return sight;
  const after = [...before.filter((_, n) => n !== like), { ...glimpse, cells }];
  // The first one shows most, as a rule: areas come later.
  if (after.length > mostOfFrame) after.splice(1, 1);
  return new Map(sight).set(frame, after);
}
