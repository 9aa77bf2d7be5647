import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { realPath } from '../disk/folders';
import { ownJson, WholeFile } from '../disk/WholeFile';
import { WrongUse } from '../disk/WrongUse';
import { joinedHead } from '../output/joinedHead';
import { ReportReader } from '../output/ReportReader';
import type { Output } from '../../src/report/outputs/Output';
import { hashOutputs } from '../../src/report/outputs/hashOutputs';
import { exit, runCommand } from '../terminal/runCommand';

const usage = 'usage: join:reports -- OUT.json REPORT.json REPORT.json ...';

/** `npm run -s join:reports -- OUT.json REPORT.json ...`: the one report of a run from those of all its shards. Returns the exit code. */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const [out, ...paths] = positionalsOf(args);
    if (out === undefined || paths.length === 0) throw new WrongUse(usage);
    const real = realPath(out);
    if (paths.some((path) => realPath(path) === real)) throw new WrongUse('OUT.json is one of the reports');
    if (existsSync(real)) throw new WrongUse('OUT.json is there already; it is not overwritten');
    const reports = await Promise.all(paths.map((path) => ReportReader.open(path)));
    const head = joinedHead(reports.map((report) => report.head));
    const files = await write(new WholeFile(real, ownJson, 'OUT.json'), head, reports);
    if (reports.some((report) => report.head.references !== undefined))
      console.error(
        'reinschrift: each report counts the references within its shard; those of the whole run are in none, and not in the joined one',
      );
    console.log(`${String(files)} files of ${String(reports.length)} reports`);
    return head.totals.refused > 0 ? exit.someRefused : exit.done;
  });

/** In the order of the files, whichever shard they were of. Returns how many. */
async function write(file: WholeFile, head: object, reports: readonly ReportReader[]): Promise<number> {
  let count = 0;
  const outputs: Output[] = [];
  try {
    file.write(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "files": [`);
    const heads = await Promise.all(reports.map((report) => report.next()));
    for (;;) {
      const at = firstOf(heads.map((each) => each?.id));
      const next = heads[at];
      if (next === undefined) break;
      file.write(`${count++ === 0 ? '' : ','}\n${next.line}`);
      for (const output of next.output) outputs.push(output);
      heads[at] = await reports[at]?.next();
    }
    file.write(`\n ],\n "outputs": ${JSON.stringify(hashOutputs(outputs))}\n}\n`);
    file.finish();
  } finally {
    file.drop();
  }
  return count;
}

/** Where the smallest number stands. */
const firstOf = (ids: readonly (number | undefined)[]): number =>
  ids.reduce<number>((best, id, at) => ((id ?? Infinity) < (ids[best] ?? Infinity) ? at : best), 0);

function positionalsOf(args: readonly string[]): readonly string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}
