import type { PixelService } from '../lanes/pixelProtocol';
import type { Pool } from '../lanes/pool';
import type { RuleSet } from '../pixel/layouts/RuleSet';

/** More than any list of devices has. */
const mostBytes = 8 * 1024 * 1024;

/** The rules of a file that a person gave; undefined where it cannot be read at all. */
export async function askAboutRules(
  pool: Pick<Pool<PixelService>, 'run'>,
  file: Blob,
  signal: AbortSignal,
): Promise<RuleSet | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const text = new TextDecoder().decode(await file.slice(0, mostBytes).arrayBuffer());
    const rules = await pool.run((service) => service.rules(text), { signal, timeout: 30_000 });
    return rules.kind === 'rules' ? rules : undefined;
  } catch {
    return undefined;
  }
}
