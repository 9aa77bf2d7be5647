import { de } from './de';
import { copies } from './leicht/copies';
import { lock } from './leicht/lock';
import { start } from './leicht/start';
import { views } from './leicht/views';
import { zip } from './leicht/zip';
import type { Messages } from './Messages';
import { over } from './over';

/**
 * German that is easy to read, by DIN SPEC 33429: a thought a line, short sentences, no passive, no genitive, long words with a hyphen. Patients' views
 * have it; for the rest German stands in.
 */
export const leicht: Messages = over(over(over(over(over<Messages>(de, start), views), copies), lock), zip);
