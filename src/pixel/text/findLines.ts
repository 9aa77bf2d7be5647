import { findGlyphs } from './findGlyphs';
import type { Glyph } from './Glyph';
import { groupLines, type Likeness } from './groupLines';
import type { Line } from './Line';
import { lineFeatures } from './lineFeatures';
import { lineOf } from './lineOf';
import { markInk } from './markInk';
import type { Plane } from './Plane';
import type { Workspace } from './Workspace';

export interface LineFound {
  readonly line: Line<Glyph>;
  readonly features: readonly number[];
}

/** Letters on uneven ground differ; letters on a busy one must be told from what lies next to them. */
const likenesses: readonly Likeness[] = [
  { gap: 1.1, heightRatio: 2.6, lightStep: 60, contrastRatio: 2.2 },
  { gap: 0.9, heightRatio: 2, lightStep: 22, contrastRatio: 1.45 },
];

/** Everything in one layer that is lighter than its ground and lies in a row, with what the model must know of it. */
export function findLines(plane: Plane, workspace: Workspace): LineFound[] {
  markInk(plane, workspace);
  const glyphs = findGlyphs(plane, workspace);
  if (glyphs.length === 0) return [];
  const found = new Map<string, LineFound>();
  for (const likeness of likenesses) {
    for (const group of groupLines(glyphs, likeness)) {
      const line = lineOf(group);
      if (line === undefined) continue;
      const key = `${line.left} ${line.right} ${line.top} ${line.bottom} ${group.length}`;
      if (!found.has(key)) found.set(key, { line, features: lineFeatures(line, plane, workspace) });
    }
  }
  return [...found.values()];
}
