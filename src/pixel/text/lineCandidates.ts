import type { GrayView } from '../render/GrayView';
import { findLines } from './findLines';
import type { Glyph } from './Glyph';
import type { Line } from './Line';
import { markBlocks } from './markBlocks';
import type { Plane } from './Plane';
import { pyramid } from './pyramid';
import { Workspace } from './Workspace';

interface Candidate {
  readonly line: Line<Glyph>;
  readonly features: readonly number[];
  readonly plane: Plane;
  /** Pixels of the picture in one of the plane. */
  readonly scale: number;
}

/** All lines in all layers of a view, light and dark ones; what the model is fitted with. */
export function lineCandidates(
  view: GrayView,
  workspace = new Workspace(view.columns, view.rows),
): Candidate[] {
  const found: Candidate[] = [];
  for (const { picture, scale } of pyramid(view)) {
    markBlocks(picture, workspace);
    for (const text of ['light', 'dark'] as const) {
      if (view.text !== 'both' && view.text !== text) continue;
      const plane: Plane = { ...picture, flip: text === 'light' ? 0 : 255 };
      for (const { line, features } of findLines(plane, workspace))
        found.push({ line, features, plane, scale });
    }
  }
  return found;
}
