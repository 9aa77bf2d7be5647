import type { GrayView } from '../render/GrayView';

/** The least value of each pixel over frames, where light text stays, and the greatest, where dark text does. */
export class OverTime {
  #least: GrayView | undefined;
  #greatest: GrayView | undefined;

  /** @param views of one frame; the first of each polarity counts, frames of another size do not */
  add(views: readonly GrayView[]): void {
    const light = views.find(({ text }) => text !== 'dark');
    const dark = views.find(({ text }) => text !== 'light');
    this.#least = folded(this.#least, light, 'light', Math.min);
    this.#greatest = folded(this.#greatest, dark, 'dark', Math.max);
  }

  views(): GrayView[] {
    return [this.#least, this.#greatest].filter((view) => view !== undefined);
  }
}

function folded(
  before: GrayView | undefined,
  view: GrayView | undefined,
  text: 'light' | 'dark',
  keep: (a: number, b: number) => number,
): GrayView | undefined {
  if (view === undefined) return before;
  if (before === undefined) return { ...view, pixels: view.pixels.slice(), text };
  const { pixels } = before;
  if (pixels.length !== view.pixels.length) return before;
  for (let i = 0; i < pixels.length; i++) pixels[i] = keep(pixels[i] ?? 0, view.pixels[i] ?? 0);
  return before;
}
