import type { GrayView } from '../render/GrayView';
import { boxOf } from './boxOf';
import { growLine } from './growLine';
import { lineCandidates } from './lineCandidates';
import { mergeBoxes } from './mergeBoxes';
import { scoreLine } from './scoreLine';
import type { Scorer } from './scorerOf';
import type { TextBox } from './TextBox';
import { Workspace } from './Workspace';

/** Lines below this logit are not shown: chosen on the tune side (bench/detector/README.md). */
const leastScore = 0.25;
/** Lines from this logit on are looked at for more letters. */
const surelyText = 1.75;

/**
 * Text in views of one frame, or of frames of one size: lines of print, the likeliest first. A help for eyes: no box does not mean no
 * text. Turned and single letters are not found.
 */
export function findText(views: readonly GrayView[], score: Scorer = scoreLine): TextBox[] {
  const found: TextBox[] = [];
  const most = (side: 'columns' | 'rows'): number => Math.max(0, ...views.map((view) => view[side]));
  const workspace = new Workspace(most('columns'), most('rows'));
  for (const view of views) {
    const scored = lineCandidates(view, workspace)
      .map((candidate) => ({ ...candidate, logit: score(candidate.features) }))
      .filter(({ logit }) => logit >= leastScore)
      .sort((a, b) => b.logit - a.logit);
    const grown: TextBox[] = [];
    for (const { line, plane, scale, logit } of scored) {
      const box = boxOf(line, scale, view, logit);
      if (logit < surelyText || grown.some((other) => within(box, other))) found.push(box);
      else grown.push(boxOf(growLine(line, plane), scale, view, logit));
    }
    found.push(...grown);
  }
  return mergeBoxes(found).sort((a, b) => b.score - a.score);
}

function within(a: TextBox, b: TextBox): boolean {
  const slack = 0.15 * b.height;
  return (
    a.x >= b.x - slack &&
    a.y >= b.y - slack &&
    a.x + a.width <= b.x + b.width + slack &&
    a.y + a.height <= b.y + b.height + slack
  );
}
