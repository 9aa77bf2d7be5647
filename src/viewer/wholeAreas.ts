import type { CoveredArea, Rect } from '../pixel/Redaction';

/** The areas that go in every frame: what stands in single frames of one picture says nothing about another picture. */
export const wholeAreas = (cover: readonly CoveredArea[]): Rect[] =>
  cover.flatMap(({ frames, x, y, width, height }) => (frames === undefined ? { x, y, width, height } : []));
