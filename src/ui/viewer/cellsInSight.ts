import { visibleCells } from '../../pixel/sight/visibleCells';
import { withoutCovered } from './withoutCovered';

/** Which cells of a frame stand on the screen right now, in a tab that is looked at, with nothing of the page lying over them. */
export function cellsInSight(canvas: HTMLCanvasElement, clips: readonly Element[]): number {
  if (document.visibilityState !== 'visible') return 0;
  const { clientWidth, clientHeight } = document.documentElement;
  const cells = visibleCells(
    canvas.getBoundingClientRect(),
    [
      { left: 0, top: 0, right: clientWidth, bottom: clientHeight },
      ...clips.map((clip) => clip.getBoundingClientRect()),
    ],
    { columns: canvas.width, rows: canvas.height },
    devicePixelRatio,
  );
  return withoutCovered(canvas, cells);
}
