import type { GrayView } from '../render/GrayView';
import { findLines } from './findLines';
import type { Line } from './Line';
import type { Plane } from './Plane';
import { pyramid } from './pyramid';
import { Workspace } from './Workspace';

interface Candidate {
  readonly line: Line;
  readonly features: readonly number[];
  readonly scale: number;
}

/** All lines in all layers of a view, light and dark ones; what the model is fitted with. */
export function lineCandidates(
  view: GrayView,
  workspace = new Workspace(view.columns, view.rows),
): Candidate[] {
  const found: Candidate[] = [];
  for (const { plane, scale } of pyramid(view)) {
    for (const text of ['light', 'dark'] as const) {
      if (view.text !== 'both' && view.text !== text) continue;
      const turned = text === 'light' ? plane : negative(plane, workspace);
      for (const { line, features } of findLines(turned, workspace)) found.push({ line, features, scale });
    }
  }
  return found;
}

function negative({ columns, rows, pixels }: Plane, workspace: Workspace): Plane {
  const size = columns * rows;
  const turned = workspace.negative.subarray(0, size);
  for (let i = 0; i < size; i++) turned[i] = 255 - (pixels[i] ?? 0);
  return { columns, rows, pixels: turned };
}
