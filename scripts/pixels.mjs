// `node scripts/pixels.mjs [DIR] [PART-OF-NAME]`: decodes every frame of every corpus file with pixels and holds the stored values against
// independent programs (scripts/pixelReferences.py: pydicom for native files, dcmtk for lossy JPEG, else gdcm, else dcmtk, else OpenJPEG).
// Compared are values, sample by sample; palette indexes stay indexes; YBR of JPEG is RGB on both sides, and a pair of which only one is RGB
// is listed as "other colours". Processes that are refused and say so miss no bar. Prints a table by transfer syntax, with the speed of each
// decoder (decoded MB a second, warm, this process) and its size (min+gzip, bundled alone), and every file that is not exact. Exits 1 when a
// bar is missed: identical, but one level for irreversible JPEG 2000. References are kept in DIR where one is given.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { codeOf, root } from './bundle.mjs';
import { corpusWith } from './corpusWith.mjs';

process.chdir(root);
const python = '/usr/bin/python3';
const corpus = corpusWith(['gdcmconv', 'dcmdjpeg', 'opj_decompress', python]);

const [kept, part = ''] = process.argv.slice(2);
const dir = kept ?? mkdtempSync(join(tmpdir(), 'reinschrift-pixels-'));
mkdirSync(dir, { recursive: true });
if (kept === undefined) process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
const names = manifest
  .filter(({ has_pixel_data }) => has_pixel_data)
  .map(({ file }) => file)
  .sort();

