import { randomBytes, webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { passphraseKey } from '../src/deid/passphraseKey';
import type { CleanRequest } from '../src/jobs/protocol';
import { createPool, type Pool } from '../src/jobs/pool';
import { timeoutFor } from '../src/jobs/timeoutFor';
import { takeIn } from '../src/platform/takeIn';
import { cleanArguments, type CleanArguments } from './cleanArguments';
import { FileSet } from './FileSet';
import { filesIn } from './filesIn';
import { checkedFile, checkedFolders, within } from './folders';
import type { FolderService, NotSaved, SavedOutcome, Target } from './FolderService';
import { Ledger } from './Ledger';
import { MappingFiles } from './MappingFiles';
import { MissingFromDirectories } from './MissingFromDirectories';
import { outputPaths } from './outputPaths';
import { PrivateList } from './PrivateList';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from './sourceOf';
import { startLane } from './startLane';
import { survey, type Surveyed, type SurveyedFile } from './survey';

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
  const paths = outputPaths(surveyed, names);
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
    runSecrets: surveyed.secrets.ofRun(),
    pixels: options.exportUnreviewed ? 'export-unreviewed' : 'hold',
    rules: options.rules,
    redactedInstances,
  }));
  const targetOf = ({ id }: SurveyedFile): Target => ({
    path: join(folders.output, paths.of.get(id) ?? ''),
    part: join(folders.parts, String(id)),
    ledger: options.report !== undefined,
    hash: options.hash,
    readBack: options.readBack,
    listed: options.fileSet,
    search: options.searchPixels,
  });
  const ready = folderMaker(folders.output);
  const fileSet = options.fileSet ? new FileSet() : undefined;
  await pool.runAll(
    toClean(folders.input, surveyed, mine),
    async (lane, { file, source }): Promise<SavedOutcome> => {
      const target = targetOf(file);
      return ready(dirname(target.path)) ? lane.clean(source, requestFor(file, lane), target) : notSaved;
    },
    {
      timeoutOf: ({ file }) => 2 * timeoutFor(file.size),
      onResult: (outcome, { file, turn }) => {
        const path = paths.of.get(file.id) ?? '';
        ledger.add(file, path, outcome);
        fileSet?.add(turn, path, outcome);
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
  for (const file of files) if (file !== undefined) directories.add(file.path, file.id, undefined);
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

/**
 * The files of the survey again. Entries that were inflated out of ZIPs are not held between the passes but inflated anew;
 * everything else is a range of a file.
 */
async function* toClean(input: string, { files }: Surveyed, mine: (id: number) => boolean) {
  let inflated = false;
  let turn = 0;
  for (const file of files) {
    if (file?.outcome.kind !== 'survey' || !mine(file.id)) continue;
    if (file.source !== undefined) yield { file, source: file.source, turn: turn++ };
    else inflated = true;
  }
  if (!inflated) return;
  for await (const taken of takeIn(filesIn(input))) {
    const file = files[taken.id];
    if (file?.outcome.kind !== 'survey' || file.source !== undefined || !mine(taken.id)) continue;
    if (!('blob' in taken) || taken.path !== file.path) throw new Error('IN changed while it was read');
    yield { file, source: sourceOf(taken.blob), turn: turn++ };
  }
}

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
