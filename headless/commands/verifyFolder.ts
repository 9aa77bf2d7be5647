import type { Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { sniffing } from '../../src/file/sniff';
import { intake } from '../../src/platform/taking/intake';
import { auditSources } from '../../src/run/audit/auditSources';
import { filesIn } from '../disk/filesIn';
import { checkedFile, checkedInput } from '../disk/folders';
import { ownJson, WholeFile } from '../disk/WholeFile';
import { WrongUse } from '../disk/WrongUse';
import type { FolderService } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';
import { startPool } from '../lane/startPool';
import { auditSummaryLines } from '../output/auditSummaryLines';
import { FolderAuditing } from '../output/FolderAuditing';
import { progress } from '../terminal/progress';
import { exit, runCommand } from '../terminal/runCommand';
import { verifyArguments, type VerifyArguments } from '../arguments/verifyArguments';

/**
 * `npm run -s verify:folder -- DIR [--against IN]`: audits what any program has cleaned. Says what still identifies, where a file is
 * not as its own stamps say, and with IN which values of the originals survive. Nothing is written but the JSON. Values are shown
 * with `--show-values` only. Exit code 0: all was looked at and nothing found; 3: something found, or something that could not be
 * opened or read: that is named, and the verdict is "incomplete".
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = verifyArguments(args);
    const folder = checkedInput(options.folder);
    const json =
      options.json === undefined
        ? undefined
        : new WholeFile(checkedFile(options.json, folder), ownJson, '--json');
    const against = options.against === undefined ? undefined : checkedInput(options.against);
    const auditing = new FolderAuditing(json, options.showValues);
    const pool = startPool();
    try {
      await auditAll(pool, folder, { ...options, against }, auditing);
    } catch (error) {
      auditing.drop();
      throw error;
    } finally {
      pool.close();
    }
    const { tally } = auditing;
    if (tally.originalValues === 0) throw new WrongUse('IN holds no value to look for');
    auditing.finish();
    const { files, unreadable, unexamined } = tally.totals();
    if (files + unreadable + unexamined === 0) throw new WrongUse('DIR holds no DICOM file');
    console.log(auditSummaryLines(tally).join('\n'));
    return tally.verdict() === 'clean' ? exit.done : exit.someRefused;
  });

async function auditAll(
  pool: Pool<FolderService>,
  folder: string,
  { against, mapping }: Pick<VerifyArguments, 'against' | 'mapping'>,
  auditing: FolderAuditing,
): Promise<void> {
  const shown = progress();
  // A lane reads the originals with its first file.
  const reading = against === undefined ? 0 : timeToRead(against);
  let done = 0;
  await pool.runAll(
    auditSources(intake(filesIn(folder), sniffing)),
    (lane, { path, blob, reason }) =>
      lane.audit(sourceOf(blob), { path, isDicom: reason === undefined, against, mapping }),
    {
      timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
      onResult: (outcome, file) => {
        auditing.take(outcome, file);
        shown('audited', ++done);
      },
    },
  );
}

/** Milliseconds that a lane may take for all originals. */
function timeToRead(folder: string): number {
  let time = 0;
  for (const { blob } of filesIn(folder)) time += 1000 + timeoutFor(blob?.size ?? 0) / 10;
  return time;
}
