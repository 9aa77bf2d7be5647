import type { Progress } from './Progress';

/** Seconds after which a guess is worth something. */
const soonest = 4;

/**
 * How long a stage still takes if it goes on as it went; undefined where nobody can say yet.
 * @param seconds since it began
 */
export function secondsLeft({ bytes = 0, totalBytes = 0 }: Progress, seconds: number): number | undefined {
  if (seconds < soonest || bytes === 0 || bytes > totalBytes) return undefined;
  return ((totalBytes - bytes) * seconds) / bytes;
}
