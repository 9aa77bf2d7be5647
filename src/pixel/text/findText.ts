import type { GrayView } from '../render/GrayView';
import { boxOf } from './boxOf';
import { lineCandidates } from './lineCandidates';
import { mergeBoxes } from './mergeBoxes';
import { scoreLine } from './scoreLine';
import type { TextBox } from './TextBox';
import { Workspace } from './Workspace';

/** Lines below this logit are not shown: chosen on the tune side, by models that had seen the other half of its pictures. */
const leastScore = -0.5;

/**
 * Text in views of one frame, or of frames of one size: lines of print, the likeliest first. A help for eyes: no box does not mean no
 * text. Turned and single letters are not found.
 */
export function findText(views: readonly GrayView[]): TextBox[] {
  const found: TextBox[] = [];
  const most = (side: 'columns' | 'rows'): number => Math.max(0, ...views.map((view) => view[side]));
  const workspace = new Workspace(most('columns'), most('rows'));
  for (const view of views) {
    for (const { line, features, scale } of lineCandidates(view, workspace)) {
      const score = scoreLine(features);
      if (score >= leastScore) found.push(boxOf(line, scale, view, score));
    }
  }
  return mergeBoxes(found).sort((a, b) => b.score - a.score);
}
