import type { PixelService } from '../lanes/pixelProtocol';
import type { Undrawn } from '../file/pictures/undrawnIn';
import type { Pool } from '../lanes/pool';

/** Milliseconds. A long video is read as a whole. */
const timeout = 300_000;

/** What can be said of a picture that no decoder draws; undefined where its file cannot be read. Rejects when it is aborted. */
export async function askUndrawn(
  pool: Pick<Pool<PixelService>, 'run'>,
  file: Blob | undefined,
  signal: AbortSignal,
): Promise<Undrawn | undefined> {
  if (file === undefined) return undefined;
  const found = await pool.run((service) => service.undrawn(file), { signal, timeout, urgent: true });
  return found.kind === 'undrawn' ? found : undefined;
}
