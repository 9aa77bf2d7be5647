// `npm run fuzz -- --minutes N`: hostile inputs, the whole way of a file, until the time is over. A case is one input; `--seed S --case K` makes it again.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { FuzzLane } from './fuzz/FuzzLane.mjs';
import { Tally } from './fuzz/Tally.mjs';
import { bundle, root } from './bundle.mjs';

const usage =
  'usage: fuzz -- [--minutes N] [--count N] [--seed S] [--from K] [--shard i/n] [--lanes N] [--json F] [--case K] [--provoke hang|memory|exit|exception] [--patience SECONDS]';

const { values } = parseArgs({
  options: Object.fromEntries(
    ['minutes', 'count', 'seed', 'from', 'shard', 'lanes', 'json', 'case', 'provoke', 'patience'].map(
      (name) => [name, { type: 'string' }],
    ),
  ),
});
const number = (name, otherwise) => {
  const value = values[name] === undefined ? otherwise : Number(values[name]);
  if (Number.isNaN(value) || value < 0) throw new Error(usage);
  return value;
};
const seed = number('seed', 1);
const minutes = number('minutes', values.count === undefined && values.case === undefined ? 1 : Infinity);
const from = number('from', 0);
const count = number('count', Infinity);
const lanes = number('lanes', 1);
const [, shard = 1, shards = 1] = (/^(\d+)\/(\d+)$/.exec(values.shard ?? '1/1') ?? []).map(Number);

const code = join(root, '.cache', `fuzz-${process.pid}`);
await bundle({ lane: './test/fuzz/lane.ts' }, code);
process.on('exit', () => rmSync(code, { recursive: true, force: true }));

const tally = new Tally({ seed, from, shard: `${shard}/${shards}` });
const write = (state) => {
  if (values.json === undefined) return;
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(`${values.json}.part`, `${JSON.stringify(tally.report(state), null, 1)}\n`);
  renameSync(`${values.json}.part`, values.json);
};

// Case numbers from `from` on: one in `shards` for this run, of these one in `lanes` for each of its processes.
const step = shards * lanes;
const until = from + count;
const running = Array.from({ length: values.case === undefined ? lanes : 1 }, (_, lane) => {
  const task = {
    ...{ project: root, seed, step, pool: [], provoke: values.provoke },
    first: from + (shard - 1) * lanes + lane,
    until: Number.isFinite(until) ? until : Number.MAX_SAFE_INTEGER,
    ...(values.case === undefined ? {} : { only: values.case.split(',') }),
  };
  return new FuzzLane(join(code, 'lane.mjs'), task, tally, number('patience', 30));
});

const stop = () => running.forEach((lane) => lane.stop());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
const end = Number.isFinite(minutes) ? setTimeout(stop, minutes * 60_000) : undefined;
const writing = setInterval(() => write('running'), 5000);
await Promise.all(running.map((lane) => lane.run()));
clearTimeout(end);
clearInterval(writing);
write('done');
console.log(tally.text());
process.exitCode = tally.faults > 0 ? 1 : 0;
