// `node bench/speed/growth.mjs`: time and memory of clean:folder per unit as the input grows: 1,000, 10,000 and 100,000 small files, and sparse files of
// 1, 5 and 20 GB. Writes bench/growth.json and draws docs/growth.svg. BENCH_TEMP needs room for twice the largest.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSmallFiles } from './ctSlices.mjs';
import { machine } from './figures.mjs';
import { drawGrowth } from './drawGrowth.mjs';
import { writeSparse } from './largeFiles.mjs';
import { processRun } from './processRun.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const temp = mkdtempSync(join(process.env.BENCH_TEMP ?? tmpdir(), 'reinschrift-growth-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(1));

async function measured(units, unit, write) {
  const [input, output] = [join(temp, 'in'), join(temp, 'out')];
  mkdirSync(input);
  write(input);
  const clean = ['scripts/headless.mjs', 'cleanFolder', input, output, '--unreviewed-pixels', 'export'];
  const { seconds, peak } = await processRun('node', ...clean);
  for (const folder of [input, output]) rmSync(folder, { recursive: true, force: true });
  const point = { units, unit, seconds, peak, msPerUnit: (1000 * seconds) / units };
  console.log(JSON.stringify(point));
  return point;
}

const gigabyte = 1e9;
const files = [];
for (const count of (process.env.BENCH_FILES ?? '1000,10000,100000').split(',').map(Number))
  files.push(await measured(count, 'file', (folder) => writeSmallFiles(folder, count)));
const sizes = [];
for (const size of (process.env.BENCH_GB ?? '1,5,20').split(',').map(Number))
  sizes.push(await measured(size, 'GB', (folder) => writeSparse(join(folder, 'large'), size * gigabyte)));
writeFileSync('bench/growth.json', `${JSON.stringify({ machine: machine(), files, sizes }, null, 2)}\n`);
writeFileSync('docs/growth.svg', drawGrowth([files, sizes]));
