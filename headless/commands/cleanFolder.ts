import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { loadReportWords } from '../../src/i18n/loadReportWords';
import { passphraseKey } from '../../src/deid/identity/passphraseKey';
import { cleanAll } from '../cleaning/cleanAll';
import { checkedFile, checkedFolders } from '../disk/folders';
import { whyNot } from '../disk/whyNot';
import { WrongUse } from '../disk/WrongUse';
import { startPool } from '../lane/startPool';
import { MappingFiles } from '../output/MappingFiles';
import { OutputLock } from '../output/OutputLock';
import { PrivateList } from '../output/PrivateList';
import { ReportFile } from '../output/ReportFile';
import { checkAlone, RunMark } from '../output/RunMark';
import { secretOf } from '../output/secretOf';
import { summaryLines } from '../cleaning/summaryLines';
import { cleanArguments, type CleanArguments } from '../arguments/cleanArguments';
import { exit, runCommand } from '../terminal/runCommand';

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
    const pool = startPool(options.lanes);
    const stop = () => {
      pool.close();
      lock.release();
      tellStopped(options);
      process.exit(exit.failure);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      // Whether it is this run that was cut off is seen once IN was read.
      if (!RunMark.isIn(output)) {
        checkAlone(output, options.fileSet);
        if (lock.tookOver) tellBegin();
      }
      const reportFile = await reportFileOf({ ...options, report }, input);
      const started = new Date();
      const run = await cleanAll(pool, options, { input, output, lock }, await keyOf(options));
      const finished = new Date();
      console.log(summaryLines(run, options, finished.getTime() - started.getTime()).join('\n'));
      const { files, ledger, doubts } = run;
      const told = {
        choice: options.choice,
        shard: shardOf(options),
        started: run.mark.since ?? started,
        finished,
        doubts,
        secret: secretOf(options),
      };
      const names = run.paths.of;
      // Each is told whatever becomes of the others: the copies are there.
      inAnyCase(
        () => reportFile?.write({ ...told, files, ledger, names }),
        () => mappings?.write(ledger.mappings),
        () => privateList?.write(run.sources()),
      );
      run.done();
      if (run.diskFull) throw new Error('the disk is full; what is not listed as cleaned was not saved');
      return files.some((file) => run.fateOf(file).state === 'refused') ? exit.someRefused : exit.done;
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      pool.close();
      lock.release();
    }
  });

/** `i/n`; undefined where it is all of a run. */
function shardOf({ shard: { index, of } }: CleanArguments): string | undefined {
  return of === 1 ? undefined : `${String(index + 1)}/${String(of)}`;
}

/** Undefined where nobody wants a report. */
async function reportFileOf(
  { report, language }: CleanArguments,
  input: string,
): Promise<ReportFile | undefined> {
  return report === undefined ? undefined : new ReportFile(report, input, await loadReportWords(language));
}

function tellStopped({ key, passphrase }: CleanArguments): void {
  const isKept = key !== undefined || passphrase !== undefined;
  console.error(
    `reinschrift: stopped; ${isKept ? 'the same command goes on from here' : `what was made cannot be gone on with: ${keyless}`}`,
  );
}

function tellBegin(): void {
  console.error(
    `reinschrift: the run that was cut off left nothing to go on with; this one begins anew. ${keyless}`,
  );
}

const keyless =
  'without --key-file or --passphrase-env each run has a key of its own, with them it goes on where it was cut off';

async function keyOf({ key, passphrase }: CleanArguments): Promise<Uint8Array> {
  if (key !== undefined) return key;
  return passphrase === undefined
    ? Uint8Array.from(randomBytes(32))
    : passphraseKey(passphrase, webcrypto.subtle);
}

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
