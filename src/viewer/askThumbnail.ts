import type { NoPicture } from '../file/pictures/NoPicture';
import type { ShownFrame } from '../file/pictures/ShownFrame';
import type { PixelService } from '../lanes/pixelProtocol';
import type { Pool } from '../lanes/pool';
import type { Slide } from './Slides';

const longest = 160;
/** Milliseconds. */
const timeout = 30_000;

/** A slide, small. Nobody waits for it as for what a person looks at. */
export function askThumbnail(
  pool: Pick<Pool<PixelService>, 'run'>,
  slide: Slide | undefined,
  source: Blob | undefined,
  signal: AbortSignal,
): Promise<ShownFrame | NoPicture> {
  if (slide === undefined || source === undefined)
    return Promise.resolve({ kind: 'failed', code: 'internal' });
  const { file, frame } = slide;
  const of = `thumbnail ${String(file)} ${String(source.size)}`;
  const request = { of, index: frame, overlays: false, longest };
  return pool.run((service) => service.frame(source, request), { signal, timeout });
}
