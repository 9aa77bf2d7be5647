import type { DocumentService } from '../lanes/documentProtocol';
import type { Pool } from '../lanes/pool';
import { timeoutFor } from '../lanes/timeoutFor';
import { runSecrets } from '../deid/secrets/runSecrets';
import type { Secret } from '../deid/secrets/Secret';
import type { Choice } from '../deid/profile/Preset';
import { presetFlags } from '../deid/profile/optionsOf';
import type { StudySecrets } from '../run/survey/StudySecrets';
import type { EpaStudy } from './epaStudiesOf';

/** A file, and the examination that it was made of. */
export interface Output {
  readonly name: string;
  readonly blob: Blob;
  readonly study: EpaStudy;
}

/** A person, or one of their examinations, with the keys into the secrets of studies. */
export type WhoseSecrets = Pick<EpaStudy, 'person' | 'secrets'>;

/**
 * Whether files that were made of clean copies tell of anybody whom the purpose hides, or, where it hides nobody, of anybody else than the person of their
 * examination. They are all searched before one is saved; `unread` where one could not be.
 * @param everybody whom the originals are about, those too of whom there is no copy
 */
export async function searchOutputs(
  pool: Pick<Pool<DocumentService>, 'run'>,
  outputs: readonly Output[],
  choice: Choice,
  secrets: StudySecrets,
  everybody: readonly WhoseSecrets[],
): Promise<'clean' | 'tells' | 'unread'> {
  for (const { name, blob, study } of outputs) {
    const own = study.secrets.flatMap((key) => secrets.of(key));
    const hides = presetFlags(choice.preset).deidentifies;
    const run = hides ? secrets.ofRun() : ofOthers(own, secrets, study, everybody);
    const request = { name, choice, secrets: own.filter(isTelling), run };
    const told = await pool.run((service) => service.searchOutput(blob, request), {
      timeout: timeoutFor(blob.size),
    });
    if (told.kind !== 'output-searched') return 'unread';
    if (told.found !== 'clean') return told.found;
  }
  return 'clean';
}

/** Numbers as short as those that we count pictures and pages with tell nobody anything. */
const isTelling = ({ text, kind }: Secret): boolean => kind === 'name' || !/^\d{1,3}$/.test(text.trim());

/** What the other people of the run are called, without what the person of this examination is called as well. */
function ofOthers(
  own: readonly Secret[],
  secrets: StudySecrets,
  { person }: EpaStudy,
  everybody: readonly WhoseSecrets[],
): string {
  const mine = new Set(own.map(({ text }) => text));
  const others = everybody.filter((each) => each.person !== person).flatMap((each) => each.secrets);
  return runSecrets(others.flatMap((key) => secrets.of(key)).filter(({ text }) => !mine.has(text)));
}
