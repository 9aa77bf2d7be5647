import type { GrayView } from '../render/GrayView';

/**
 * The least and the greatest value of each pixel over frames. What is printed into all frames stays while the anatomy moves away: light text
 * in the least, dark text in the greatest. What is printed into one frame only is there as well, where its ground stays the same: light text
 * in the greatest, dark text in the least.
 */
export class OverTime {
  #folded: { readonly least: GrayView; readonly greatest: GrayView }[] = [];

  /** @param views of one frame; the first of each polarity counts, frames of another size do not */
  add(views: readonly GrayView[]): void {
    const kinds = new Set([
      views.find(({ text }) => text !== 'dark'),
      views.find(({ text }) => text !== 'light'),
    ]);
    const counted = [...kinds].filter((view) => view !== undefined);
    if (this.#folded.length === 0)
      this.#folded = counted.map((view) => ({ least: copy(view), greatest: copy(view) }));
    else
      for (const [i, { pixels }] of counted.entries()) {
        const { least, greatest } = this.#folded[i] ?? {};
        if (least === undefined || greatest === undefined || least.pixels.length !== pixels.length) continue;
        fold(least.pixels, greatest.pixels, pixels);
      }
  }

  views(): GrayView[] {
    return this.#folded.flatMap(({ least, greatest }) => [least, greatest]);
  }
}

const copy = (view: GrayView): GrayView => ({ ...view, pixels: view.pixels.slice() });

function fold(least: Uint8Array, greatest: Uint8Array, pixels: Uint8Array): void {
  for (let i = 0; i < pixels.length; i++) {
    const value = pixels[i] ?? 0;
    if (value < (least[i] ?? 0)) least[i] = value;
    if (value > (greatest[i] ?? 0)) greatest[i] = value;
  }
}
