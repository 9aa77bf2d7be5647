import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { passphraseKey } from '../../src/deid/identity/passphraseKey';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { createPool, type Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { isUnopened } from '../../src/platform/isUnopened';
import { cleanArguments, type CleanArguments } from './cleanArguments';
import type { Doubt, SameOrNot } from '../../src/run/people/Doubt';
import { patientKeys, underOneNumber } from '../../src/run/people/patientKeys';
import { proposedAnswer } from '../../src/run/people/proposedAnswer';
import { FileSet } from '../output/FileSet';
import { checkedFile, checkedFolders, within } from '../disk/folders';
import type { FolderService, NotSaved, SavedOutcome, Target } from '../lane/FolderService';
import { Ledger } from '../output/Ledger';
import { MappingFiles } from '../output/MappingFiles';
import { MissingFromDirectories } from '../survey/MissingFromDirectories';
import { glance } from '../lane/openSource';
import { OutputLock } from '../output/OutputLock';
import { outputPaths } from '../output/outputPaths';
import { PrivateList } from '../output/PrivateList';
import { progress } from './progress';
import { ReportFile } from '../output/ReportFile';
import { exit, runCommand } from './runCommand';
import { ShardMark } from '../output/ShardMark';
import { sourcesAgain } from '../survey/sourcesAgain';
import { startLane } from '../lane/startLane';
import { survey, type Surveyed, type SurveyedFile } from '../survey/survey';
import { whyNot } from '../disk/whyNot';
import { WrongUse } from '../disk/WrongUse';

/** `npm run -s clean:folder -- IN OUT [options]`: the same cleaning as the app. Returns the exit code. */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = cleanArguments(args);
    const { input, output } = checkedFolders(options.input, options.output);
    const privateList =
      options.privateList === undefined ? undefined : new PrivateList(options.privateList, input, output);
    const report = options.report === undefined ? undefined : checkedFile(options.report, input);
    const mappings =
      options.mapping === undefined ? undefined : new MappingFiles(options.mapping, input, output);
    if (options.shard.of > 1 && options.key === undefined && options.passphrase === undefined) {
      console.error('reinschrift: shards without a common --key-file give one patient several pseudonyms');
    }
    makeOutput(output);
    const lock = new OutputLock(output, options.shard);
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    const stop = () => {
      pool.close();
      lock.release();
      process.exit(exit.failure);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      if (options.fileSet && readdirSync(output).some((name) => !name.startsWith('.')))
        throw new WrongUse('--file-set needs an empty OUT: a DICOMDIR lists all that lies there');
      const reportFile = report === undefined ? undefined : new ReportFile(report, input);
      const ledger = new Ledger(options, new Date());
      await cleanAll(pool, options, { input, output, lock }, ledger, mappings);
      const finished = new Date();
      ledger.tell(finished);
      // Each is told whatever becomes of the others: the copies are there.
      inAnyCase(
        () => reportFile?.write(ledger, finished),
        () => mappings?.write(),
        () => privateList?.write(ledger.sources()),
      );
      if (ledger.diskFull) throw new Error('the disk is full; what is not listed as cleaned was not saved');
      return ledger.exitCode;
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      pool.close();
      lock.release();
    }
  });

interface Folders {
  readonly input: string;
  readonly output: string;
  readonly lock: OutputLock;
}

/** Two passes: what must not survive in a file is known only when all files of its study were read. */
async function cleanAll(
  pool: Pool<FolderService>,
  options: CleanArguments,
  folders: Folders,
  ledger: Ledger,
  mappings: MappingFiles | undefined,
): Promise<void> {
  const shown = progress();
  const { input, output, lock } = folders;
  const surveyed = await survey(input, [output], pool, options.rules, (count) => shown('inspected', count));
  lock.check();
  const names = options.fileSet ? 'file-set' : options.keepNames ? 'kept' : 'neutral';
  const { doubts, instances } = surveyed;
  const answerTo = (doubt: Doubt): SameOrNot =>
    options.onePersonPerId && underOneNumber(doubt) ? 'same' : proposedAnswer(doubt);
  const keysOf = patientKeys(doubts, answerTo);
  ledger.who(doubts, answerTo);
  const mark = new ShardMark(output, options.shard);
  const before = mark.studiesBefore(factsOf(surveyed, names), lock.parts);
  const paths = outputPaths(surveyed, names, keysOf, before);
  const mine = (id: number) => id % options.shard.of === options.shard.index;
  surveyed.files.forEach((file, id) => {
    if (file === undefined || !mine(id)) return;
    if (file.outcome.kind !== 'survey') ledger.add(file, '', file.outcome);
    else if (paths.renamed.includes(id)) ledger.renamed(file);
  });

  for (const file of surveyed.ignored) {
    if (!mine(file.id)) continue;
    if (isUnopened(file.reason)) ledger.unopened(file, file.reason);
    else ledger.ignored(file, file.reason);
  }
  await tellMissing(surveyed);

  const key = await keyOf(options);
  // Only where UIDs stay must the references to these pictures be told apart.
  const redactedInstances = surveyed.files.flatMap((file) =>
    file?.outcome.kind === 'survey' && file.outcome.redacts ? [file.outcome.sopInstance] : [],
  );
  const requestFor = perStudy((study) => ({
    choice: options.choice,
    key,
    lookup: options.lookup,
    mapping: mappings !== undefined,
    studySecrets: surveyed.secrets.of(study),
    runSecrets: surveyed.secrets.ofRun(),
    pixels: options.exportUnreviewed ? 'export-unreviewed' : 'hold',
    rules: options.rules,
    redactedInstances,
  }));
  const targetOf = ({ id }: SurveyedFile): Target => ({
    ofFile: { patients: keysOf(id), instance: instances.get(id) },
    path: join(output, paths.of.get(id) ?? ''),
    part: join(lock.parts, String(id)),
    ledger: options.report !== undefined,
    hash: options.hash,
    readBack: options.readBack,
    listed: options.fileSet,
    search: options.searchPixels,
    continues: options.shard.of > 1,
  });
  const ready = folderMaker(output);
  const fileSet = options.fileSet ? new FileSet() : undefined;
  const toClean = surveyed.files.filter(isReadable).filter(({ id }) => mine(id));
  const reached = new Set<number>();
  await pool.runAll(
    sourcesAgain(toClean, input, [output], () => ledger.diskFull),
    async (lane, { file, source }): Promise<SavedOutcome> => {
      const target = targetOf(file);
      return ready(dirname(target.path)) ?? lane.clean(source, requestFor(file, lane), target);
    },
    {
      timeoutOf: ({ file }) => 2 * timeoutFor(file.size),
      onResult: (outcome, { file }) => {
        const path = paths.of.get(file.id) ?? '';
        reached.add(file.id);
        ledger.add(file, path, outcome);
        fileSet?.add(paths.turns.get(file.id) ?? 0, path, outcome);
        if (outcome.kind === 'cleaning') mappings?.add(outcome.mapping);
        shown('cleaned', ledger.count);
      },
    },
  );
  const { diskFull } = ledger;
  for (const file of toClean)
    if (!reached.has(file.id)) ledger.add(file, '', diskFull ? notSaved('disk-full') : gone);
  if (diskFull) return;
  await fileSet?.write({ output, parts: lock.parts }, key);
  mark.done();
}