function references() {
  const index = join(dir, 'references.jsonl');
  if (!existsSync(index)) {
    const run = spawnSync(
      python,
      ['scripts/pixelReferences.py', dir, ...names.map((name) => join(corpus, name))],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    if (run.status !== 0) throw new Error(`pixelReferences.py: ${run.stderr.slice(-2000)}`);
    writeFileSync(index, run.stdout);
  }
  return readFileSync(index, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const entry = join(dir, 'openPicture.mjs');
writeFileSync(entry, await codeOf('./test/pixels/openPicture.ts', false));
const { openPicture } = await import(pathToFileURL(entry).href);

const kinds = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
};

/** A reference's samples of one frame. */
function frameOf({ n, kind, shape: [, rows, columns, samples] }, whole, index) {
  const size = rows * columns * samples;
  const Kind = kinds[kind];
  if (Kind === undefined) throw new Error(`${n}: no kind ${kind}`);
  return new Kind(whole.buffer, whole.byteOffset + index * size * Kind.BYTES_PER_ELEMENT, size);
}

/** Greatest distance of two frames, NaN where one is no number and the other is. */
function distance(a, b) {
  let worst = 0;
  for (let at = 0; at < a.length; at++) {
    if (Object.is(a[at], b[at])) continue;
    const apart = Math.abs(a[at] - b[at]);
    if (!(apart <= worst)) worst = apart;
  }
  return worst;
}

/** What became of one file against its reference. */
async function compare(picture, reference) {
  const whole = readFileSync(join(dir, `${reference.n}.raw`));
  const [frames, rows, columns, samples] = reference.shape;
  if (frames !== picture.frames) return { note: `reference has ${frames} frames, we ${picture.frames}` };
  let exact = 0;
  let worst = 0;
  let otherSize = 0;
  for (let index = 0; index < frames; index++) {
    const frame = await picture.frame(index);
    if (frame.kind === 'pixel-problem') {
      if (frame.code === 'unsupported-syntax') return { exact, refused: frames };
      return { exact, note: frame.code };
    }
    if (frame.rows !== rows || frame.columns !== columns || frame.samplesPerPixel !== samples) {
      // A codestream that contradicts its header: nothing to compare, but worth a line.
      otherSize++;
      continue;
    }
    const isRgb = (photometric) => photometric === 'RGB';
    if (samples === 3 && isRgb(frame.photometricInterpretation) !== isRgb(reference.photometric))
      return {
        exact,
        note: `other colours: ${frame.photometricInterpretation}, reference ${reference.photometric}`,
      };
    const apart = distance(frame.samples, frameOf(reference, whole, index));
    if (apart === 0) exact++;
    if (!(apart <= worst)) worst = apart;
  }
  return { exact, worst, otherSize };
}

/** Decoded megabytes a second of the frames of some pictures, the second time over and within a second or two. */
async function speedOf(pictures) {
  const runs = [];
  for (const picture of pictures)
    for (let index = 0; index < Math.min(picture.frames, 5); index++) runs.push(await picture.decoder(index));
  const all = runs.filter((run) => run !== undefined);
  let bytes = 0;
  let time = 0;
  for (let round = 0; round < 4 && time < 2000; round++) {
    bytes = 0;
    time = 0;
    for (const run of all) {
      const start = performance.now();
      try {
        bytes += run();
      } catch {
        continue;
      }
      time += performance.now() - start;
    }
  }
  return bytes / time / 1000;
}

const rows = new Map();
const remarks = [];
const rowOf = (syntax) => {
  const row = rows.get(syntax) ?? {
    ...{ files: 0, frames: 0, compared: 0, refused: 0, exact: 0, worst: 0, pictures: [], by: new Set() },
  };
  rows.set(syntax, row);
  return row;
};
for (const reference of references()) {
  const name = names[reference.n];
  if (!name.includes(part)) continue;
  const picture = await openPicture(new Uint8Array(readFileSync(join(corpus, name))));
  if (typeof picture === 'string') {
    remarks.push(`-  ${name}: ${picture}${reference.by ? '' : ', no reference'}`);
    continue;
  }
  const row = rowOf(picture.transferSyntax);
  row.files++;
  row.frames += picture.frames;
  row.pictures.push(picture);
  if (reference.by === undefined) {
    const first = await picture.frame(0);
    remarks.push(
      `${picture.transferSyntax}  ${name}: no reference (ours: ${first.kind === 'pixel-problem' ? first.code : 'decoded'})`,
    );
    continue;
  }
  const { exact = 0, worst = 0, note, refused = 0, otherSize = 0 } = await compare(picture, reference);
  row.refused += refused;
  row.compared += picture.frames - refused - otherSize;
  if (refused > 0 || otherSize > 0)
    remarks.push(
      `${picture.transferSyntax}  ${name}: ${refused > 0 ? 'process refused' : `${otherSize} frame(s) of another size than the header says`}`,
    );
  if (refused < picture.frames) row.by.add(reference.by);
  row.exact += exact;
  if (!(worst <= row.worst)) row.worst = worst;
  if (note !== undefined || worst !== 0)
    remarks.push(
      `${picture.transferSyntax}  ${name}: ${note ?? `worst ${worst}, ${exact} of ${picture.frames} exact`} (${reference.by})`,
    );
  row.missed ||= note !== undefined || !(worst <= mostApart(picture.transferSyntax));
}

function mostApart(syntax) {
  return ['1.2.840.10008.1.2.4.91', '1.2.840.10008.1.2.4.203'].includes(syntax) ? 1 : 0;
}

const decoderOf = (syntax) => {
  const end = syntax.replace('1.2.840.10008.1.2.', '');
  if (['4.50', '4.51'].includes(end)) return 'jpeg/decodeJpeg';
  if (['4.57', '4.70'].includes(end)) return 'jpeg/decodeJpegLossless';
  if (['4.80', '4.81'].includes(end)) return 'jpegLs/decodeJpegLs';
  if (['4.90', '4.91', '4.201', '4.202', '4.203'].includes(end)) return 'jpeg2000/decodeJpeg2000';
  return { 5: 'decodeRle', 8.1: 'decodeDeflated' }[end];
};
const sizes = new Map();
async function kiloBytes(decoder) {
  if (decoder === undefined) return '';
  if (!sizes.has(decoder))
    sizes.set(decoder, gzipSync(await codeOf(`./src/pixel/codecs/${decoder}.ts`, true)).length);
  return (sizes.get(decoder) / 1024).toFixed(1);
}

const table = [];
for (const [syntax, row] of [...rows].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
  const speed = await speedOf(row.pictures);
  table.push({
    'transfer syntax': syntax,
    files: row.files,
    frames: row.frames,
    compared: row.compared,
    exact: row.exact,
    refused: row.refused,
    worst: row.worst,
    'MB/s': Number.isFinite(speed) ? Number(speed.toFixed(1)) : '',
    'kB min+gz': await kiloBytes(decoderOf(syntax)),
    reference: [...row.by].join(', '),
    bar: row.missed ? 'MISSED' : row.compared > 0 ? 'met' : '-',
  });
}
console.table(table);
console.log(remarks.sort().join('\n'));
process.exitCode = [...rows.values()].some(({ missed }) => missed) ? 1 : 0;
