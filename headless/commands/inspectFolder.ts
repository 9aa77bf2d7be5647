import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import { createPool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import type { IgnoredFile, SourceFile } from '../../src/platform/SourceFile';
import { isUnopened } from '../../src/platform/isUnopened';
import { intake } from '../../src/platform/intake';
import { pathFindings } from '../../src/deid/findings/pathFindings';
import { Aggregate } from '../../src/run/survey/Aggregate';
import { LateFindings } from '../../src/run/survey/LateFindings';
import { PatientTree } from '../../src/run/people/PatientTree';
import { StudySecrets } from '../../src/run/survey/StudySecrets';
import { filesIn } from '../disk/filesIn';
import type { FolderService } from '../lane/FolderService';
import { checkedFile, checkedInput } from '../disk/folders';
import { inspectArguments } from './inspectArguments';
import { MissingFromDirectories } from '../survey/MissingFromDirectories';
import { printable } from './printable';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from '../lane/sourceOf';
import { startLane } from '../lane/startLane';
import { ownJson, WholeFile } from '../disk/WholeFile';

/**
 * `npm run -s inspect:folder -- IN --json OUT.json`: the same inspection as the app. The JSON holds every file with what it says
 * (identifying values, and its path), then what shows only over all of them (`lateFindings`: names of files, head scans), for each
 * DICOMDIR which of the files that it lists are not there, the summary and the patients. Exit code 3: something could not be opened
 * or read; each is named.
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = inspectArguments(args);
    const input = checkedInput(options.input);
    const json = new WholeFile(checkedFile(options.json, input), ownJson, '--json');
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    const [aggregate, patients, shown] = [new Aggregate(), new PatientTree(), progress()];
    const [secrets, late] = [new StudySecrets(), new LateFindings()];
    const directories = new MissingFromDirectories();
    const counts = { inspected: 0, refused: 0, ignored: 0 };
    let separator = '\n';
    const list = (entry: object): void => {
      json.write(`${separator}  ${JSON.stringify(entry)}`);
      separator = ',\n';
    };
    const refuse = (id: number, path: string, code: string, at?: number): object => {
      counts.refused++;
      const where = at === undefined ? '' : ` at ${String(at)}`;
      console.error(`refused ${String(id)} ${code}${where}: ${printable(path)}`);
      return { refused: at === undefined ? { code } : { code, at } };
    };

    json.write(`{\n "product": "Reinschrift",\n "version": "${version}",\n "files": [`);
    try {
      const files = sources(intake(filesIn(input)), (file) => {
        const { id, path, reason } = file;
        directories.add(file);
        if (isUnopened(reason)) {
          list({ id, path, kind: 'unopened', ...refuse(id, path, reason) });
        } else {
          counts.ignored++;
          list({ id, path, reason, kind: 'ignored' });
        }
      });
      const inspect = async (lane: FolderService, { blob }: SourceFile) => {
        const outcome = await lane.inspect(sourceOf(blob));
        const has = options.searchPixels && outcome.kind === 'inspection' && outcome.picture !== undefined;
        return has ? { ...outcome, search: await lane.search(sourceOf(blob)) } : outcome;
      };
      await pool.runAll(files, inspect, {
        timeoutOf: ({ blob }) => timeoutFor(blob.size),
        onResult: (outcome, { id, path, blob }) => {
          let refused = {};
          if (outcome.kind === 'inspection') {
            counts.inspected++;
            aggregate.add(id, outcome.findings);
            patients.add(id, outcome);
            const study = outcome.study.uid === '' ? `file ${String(id)}` : outcome.study.uid;
            secrets.add(study, outcome.studySecrets);
            late.add(id, path, study, outcome);
          } else if (outcome.kind === 'ignored') counts.ignored++;
          else refused = refuse(id, path, outcome.code, 'at' in outcome ? outcome.at : undefined);
          directories.add({ path, id });
          shown('inspected', id + 1);
          list({ id, path, size: blob.size, ...outcome, ...refused });
        },
      });
    } catch (error) {
      json.drop();
      throw error;
    } finally {
      pool.close();
    }
    // Beside the files, which are written as they are read.
    const lateFindings = Array.from(
      await late.findings(secrets, (paths, known) => Promise.resolve(pathFindings(paths, known))),
      ([id, findings]) => ({ id, findings }),
    );
    for (const { id, findings } of lateFindings) aggregate.add(id, findings);
    const summary = aggregate.summary();
    const whole = {
      lateFindings,
      directories: await directories.missing(),
      totals: counts,
      summary,
      patients: patients.patients(),
    };
    json.write(`\n ],\n${JSON.stringify(whole, null, 1).slice(2)}\n`);
    json.finish();
    const { inspected, refused, ignored } = counts;
    console.log(`${String(inspected)} inspected, ${String(refused)} refused, ${String(ignored)} ignored`);
    return refused > 0 ? exit.someRefused : exit.done;
  });

async function* sources(
  files: AsyncIterable<SourceFile | IgnoredFile>,
  ignored: (file: IgnoredFile) => void,
): AsyncGenerator<SourceFile> {
  for await (const file of files) {
    if ('blob' in file) yield file;
    else ignored(file);
  }
}
