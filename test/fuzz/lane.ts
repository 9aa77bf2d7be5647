import { writeSync } from 'node:fs';
import { cpuUsage, resourceUsage } from 'node:process';
import { basesIn } from './basesIn';
import { Cases } from './Cases';
import { Random } from './Random';
import { runCase } from './runCase';

/** What a lane is told, as JSON in its only argument. */
interface Task {
  readonly project: string;
  readonly seed: number;
  /** Cases to run and nothing besides; without them numbers are counted up. */
  readonly only?: readonly string[];
  readonly first: number;
  readonly step: number;
  readonly until: number;
  /** Cases that were interesting before, and lead to others. */
  readonly pool: readonly string[];
  /** Does on purpose, in its tenth case, what a watchdog must see. */
  readonly provoke?: 'hang' | 'memory' | 'exit' | 'exception';
}

/** A line of JSON on the pipe to the watchdog: written at once, so that a lane that hangs has told what it began. */
const tell = (line: object): void => {
  writeSync(3, `${JSON.stringify(line)}\n`);
};

/** How far cases of cases go, and how many are kept. */
const deepest = 5;
const mostKept = 400;
/** Bytes and milliseconds: others would make the run slow, and tell no more. */
const longestKept = 64 * 1024;
const slowestKept = 30;
/** What a case costs is asked where it took longer than these milliseconds, and now and then: the system takes its time to answer. */
const askedBehind = 50;

export async function main([argument = '{}']: readonly string[]): Promise<void> {
  const task = JSON.parse(argument) as Task;
  const cases = new Cases(await basesIn(task.project), task.seed);
  const seen = new Set<string>();
  const pool = [...task.pool];
  let used = resourceUsage();
  const atRest = used.maxRSS;
  const one = async (name: string, number: number): Promise<void> => {
    tell({ begin: name });
    if (number === task.first + 9 * task.step) await provoke(task.provoke);
    const input = await cases.caseOf(name);
    // Alone, of the processor: others use the machine, too.
    const clock = task.only === undefined ? undefined : processorTime;
    const { signature, ...trial } = await runCase(input, cases.coins(number), clock);
    const { milliseconds } = trial;
    const before = used;
    if (clock !== undefined || milliseconds > askedBehind || number % (100 * task.step) < task.step)
      used = resourceUsage();
    const rss = used.maxRSS;
    const fresh = !seen.has(signature);
    seen.add(signature);
    const keep =
      fresh &&
      name.split('.').length < deepest &&
      input.bytes.length < longestKept &&
      milliseconds < slowestKept;
    if (keep) pool[pool.length < mostKept ? pool.length : number % mostKept] = name;
    // Megabytes beside what lay there before all cases, where more are taken than ever before.
    const grown = rss > before.maxRSS ? (rss - atRest) / 1024 : 0;
    tell({ end: name, fresh, keep, ...trial, bytes: input.bytes.length, rss, grown });
  };
  for (const name of task.only ?? []) await one(name, Number(name.split('.').at(-1)));
  if (task.only !== undefined) return;
  for (let number = task.first; number < task.until; number += task.step) {
    const coins = new Random(task.seed, number, 2);
    const from = pool.length > 0 && coins.chance(0.3) ? coins.pick(pool) : undefined;
    await one(from === undefined ? String(number) : `${from}.${String(number)}`, number);
  }
  tell({ done: true });
}

function processorTime(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

async function provoke(how: Task['provoke']): Promise<void> {
  if (how === undefined) return;
  if (how === 'exit') process.exit(7);
  if (how === 'exception') throw new Error('provoked');
  if (how === 'hang') for (;;);
  const held = Array.from({ length: 14 }, () => new Uint8Array(100 * 1024 * 1024).fill(1));
  await new Promise((resolve) => setTimeout(resolve, 100 * held.length));
}
