import type { Pool } from '../../src/lanes/pool';
import { doubtLine } from '../../src/report/whoIsWhoLines';
import type { Doubt, SameOrNot } from '../../src/run/people/Doubt';
import { patientKeys, underOneNumber } from '../../src/run/people/patientKeys';
import { proposedAnswer } from '../../src/run/people/proposedAnswer';
import { reportedDoubts } from '../../src/run/people/reportedDoubts';
import { reportId } from '../../src/run/reportId';
import type { CleanArguments } from '../arguments/cleanArguments';
import { printable } from '../terminal/printable';
import { progress } from '../terminal/progress';
import type { FolderService } from '../lane/FolderService';
import { lacksRoom } from '../output/lacksRoom';
import type { OutputLock } from '../output/OutputLock';
import { journalOf } from '../output/journalOf';
import { outputPaths } from '../output/outputPaths';
import { RunMark } from '../output/RunMark';
import { runDigest } from '../output/runDigest';
import { writeFileSet } from '../output/writeFileSet';
import { sourcesAgain } from '../survey/sourcesAgain';
import { survey, type Surveyed } from '../survey/survey';
import { folderMaker } from './folderMaker';
import { FolderRun } from './FolderRun';
import { lanesSave } from './lanesSave';
import { requests, targets } from './requests';
import { takeOver } from './takeOver';
import { tellRefused } from '../terminal/tellRefused';

interface Folders {
  readonly input: string;
  readonly output: string;
  readonly lock: OutputLock;
}

/** Two passes: what must not survive in a file is known only when all files of its study were read. */
export async function cleanAll(
  pool: Pool<FolderService>,
  options: CleanArguments,
  { input, output, lock }: Folders,
  key: Uint8Array,
): Promise<FolderRun> {
  const shown = progress();
  const given = { input, avoid: [output], passwords: options.passwords };
  const surveyed = await survey(given, pool, options.rules, (count) => shown('inspected', count));
  lock.check();
  const answerTo = (doubt: Doubt): SameOrNot =>
    options.onePersonPerId && underOneNumber(doubt) ? 'same' : proposedAnswer(doubt);
  const keysOf = patientKeys(surveyed.doubts, answerTo);
  const names = options.fileSet ? 'file-set' : options.keepNames ? 'kept' : 'neutral';
  const { shard, fileSet } = options;
  const keyed = options.key !== undefined || options.passphrase !== undefined;
  const mark = new RunMark(output, { shard, keyed, alone: fileSet });
  const before = mark.begin(runDigest(surveyed, options, keyed ? key : undefined), lock.parts);
  const paths = outputPaths(surveyed, names, keysOf, before);
  const mine = surveyed.files.filter(({ id }) => id % shard.of === shard.index);
  const doubts = reportedDoubts(surveyed.doubts, answerTo);
  const journal = keyed ? journalOf(mark, options, key) : undefined;
  const run = new FolderRun(mine, paths, doubts, fileSet, mark, journal);
  tellSurvey(run, surveyed, options);
  if (journal !== undefined) await takeOver(run, journal, output, (count) => shown('found', count));
  const full = lacksRoom(
    output,
    run.rest.reduce((sum, { size }) => sum + size, 0),
  );
  if (full !== undefined) console.error(`reinschrift: ${full}`);

  const folders = { output, parts: lock.parts };
  const requestFor = requests(surveyed, options, key);
  // A report tells of each copy by what its bytes can be known again.
  const how = { continues: mark.continues, crc: journal !== undefined || options.report !== undefined };
  const targetOf = targets(surveyed, options, folders, how, paths.of, keysOf);
  const ready = folderMaker(output);
  const rest = sourcesAgain(run.rest, given, () => run.diskFull);
  await lanesSave(pool, rest, options.searchPixels, {
    requestFor,
    targetOf,
    ready,
    settle: (file, outcome) => {
      run.settle(file, outcome);
      shown('cleaned', run.ledger.count);
    },
  });
  run.settleRest();
  if (!run.diskFull && run.directory !== undefined)
    await writeFileSet(run.directory, folders, key, mark.continues);
  return run;
}

/** What a person at the terminal should know before anything is written. */
function tellSurvey(run: FolderRun, { directories }: Surveyed, { choice }: CleanArguments): void {
  for (const doubt of run.doubts) console.error(`doubt: ${doubtLine(doubt, choice.preset !== 'own-record')}`);
  for (const file of run.files) {
    const { id, path, state, reason } = file;
    if (state === 'refused' && reason !== undefined) tellRefused(file, reason);
    // It does not keep its name because the name tells who it is.
    if (run.paths.renamed.has(id)) console.error(`renamed ${String(reportId(id))}: ${printable(path)}`);
  }
  // What a CD lists and does not hold is missing in the copies, too.
  for (const told of directories) {
    const name = `DICOMDIR ${String(reportId(told.file))}`;
    if (told.kind === 'unreadable') console.error(`${name} cannot be read: ${told.code}`);
    else if (told.missing.length > 0)
      console.error(
        `${name} lists ${String(told.listed)} files, ${String(told.missing.length)} of them are not in IN`,
      );
  }
}
