import type { Channel } from './Channel';
import type { Outcome } from './measure';

/**
 * `open`: the marker arrived. `contact`: something arrived that names its sender by its place alone. `stopped`: nothing did, though the
 * control proves that it would have. `absent`: the control did not either, so the engine does not have it. `unmeasured`: no proof.
 */
export type Verdict = 'open' | 'contact' | 'stopped' | 'absent' | 'unmeasured';

/** What a run says of a channel in the light of its control. @param names whether lookups were counted */
export function verdict(
  channel: Channel,
  control: Outcome | undefined,
  seen: Outcome | undefined,
  names: boolean,
): Verdict {
  if (seen === 'marker') return 'open';
  if (seen === 'contact') return 'contact';
  if ((channel.byName === true && !names) || seen === undefined || seen === 'untried') return 'unmeasured';
  if (control === undefined || control === 'untried') return 'unmeasured';
  return control === 'marker' || control === 'contact' ? 'stopped' : 'absent';
}
