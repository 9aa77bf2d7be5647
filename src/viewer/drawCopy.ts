import type { Rgba } from '../epa/Rgba';
import { squared } from '../epa/squared';
import type { PixelService } from '../lanes/pixelProtocol';
import type { Pool } from '../lanes/pool';

/** Milliseconds. */
const timeout = 60_000;
const names = new WeakMap<Blob, string>();
let named = 0;

/**
 * A name that a lane remembers a Blob by, and no other: a copy is not to be taken for its original, nor for the copy of another purpose, though file and
 * length are the same.
 */
function nameOf(copy: Blob): string {
  let name = names.get(copy);
  if (name === undefined) names.set(copy, (name = `copy ${String(++named)}`));
  return name;
}

/**
 * A frame of a clean copy as a viewer shows it, with square pixels. Undefined where no decoder draws it.
 * @param longest longer side at most, where it is to be small
 */
export async function drawCopy(
  pool: Pick<Pool<PixelService>, 'run'>,
  copy: Blob,
  frame: number,
  options: { readonly longest?: number | undefined; readonly signal?: AbortSignal } = {},
): Promise<Rgba | undefined> {
  const { longest, signal } = options;
  const of = nameOf(copy);
  const request = { of, index: frame, overlays: true, longest };
  const run = { timeout, ...(signal && { signal }) };
  const shown = await pool.run((service) => service.frame(copy, request), run);
  if (shown.kind !== 'frame') return undefined;
  const picture = await pool.run((service) => service.picture(copy, of), run);
  const { columns, rows, pixels } = shown;
  return squared({ columns, rows, pixels }, picture.kind === 'picture' ? picture.pixelAspect : 1);
}
