import { visibleCells } from '../../pixel/sight/visibleCells';

/** Which cells of a frame stand on the screen right now, in a tab that is looked at. */
export function cellsInSight(canvas: HTMLCanvasElement, clips: readonly Element[]): number {
  if (document.visibilityState !== 'visible') return 0;
  const { clientWidth, clientHeight } = document.documentElement;
  return visibleCells(
    canvas.getBoundingClientRect(),
    [
      { left: 0, top: 0, right: clientWidth, bottom: clientHeight },
      ...clips.map((clip) => clip.getBoundingClientRect()),
    ],
    { columns: canvas.width, rows: canvas.height },
    devicePixelRatio,
  );
}
