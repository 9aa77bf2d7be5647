import { carriesIdentity, identityIn } from '../../deid/findings/carriesIdentity';
import { runIndex } from '../../deid/secrets/runIndex';
import type { Secret } from '../../deid/secrets/Secret';
import type { RunFacts, RunFile } from '../RunFile';
import type { StudySecrets } from '../survey/StudySecrets';

const inPaths = new Set<Secret['kind']>(['id', 'accession', 'birth-date']);
/** Shorter ones stand in many paths by chance. */
const shortest = 6;

/**
 * Whether the path of a file tells of any patient of the run: by what its own study says, or by a whole name or an unusual surname, a
 * number or a date of birth of another.
 * @param uidsOf of a file; they are often its name, and the secrets of a study hold them only where they are replaced
 */
export function tellingPaths<Facts extends RunFacts>(
  secrets: StudySecrets,
  uidsOf: (facts: Facts) => readonly string[],
): (file: RunFile<unknown, Facts>) => boolean {
  const names = runIndex(secrets.ofRun());
  const longer = identityIn(
    [...secrets.all()].filter(({ kind, text }) => inPaths.has(kind) && text.length >= shortest),
  );
  return ({ path, facts }) => {
    if (names.within(path) || longer(path)) return true;
    if (facts === undefined) return false;
    const uids = uidsOf(facts).map((text): Secret => ({ text, kind: 'uid' }));
    return carriesIdentity(path, [...secrets.of(facts.study), ...uids]);
  };
}
