import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { version } from '../package.json';
import { createPool } from '../src/jobs/pool';
import { timeoutFor } from '../src/jobs/timeoutFor';
import type { IgnoredFile, SourceFile } from '../src/platform/SourceFile';
import { takeIn } from '../src/platform/takeIn';
import { Aggregate } from '../src/state/Aggregate';
import { PatientTree } from '../src/state/PatientTree';
import { filesIn } from './filesIn';
import { checkedFile, checkedInput } from './folders';
import { inspectArguments } from './inspectArguments';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from './sourceOf';
import { startLane } from './startLane';

/**
 * `npm run -s inspect:folder -- IN --json OUT.json`: the same inspection as the app. The JSON holds every file with what it says
 * (identifying values, and its path), then the summary and the patients over all files. Returns the exit code.
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = inspectArguments(args);
    const input = checkedInput(options.input);
    const json = createWriteStream(checkedFile(options.json, input));
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    const [aggregate, patients, shown] = [new Aggregate(), new PatientTree(), progress()];
    const counts = { inspected: 0, refused: 0, ignored: 0 };
    let separator = '\n';
    const list = async (entry: object): Promise<void> => {
      const room = json.write(`${separator}  ${JSON.stringify(entry)}`);
      separator = ',\n';
      if (!room) await once(json, 'drain');
    };

    json.write(`{\n "product": "Reinschrift",\n "version": "${version}",\n "files": [`);
    try {
      const files = sources(takeIn(filesIn(input)), async (ignored) => {
        counts.ignored++;
        await list({ ...ignored, kind: 'ignored' });
      });
      await pool.runAll(files, (lane, { blob }) => lane.inspect(sourceOf(blob)), {
        timeoutOf: ({ blob }) => timeoutFor(blob.size),
        onResult: async (outcome, { id, path, blob }) => {
          if (outcome.kind === 'inspection') {
            counts.inspected++;
            aggregate.add(id, outcome.findings);
            patients.add(id, outcome);
          } else counts[outcome.kind === 'ignored' ? 'ignored' : 'refused']++;
          shown('inspected', id + 1);
          await list({ id, path, size: blob.size, ...outcome });
        },
      });
    } finally {
      pool.close();
    }
    const whole = { totals: counts, summary: aggregate.summary(), patients: patients.patients() };
    json.end(`\n ],\n${JSON.stringify(whole, null, 1).slice(2)}\n`);
    await once(json, 'close');
    const { inspected, refused, ignored } = counts;
    console.log(`${String(inspected)} inspected, ${String(refused)} refused, ${String(ignored)} ignored`);
    return exit.done;
  });

async function* sources(
  files: AsyncIterable<SourceFile | IgnoredFile>,
  ignored: (file: IgnoredFile) => Promise<void>,
): AsyncGenerator<SourceFile> {
  for await (const file of files) {
    if ('blob' in file) yield file;
    else await ignored(file);
  }
}
