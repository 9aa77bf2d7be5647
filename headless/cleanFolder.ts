import { randomBytes, webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { passphraseKey } from '../src/deid/passphraseKey';
import type { CleanRequest } from '../src/jobs/protocol';
import { createPool, type Pool } from '../src/jobs/pool';
import { timeoutFor } from '../src/jobs/timeoutFor';
import { cleanArguments, type CleanArguments } from './cleanArguments';
import type { Doubt, SameOrNot } from '../src/state/Doubt';
import { patientKeys, underOneNumber } from '../src/state/patientKeys';
import { proposedAnswer } from '../src/state/proposedAnswer';
import { FileSet } from './FileSet';
import { checkedFile, checkedFolders, within } from './folders';
import type { FolderService, NotSaved, SavedOutcome, Target } from './FolderService';
import { Ledger } from './Ledger';
import { MappingFiles } from './MappingFiles';
import { MissingFromDirectories } from './MissingFromDirectories';
import { glance } from './openSource';
import { outputPaths } from './outputPaths';
import { PrivateList } from './PrivateList';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { startLane } from './startLane';
import { sourcesAgain, survey, type Surveyed, type SurveyedFile } from './survey';

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
    mkdirSync(output, { recursive: true });
    const parts = mkdtempSync(join(output, '.reinschrift-'));
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    const stop = () => {
      pool.close();
      rmSync(parts, { recursive: true, force: true });
      process.exit(exit.failure);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      const ledger = new Ledger(options, new Date());
      await cleanAll(pool, options, { input, output, parts }, ledger, mappings);
      await ledger.tell(report);
      mappings?.write();
      privateList?.write(ledger.sources());
      return ledger.exitCode;
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      pool.close();
      rmSync(parts, { recursive: true, force: true });
    }
  });

interface Folders {
  readonly input: string;
  readonly output: string;
  /** Inside `output`, so that a finished part is renamed and not copied. */
  readonly parts: string;
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
  const surveyed = await survey(folders.input, pool, options.rules, (count) => shown('inspected', count));
  const names = options.fileSet ? 'file-set' : options.keepNames ? 'kept' : 'neutral';
  const { doubts, instances } = surveyed;
  const answerTo = (doubt: Doubt): SameOrNot =>
    options.onePersonPerId && underOneNumber(doubt) ? 'same' : proposedAnswer(doubt);
  const keysOf = patientKeys(doubts, answerTo);
  ledger.who(doubts, answerTo);
  const paths = outputPaths(surveyed, names, keysOf);
  const mine = (id: number) => id % options.shard.of === options.shard.index;
  surveyed.files.forEach((file, id) => {
    if (file === undefined || !mine(id)) return;
    if (file.outcome.kind !== 'survey') ledger.add(file, '', file.outcome);
    else if (paths.renamed.includes(id)) ledger.renamed(file);
  });

  for (const file of surveyed.ignored) if (mine(file.id)) ledger.ignored(file, file.reason);
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
    pixels: options.exportUnreviewed ? 'export-unreviewed' : 'hold',
    rules: options.rules,
    redactedInstances,
  }));
  const targetOf = ({ id }: SurveyedFile): Target => ({
    ofFile: { patients: keysOf(id), instance: instances.get(id) },
    path: join(folders.output, paths.of.get(id) ?? ''),
    part: join(folders.parts, String(id)),
    ledger: options.report !== undefined,
    hash: options.hash,
    readBack: options.readBack,
    listed: options.fileSet,
  });
  const ready = folderMaker(folders.output);
  const fileSet = options.fileSet ? new FileSet() : undefined;
  await pool.runAll(
    sourcesAgain(folders.input, surveyed.files, mine),
    async (lane, { file, source }): Promise<SavedOutcome> => {
      const target = targetOf(file);
      return ready(dirname(target.path)) ? lane.clean(source, requestFor(file, lane), target) : notSaved;
    },
    {
      timeoutOf: ({ file }) => 2 * timeoutFor(file.size),
      onResult: (outcome, { file }) => {
        const path = paths.of.get(file.id) ?? '';
        ledger.add(file, path, outcome);
        fileSet?.add(paths.turns.get(file.id) ?? 0, path, outcome);
        if (outcome.kind === 'cleaning') mappings?.add(outcome.mapping);
        if (ledger.diskFull) throw new Error('the disk is full; what is not listed as cleaned was not saved');
        shown('cleaned', ledger.count);
      },
    },
  );
  await fileSet?.write(folders, key);
}

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
    // One that no name and no meta information shows to be a DICOMDIR is seen only when it is read.
    const isDirectory = file.outcome.kind === 'ignored' && file.source !== undefined;
    directories.add(file.path, file.id, isDirectory ? glance(file.source) : undefined);
  }
  for (const { path, id, directory } of ignored) directories.add(path, id, directory);
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

const notSaved: NotSaved = { kind: 'failed', code: 'not-saved' };

/** Makes folders below OUT once. False where that fails, or where a symbolic link in OUT leads out of it. */
function folderMaker(output: string): (folder: string) => boolean {
  const made = new Map<string, boolean>();
  return (folder) => {
    let good = made.get(folder);
    if (good === undefined) {
      try {
        mkdirSync(folder, { recursive: true });
        good = within(output, realpathSync(folder));
      } catch {
        good = false;
      }
      made.set(folder, good);
    }
    return good;
  };
}
