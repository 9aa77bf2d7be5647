import { cellsPerSide } from '../../pixel/sight/visibleCells';

/** CSS pixels from the edge of a cell to where one looks: what a border or layout may be off by. */
const inset = 3;

/**
 * Of the cells of a picture those that nothing of the page lies over: the bar at the bottom of the window, a dialog, a note. What is drawn over the
 * picture on purpose (areas, annotations, letters of orientation) stands in the same `data-over`.
 */
export function withoutCovered(canvas: HTMLCanvasElement, cells: number): number {
  const own = canvas.closest('[data-over]') ?? canvas;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const [across, down] = [width / cellsPerSide, height / cellsPerSide];
  const isOwn = (x: number, y: number): boolean => {
    const there = document.elementFromPoint(x, y);
    return there !== null && own.contains(there);
  };
  let seen = cells;
  for (let n = 0; n < cellsPerSide ** 2; n++) {
    if ((cells & (1 << n)) === 0) continue;
    const x = left + (n % cellsPerSide) * across;
    const y = top + Math.floor(n / cellsPerSide) * down;
    const corners = [
      [x + inset, y + inset],
      [x + across - inset, y + inset],
      [x + inset, y + down - inset],
      [x + across - inset, y + down - inset],
    ] as const;
    if (!corners.every(([cx, cy]) => isOwn(cx, cy))) seen &= ~(1 << n);
  }
  return seen;
}
