// `node bench/speed/redaction.mjs`: a native ultrasound of 1,000 frames (640 x 480 RGB, 922 MB) is copied, cleaned, and cleaned with areas
// blacked out in every frame. Prints each time beside the copy's and the peak of memory; exits 1 where the bar is missed.
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';
import { processRun } from './processRun.mjs';

const frames = Number(process.env.BENCH_FRAMES ?? 1000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const [rows, columns] = [480, 640];
const temp = mkdtempSync(join(process.env.BENCH_TEMP ?? tmpdir(), 'reinschrift-redaction-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(1));

const long = new Set(['OB', 'OW']);
function element(tag, vr, value, length = value.length) {
  const head = Buffer.alloc(long.has(vr) ? 12 : 8);
  head.writeUInt16LE(Math.floor(tag / 0x10000), 0);
  head.writeUInt16LE(tag % 0x10000, 2);
  head.write(vr, 4, 'latin1');
  if (long.has(vr)) head.writeUInt32LE(length, 8);
  else head.writeUInt16LE(length, 6);
  return Buffer.concat([head, value]);
}
const text = (tag, vr, value) =>
  element(
    tag,
    vr,
    Buffer.from(value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' '), 'latin1'),
  );
const us = (tag, value) => element(tag, 'US', Buffer.from(Uint16Array.of(value).buffer));

/** Noise in which nothing repeats within a frame, so that no copy is cheaper than it would be with a real picture. */
function writeUltrasound(path) {
  const sopClass = '1.2.840.10008.5.1.4.1.1.3.1';
  const instance = '1.2.276.0.7230010.3.300.4.1';
  const meta = Buffer.concat([
    element(0x00020001, 'OB', Buffer.from([0, 1])),
    text(0x00020002, 'UI', sopClass),
    text(0x00020003, 'UI', instance),
    text(0x00020010, 'UI', '1.2.840.10008.1.2.1'),
    text(0x00020012, 'UI', '1.2.276.0.7230010.3.0.3'),
  ]);
  const groupLength = element(0x00020000, 'UL', Buffer.from(Uint32Array.of(meta.length).buffer));
  const frame = Buffer.alloc(rows * columns * 3);
  let seed = 1;
  for (let i = 0; i < frame.length; i++)
    frame[i] = (seed = (seed * 1103515245 + 12345) % 0x80000000) / 0x800000;
  const header = Buffer.concat([
    text(0x00080008, 'CS', 'ORIGINAL\\PRIMARY'),
    text(0x00080016, 'UI', sopClass),
    text(0x00080018, 'UI', instance),
    text(0x00080060, 'CS', 'US'),
    text(0x00080070, 'LO', 'Example Imaging'),
    text(0x00100010, 'PN', 'Muster^Erika'),
    text(0x00100020, 'LO', 'PAT-0815-77'),
    text(0x00100030, 'DA', '19610723'),
    text(0x0020000d, 'UI', '1.2.276.0.7230010.3.300.2'),
    text(0x0020000e, 'UI', '1.2.276.0.7230010.3.300.3'),
    us(0x00280002, 3),
    text(0x00280004, 'CS', 'RGB'),
    us(0x00280006, 0),
    text(0x00280008, 'IS', String(frames)),
    us(0x00280010, rows),
    us(0x00280011, columns),
    us(0x00280100, 8),
    us(0x00280101, 8),
    us(0x00280102, 7),
    us(0x00280103, 0),
    element(0x7fe00010, 'OB', Buffer.alloc(0), frame.length * frames),
  ]);
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), groupLength, meta, header]));
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
