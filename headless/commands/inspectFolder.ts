import { pathFindings } from '../../src/deid/findings/pathFindings';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import type { InspectionOutcome } from '../../src/file/inspect/Inspected';
import type { Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { sniffing } from '../../src/file/sniff';
import { isUnopened } from '../../src/platform/taking/isUnopened';
import type { IgnoredFile, SourceFile } from '../../src/platform/taking/SourceFile';
import { atOnce } from '../../src/run/atOnce';
import { reportId } from '../../src/run/reportId';
import { Overview } from '../../src/run/survey/Overview';
import { sourcesIn } from '../../src/run/survey/sourcesIn';
import { tellRefused } from '../terminal/tellRefused';
import { checkedFile, checkedInput } from '../disk/folders';
import { takeIn, type Given } from '../disk/takeIn';
import { ownJson, WholeFile } from '../disk/WholeFile';
import type { FolderService } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';
import { startPool } from '../lane/startPool';
import { JsonList } from '../output/JsonList';
import { inspectArguments } from '../arguments/inspectArguments';
import { progress } from '../terminal/progress';
import { exit, runCommand } from '../terminal/runCommand';

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
    const json = new JsonList(new WholeFile(checkedFile(options.json, input), ownJson, '--json'));
    const pool = startPool();
    const overview = new Overview<never>();
    try {
      await inspectAll(pool, { input, passwords: options.passwords }, options.searchPixels, overview, json);
    } catch (error) {
      json.drop();
      throw error;
    } finally {
      pool.close();
    }
    const totals = { inspected: 0, refused: 0, ignored: 0 };
    for (const { state } of overview.survey.files)
      totals[state === 'refused' || state === 'ignored' ? state : 'inspected']++;
    json.finish({
      ...(await toldOfAll(overview)),
      totals,
      summary: atOnce(overview.summary()),
      patients: atOnce(overview.patients()),
    });
    const { inspected, refused, ignored } = totals;
    console.log(`${String(inspected)} inspected, ${String(refused)} refused, ${String(ignored)} ignored`);
    return refused > 0 ? exit.someRefused : exit.done;
  });

/** With what the search of its picture found, where it was asked for. */
type Searched = InspectionOutcome & { readonly search?: unknown };

async function inspectAll(
  pool: Pool<FolderService>,
  given: Given,
  searchPixels: boolean,
  overview: Overview<never>,
  json: JsonList,
): Promise<void> {
  const shown = progress();
  const inspect = async (lane: FolderService, { blob }: SourceFile): Promise<Searched> => {
    const outcome = await lane.inspect(sourceOf(blob));
    const has = searchPixels && outcome.kind === 'inspection' && outcome.picture !== undefined;
    return has ? { ...outcome, search: await lane.search(sourceOf(blob)) } : outcome;
  };
  const leaveAlone = (file: IgnoredFile): void => {
    const { path, reason } = file;
    overview.survey.leaveAlone(file);
    const [id, refused] = [reportId(file.id), isUnopened(reason) ? { code: reason } : undefined];
    if (refused !== undefined) tellRefused(file, refused);
    json.add(
      refused === undefined ? { id, path, reason, kind: 'ignored' } : { id, path, kind: 'unopened', refused },
    );
  };
  await pool.runAll(sourcesIn(takeIn(given, sniffing), leaveAlone), inspect, {
    timeoutOf: ({ blob }) => timeoutFor(blob.size),
    onResult: (outcome, file) => {
      const { id, path, blob } = file;
      overview.add(file, undefined, outcome);
      const { state, reason } = overview.survey.files[id] ?? {};
      const refused = state === 'refused' ? reason : undefined;
      if (refused !== undefined) tellRefused(file, refused);
      shown('inspected', id + 1);
      json.add({ id: reportId(id), path, size: blob.size, ...outcome, ...(refused && { refused }) });
    },
  });
}

/** Beside the files, which are written as they are read. */
async function toldOfAll(overview: Overview<never>): Promise<object> {
  const late = await overview.judgeLate((paths, secrets) => Promise.resolve(pathFindings(paths, secrets)));
  const directories = (await overview.survey.directories(readDicomdir)).map((told) => {
    const id = reportId(told.file);
    return told.kind === 'unreadable'
      ? { id, unreadable: told.code }
      : { id, listed: told.listed, missing: told.missing };
  });
  return {
    lateFindings: Array.from(late, ([id, findings]) => ({ id: reportId(id), findings })),
    directories,
  };
}
