import type { Audits } from './audits.svelte';
import type { Help } from './Help.svelte';
import type { Session } from './session.svelte';
import type { Pictures } from './viewer/pictures.svelte';

/** Drops all that the page holds of files: what is open of them, what was read, decided and made, and the figures of the shift. Asks nothing. */
export function dropAll(
  session: Pick<Session, 'startOver' | 'shift'>,
  audits: Pick<Audits, 'close'>,
  pictures: Pick<Pictures, 'close' | 'closeSheet'>,
  help: Pick<Help, 'close'>,
): void {
  pictures.close();
  pictures.closeSheet();
  help.close();
  audits.close();
  session.startOver();
  session.shift.reset();
}