/** What is equal in all shards of a run, and in no other: the files, and how their copies are named. */
const factsOf = ({ files }: Surveyed, names: string): string =>
  JSON.stringify([
    names,
    ...files
      .filter(isReadable)
      .map(({ id, size, outcome }) => [id, size, outcome.study, outcome.series, outcome.sopInstance]),
  ]);

type Readable = SurveyedFile & { readonly outcome: { readonly kind: 'survey' } };

const isReadable = (file: SurveyedFile | undefined): file is Readable => file?.outcome.kind === 'survey';

/** The request for a file, undefined where the lane's latest one is the same: it may be longer than all else that is told of a file. */
function perStudy(
  requestOf: (study: string) => CleanRequest,
): (file: SurveyedFile, lane: FolderService) => CleanRequest | undefined {
  const told = new WeakMap<FolderService, string>();
  return ({ outcome }, lane) => {
    const study = outcome.kind === 'survey' ? outcome.study : '';
    if (told.get(lane) === study) return undefined;
    told.set(lane, study);
    return requestOf(study);
  };
}

/** What a CD lists and does not hold is missing in the copies, too: the person at the terminal must know. */
async function tellMissing({ files, ignored }: Surveyed): Promise<void> {
  const directories = new MissingFromDirectories();
  for (const file of files) {
    if (file === undefined) continue;
    const { path, id, outcome, source } = file;
    // One that no name and no meta information shows to be a DICOMDIR is seen only when it is read.
    const isDirectory = outcome.kind === 'ignored' && source !== undefined;
    directories.add({ path, id, ...(isDirectory && { reason: outcome.reason, bytes: glance(source) }) });
  }
  for (const file of ignored) directories.add(file);
  for (const told of await directories.missing()) {
    if ('unreadable' in told) console.error(`DICOMDIR ${String(told.id)} cannot be read: ${told.unreadable}`);
    else if (told.missing.length > 0)
      console.error(
        `DICOMDIR ${String(told.id)} lists ${String(told.listed)} files, ${String(told.missing.length)} of them are not in IN`,
      );
  }
}

async function keyOf({ key, passphrase }: CleanArguments): Promise<Uint8Array> {
  if (key !== undefined) return key;
  return passphrase === undefined
    ? Uint8Array.from(randomBytes(32))
    : passphraseKey(passphrase, webcrypto.subtle);
}

const notSaved = (code: NotSaved['code']): NotSaved => ({ kind: 'failed', code });
const gone = { kind: 'unreadable', code: 'source-gone', at: 0 } as const;

function makeOutput(output: string): void {
  if (existsSync(output) && !statSync(output).isDirectory())
    throw new WrongUse('OUT is a file; it must be a folder');
  try {
    mkdirSync(output, { recursive: true });
  } catch (error) {
    throw new Error(`OUT cannot be made: ${whyNot(error)}`, { cause: error });
  }
}

/** Does all of it, and throws what was thrown first. */
function inAnyCase(...things: readonly (() => void)[]): void {
  const failures: unknown[] = [];
  for (const thing of things) {
    try {
      thing();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Makes folders below OUT once. Tells where that fails, or where a symbolic link in OUT leads out of it. */
function folderMaker(output: string): (folder: string) => NotSaved | undefined {
  const made = new Map<string, NotSaved | undefined>();
  return (folder) => {
    if (made.has(folder)) return made.get(folder);
    let failure: NotSaved | undefined;
    try {
      mkdirSync(folder, { recursive: true });
      if (!within(output, realpathSync(folder))) failure = notSaved('not-saved');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A file where a folder is wanted.
      const exists = code === 'EEXIST' || code === 'ENOTDIR';
      failure = notSaved(exists ? 'exists' : code === 'ENOSPC' ? 'disk-full' : 'not-saved');
    }
    made.set(folder, failure);
    return failure;
  };
}
