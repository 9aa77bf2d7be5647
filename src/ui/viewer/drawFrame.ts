import type { ShownFrame } from '../../file/pictures/ShownFrame';

/** Draws a frame pixel for pixel on a canvas, which the page then makes larger or smaller. */
export const drawFrame =
  ({ columns, rows, pixels }: Pick<ShownFrame, 'columns' | 'rows' | 'pixels'>) =>
  (canvas: HTMLCanvasElement): void => {
    canvas.width = columns;
    canvas.height = rows;
    canvas.getContext('2d')?.putImageData(new ImageData(pixels, columns, rows), 0, 0);
  };
