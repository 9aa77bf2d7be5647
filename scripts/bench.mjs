// The benchmark: each figure beside the floor measured in the same run, and their ratio. Writes bench/latest.json.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCtSlices } from '../bench/speed/ctSlices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const slices = Number(process.env.BENCH_SLICES ?? 1000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const temp = mkdtempSync(join(tmpdir(), 'reinschrift-bench-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(1));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Number(value.toFixed(3));
const input = join(temp, 'in');
let folders = 0;

/**
 * Seconds of one command into a fresh folder. Nothing is deleted between the runs and the disk is at rest before each: right
 * after a deletion ext4 takes milliseconds for every new file.
 */
async function timed(command, ...args) {
  execFileSync('sync');
  const output = join(temp, `out${folders++}`);
  args.push(output);
  const before = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const peak = watchMemory(child.pid);
  child.stdout.resume();
  const code = await ended;
  const seconds = (performance.now() - before) / 1000;
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return { seconds, peak: peak() };
}

/** Peak resident memory in MB of a process with its threads, and of its children. Linux; elsewhere 0. */
function watchMemory(pid) {
  const peaks = new Map();
  const look = (id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
      peaks.set(id, Math.max(peaks.get(id) ?? 0, kilobytes / 1000));
      readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).forEach(look);
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 20, pid);
  return () => {
    clearInterval(timer);
    return Math.max(0, ...peaks.values());
  };
}

console.log(`${slices} CT slices, ${cpus().length} x ${cpus()[0].model}, Node ${process.version}`);
const bytes = writeCtSlices(input, slices);

const copies = [];
const cleanings = [];
const peaks = [];
for (let round = 0; round < rounds; round++) {
  copies.push((await timed('cp', '-r', input)).seconds);
  const { seconds, peak } = await timed('npm', 'run', '-s', 'clean:folder', '--', input);
  cleanings.push(seconds);
  peaks.push(peak);
}
const slice = join(input, 'IM00000');
const inspecting = JSON.parse(
  execFileSync('node', ['scripts/headless.mjs', 'inspectCost', slice], { cwd: root }),
);
const searching = inspecting.search;

const copy = median(copies);
const clean = median(cleanings);
const figures = [
  { name: 'clean:folder', unit: 's', value: clean, floor: copy, bar: 2 * copy + 1 },
  { name: 'clean:folder peak memory', unit: 'MB', value: Math.max(...peaks), bar: 400 },
  { name: 'inspect one CT header, CPU', unit: 'ms', value: inspecting.cpu, bar: 0.5 },
  {
    name: 'clean one CT slice with the residual search, CPU',
    unit: 'ms',
    value: searching.on,
    floor: searching.off,
    floorName: 'without the search',
    bar: 1.3 * searching.off,
  },
].map((figure) => ({ ...figure, ofBar: figure.value / figure.bar, met: figure.value < figure.bar }));

for (const { name, unit, value, floor, floorName = 'cp -r', bar, ofBar, met } of figures) {
  const beside =
    floor === undefined
      ? ''
      : `, floor ${floor.toFixed(2)} ${unit} (${floorName}; ratio ${(value / floor).toFixed(2)})`;
  console.log(
    `${met ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} ${unit}${beside}, bar ${bar.toFixed(2)} ${unit} (${ofBar.toFixed(2)} of it)`,
  );
}
const report = {
  node: process.version,
  cpu: `${cpus().length} x ${cpus()[0].model}`,
  slices,
  bytes,
  runs: { copy: copies.map(rounded), clean: cleanings.map(rounded), peak: peaks.map(rounded) },
  figures: figures.map((figure) =>
    Object.fromEntries(Object.entries(figure).map(([k, v]) => [k, typeof v === 'number' ? rounded(v) : v])),
  ),
};
writeFileSync(join(root, 'bench/latest.json'), `${JSON.stringify(report, null, 2)}\n`);
if (figures.some(({ met }) => !met)) process.exitCode = 1;
