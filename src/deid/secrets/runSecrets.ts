import { Memo } from '../../dicom/Memo';
import type { Secret } from './Secret';
import { charactersOf } from './charactersOf';

/** Beyond them a run is so large that the first ones must do. */
const most = 50_000;
const leastWhole = 6;
const leastId = 6;

/**
 * Of all secrets of a run those that tell of somebody wherever they stand, as one text: it goes to a lane with every file. The names as a
 * whole, the numbers with letters or many digits; no dates, no places and no usual words, which would be found by chance in the files of others.
 */
export function runSecrets(secrets: Iterable<Secret>): string {
  const lines = new Set<string>();
  for (const { kind, text, keptBy } of secrets) {
    if (keptBy !== undefined || /[\n\t]/.test(text) || lines.size >= most) continue;
    if (kind === 'name' && text.includes('^') && charactersOf(text).text.length >= shortestName(text))
      lines.add(`n\t${text}`);
    if ((kind === 'id' || kind === 'accession') && isTellingId(text)) lines.add(`i\t${text}`);
  }
  return [...lines].sort().join('\n');
}

const without = new Memo<string, Memo<string, string>>(2);

/** Without the values that decisions of the person keep. */
export function runWithout(run: string, spared: readonly string[]): string {
  if (run === '' || spared.length === 0) return run;
  const left = without.of(run, () => new Memo(2));
  return left.of(spared.join('\n'), () =>
    run
      .split('\n')
      .filter((line) => !spared.includes(line.slice(2)))
      .join('\n'),
  );
}

const shortestName = (text: string): number => (/[\p{sc=Han}\p{sc=Hangul}]/u.test(text) ? 3 : leastWhole);

/** A number of the technique may be any of few digits. */
function isTellingId(text: string): boolean {
  const characters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const digits = characters.replace(/\P{N}+/gu, '').length;
  return digits === characters.length ? digits >= leastId + 2 : characters.length >= leastId && digits >= 3;
}
