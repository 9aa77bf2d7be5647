// `node bench/speed/redaction.mjs`: a native ultrasound of 1,000 frames (640 x 480 RGB, 922 MB) is copied, cleaned, and cleaned with areas
// blacked out in every frame. Prints each time beside the copy's and the peak of memory; exits 1 where the bar is missed.
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { element, meta } from './elements.mjs';
import { median } from './median.mjs';
import { processRun } from './processRun.mjs';

const frames = Number(process.env.BENCH_FRAMES ?? 1000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const [rows, columns] = [480, 640];
const temp = mkdtempSync(join(process.env.BENCH_TEMP ?? tmpdir(), 'reinschrift-redaction-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(1));

/** Noise in which nothing repeats within a frame, so that no copy is cheaper than it would be with a real picture. */
function writeUltrasound(path) {
  const sopClass = '1.2.840.10008.5.1.4.1.1.3.1';
  const instance = '1.2.276.0.7230010.3.300.4.1';
  const frame = Buffer.alloc(rows * columns * 3);
  let seed = 1;
  for (let i = 0; i < frame.length; i++)
    frame[i] = (seed = (seed * 1103515245 + 12345) % 0x80000000) / 0x800000;
  const header = [
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
    [0x00080016, 'UI', sopClass],
    [0x00080018, 'UI', instance],
    [0x00080060, 'CS', 'US'],
    [0x00080070, 'LO', 'Example Imaging'],
    [0x00100010, 'PN', 'Muster^Erika'],
    [0x00100020, 'LO', 'PAT-0815-77'],
    [0x00100030, 'DA', '19610723'],
    [0x0020000d, 'UI', '1.2.276.0.7230010.3.300.2'],
    [0x0020000e, 'UI', '1.2.276.0.7230010.3.300.3'],
    [0x00280002, 'US', 3],
    [0x00280004, 'CS', 'RGB'],
    [0x00280006, 'US', 0],
    [0x00280008, 'IS', String(frames)],
    [0x00280010, 'US', rows],
    [0x00280011, 'US', columns],
    [0x00280100, 'US', 8],
    [0x00280101, 'US', 8],
    [0x00280102, 'US', 7],
    [0x00280103, 'US', 0],
    [0x7fe00010, 'OB', Buffer.alloc(0), frame.length * frames],
  ];
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([meta(sopClass, instance), ...header.map((each) => element(...each))]));
  for (let i = 0; i < frames; i++) {
    frame.writeUInt32LE(i, 3 * columns * 240);
    writeSync(file, frame);
  }
  closeSync(file);
}

let folders = 0;
async function timed(command, args) {
  const output = join(temp, `out${folders++}`);
  const run = await processRun(command, ...args, output);
  rmSync(output, { recursive: true, force: true });
  return run;
}

const input = join(temp, 'in');
mkdirSync(input);
writeUltrasound(join(input, 'ultrasound.dcm'));
const rulesFile = (name, rule) => {
  const path = join(temp, name);
  writeFileSync(path, JSON.stringify([{ match: { modality: 'US' }, reviewed: true, ...rule }]));
  return path;
};
const banner = rulesFile('banner.json', { cover: [{ x: 0, y: 0, width: columns, height: 48 }] });
const around = rulesFile('around.json', { keepOnly: [{ x: 100, y: 48, width: 500, height: 400 }] });
// The command line's order is IN OUT [options]; OUT comes last here, which it takes as well.
const clean = (...more) => ['scripts/headless.mjs', 'cleanFolder', ...more, input];

await timed(process.execPath, clean('--redact', banner));
const runs = { copy: [], clean: [], banner: [], around: [] };
const peaks = { clean: 0, banner: 0, around: 0 };
for (let round = 0; round < rounds; round++) {
  runs.copy.push((await timed('cp', ['-r', input])).seconds);
  for (const [name, more] of [
    ['clean', ['--unreviewed-pixels', 'export']],
    ['banner', ['--redact', banner]],
    ['around', ['--redact', around]],
  ]) {
    const { seconds, peak } = await timed(process.execPath, clean(...more));
    runs[name].push(seconds);
    peaks[name] = Math.max(peaks[name], peak);
  }
}
const copy = median(runs.copy);
const plain = median(runs.clean);
console.log(`cp -r                     ${copy.toFixed(2)} s`);
console.log(`clean, pixels untouched   ${plain.toFixed(2)} s, peak ${peaks.clean.toFixed(0)} MB`);
let missed = false;
for (const name of ['banner', 'around']) {
  const seconds = median(runs[name]);
  const met = seconds <= 2 * copy && peaks[name] < 400;
  missed ||= !met;
  console.log(
    `${met ? 'met   ' : 'MISSED'} blacked out: ${name.padEnd(7)} ${seconds.toFixed(2)} s, peak ${peaks[name].toFixed(0)} MB;` +
      ` ${(seconds / copy).toFixed(2)} x cp, ${(seconds / plain).toFixed(2)} x clean copy`,
  );
}
if (missed) process.exitCode = 1;
