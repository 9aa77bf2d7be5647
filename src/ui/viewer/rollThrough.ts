/** Milliseconds that each screen of pictures stays at least. */
const rest = 1200;
/** Milliseconds between two looks whether its pictures are drawn. */
const beat = 100;
/** Milliseconds after which a picture that does not come is passed by; it does not count as shown. */
const longest = 15_000;
/** Of a picture that is higher than the window, the part of a window that one step goes. */
const step = 0.75;

/**
 * Shows all pictures of a sheet, one screen after the other, from where it stands to its end: each row begins at the top, wholly, and stays until its
 * pictures are drawn and were there for a while. It jumps and does not glide: what moves nobody reads.
 */
export async function rollThrough(place: HTMLElement, over: AbortSignal): Promise<void> {
  do {
    const begun = performance.now();
    let since: number | undefined;
    for (let now = begun; now - begun < longest && !(now - (since ?? now) >= rest); now = performance.now()) {
      since = isDrawn(place) ? (since ?? now) : undefined;
      await new Promise((resolve) => setTimeout(resolve, beat));
      if (over.aborted) return;
    }
  } while (goOn(place));
}

const tilesOf = (place: HTMLElement): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>('[data-testid=sheet-tile]'),
];

function isDrawn(place: HTMLElement): boolean {
  const box = place.getBoundingClientRect();
  return tilesOf(place).every((tile) => {
    const { top, bottom } = tile.getBoundingClientRect();
    return bottom <= box.top || top >= box.bottom || tile.dataset.ready === 'true';
  });
}

/** @returns false at the end */
function goOn(place: HTMLElement): boolean {
  const box = place.getBoundingClientRect();
  const next = tilesOf(place).find((tile) => tile.getBoundingClientRect().bottom > box.bottom + 1);
  if (next === undefined) return false;
  const before = place.scrollTop;
  const by = next.getBoundingClientRect().top - box.top;
  place.scrollTop += by > 8 ? by : step * box.height;
  return place.scrollTop > before;
}
