// `npm run bench [-- PART...]`: each figure beside the floor measured in the same run, and their ratio. Parts: `commands`, `browser` (both, if
// none is named), `gate` (a small fixed set against the ratios in bench/gate.json; `gate keep` writes these). Writes bench/latest.json.
// BENCH_FOLDER measures a folder of one's own. BENCH_SLICES, BENCH_ROUNDS and BENCH_TEMP (a folder on a disk in memory is best) change what is measured, and where.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFigures } from '../bench/speed/browserFigures.mjs';
import { commandFigures } from '../bench/speed/commandFigures.mjs';
import { writeCtSlices } from '../bench/speed/ctSlices.mjs';
import { median } from '../bench/speed/median.mjs';
import { isMet, machine, printFigures, ratioOf } from '../bench/speed/figures.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const temp = mkdtempSync(join(process.env.BENCH_TEMP ?? tmpdir(), 'reinschrift-bench-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(1));

/** A figure may get worse by that much before the gate closes. */
const allowed = 1.25;
const input = process.env.BENCH_FOLDER ?? join(temp, 'in');
const named = process.argv.slice(2);
const isGate = named[0] === 'gate';
const parts = named.length === 0 ? ['commands', 'browser'] : named;
const slices = Number(process.env.BENCH_SLICES ?? (isGate ? 200 : 1000));
const rounds = Number(process.env.BENCH_ROUNDS ?? (isGate ? 5 : 3));
const rounded = (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);

const build = () => execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'error']);

/** What one file costs a lane, beside what it costs to copy it. */
function fileFigures() {
  const command = ['scripts/headless.mjs', 'fileCost', input, temp, String(slices)];
  const runs = Array.from({ length: rounds }, () => JSON.parse(execFileSync('node', command)));
  const middle = (name) => median(runs.map((run) => run[name]));
  return ['inspect', 'survey', 'clean'].map((name) => ({
    name: `${name} one CT slice, CPU`,
    unit: 'ms',
    value: middle(name),
    floor: middle('copy'),
    floorName: 'copying it',
  }));
}

async function measured(part) {
  switch (part) {
    case 'commands': {
      const ofGdcmanon = slices < 10_000 ? 1.5 : 1;
      return [...fileFigures(), ...(await commandFigures(input, temp, { rounds, ofGdcmanon }))];
    }
    case 'browser':
      build();
      return browserFigures(input, temp, rounds);
    default:
      throw new Error(`no part of the benchmark: ${part}`);
  }
}

/** The ratios of a small fixed set, against those that were kept. Ratios only: machines differ. */
async function gate() {
  build();
  const figures = [...fileFigures(), ...(await browserFigures(input, temp, rounds))].filter(
    ({ floor }) => floor,
  );
  const ratios = Object.fromEntries(
    figures.map((figure) => [figure.name.replace(/ \(.*/, ''), ratioOf(figure)]),
  );
  const kept = 'bench/gate.json';
  if (named[1] === 'keep' || !existsSync(kept)) {
    writeFileSync(kept, `${JSON.stringify(ratios, rounded, 2)}\n`);
    return;
  }
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  for (const [name, ratio] of Object.entries(ratios)) {
    const worse = ratio / (before[name] ?? ratio);
    console.log(
      `${worse > allowed ? 'WORSE ' : 'held  '} ${name}: ${ratio.toFixed(2)}, kept ${before[name]?.toFixed(2)}`,
    );
    if (worse > allowed) process.exitCode = 1;
  }
}

const isOwn = process.env.BENCH_FOLDER !== undefined;
console.log(`${isOwn ? 'a folder' : `${slices} CT slices`}, ${machine()}`);
const bytes = isOwn ? undefined : writeCtSlices(input, slices);
if (isGate) await gate();
else {
  const figures = [];
  for (const part of parts) {
    const some = await measured(part);
    printFigures(some);
    figures.push(...some);
  }
  const report = {
    machine: machine(),
    slices,
    bytes,
    figures: figures.map((each) => ({ ...each, ratio: ratioOf(each) })),
  };
  writeFileSync('bench/latest.json', `${JSON.stringify(report, rounded, 2)}\n`);
  if (!figures.every(isMet)) process.exitCode = 1;
}
