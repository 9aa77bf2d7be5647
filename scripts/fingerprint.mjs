// What `clean:folder` makes of the corpus under every preset with one key: the SHA-256 of each copy, and each report without times.
//   node scripts/fingerprint.mjs write FILE        writes them
//   node scripts/fingerprint.mjs compare ONE OTHER names what differs
// Whoever moves walls and changes nothing else compares before with after.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const presets = ['basic', 'strict', 'research', 'second-opinion', 'own-record'];
const corpus = '../shared/corpus';
const [does, one, other] = process.argv.slice(2);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

function runOf(preset, folder) {
  const [out, report, key] = ['out', 'report.json', 'key'].map((name) => join(folder, name));
  writeFileSync(key, '0123456789abcdef'.repeat(2));
  const { status } = spawnSync(
    'node',
    ['scripts/headless.mjs', 'cleanFolder', corpus, out, '--preset', preset, '--key-file', key, '--unreviewed-pixels', 'export', '--hash', '--report', report], // prettier-ignore
  );
  const said = JSON.parse(readFileSync(report, 'utf8'));
  delete said.started;
  delete said.finished;
  const copies = filesBelow(out).map((path) => [relative(out, path), sha256(readFileSync(path))]);
  return { status, copies: Object.fromEntries(copies), report: said };
}

function write(path) {
  const runs = presets.map((preset) => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    try {
      return [preset, runOf(preset, folder)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  writeFileSync(path, JSON.stringify(Object.fromEntries(runs), undefined, 1));
}

function compare(before, after) {
  let differ = 0;
  const tell = (where, from, to) => {
    if (JSON.stringify(from) === JSON.stringify(to)) return;
    differ++;
    console.log(`${where}: ${JSON.stringify(from)?.slice(0, 300)} -> ${JSON.stringify(to)?.slice(0, 300)}`);
  };
  for (const preset of presets) {
    const [was, is] = [before[preset], after[preset]];
    tell(`${preset} exit code`, was.status, is.status);
    for (const path of new Set([...Object.keys(was.copies), ...Object.keys(is.copies)]))
      tell(`${preset} ${path}`, was.copies[path], is.copies[path]);
    const { files, ...rest } = was.report;
    const { files: filesNow, ...restNow } = is.report;
    tell(`${preset} report`, rest, restNow);
    for (let i = 0; i < Math.max(files.length, filesNow.length); i++)
      tell(`${preset} report of file ${files[i]?.id ?? filesNow[i]?.id}`, files[i], filesNow[i]);
  }
  console.log(`${differ} differences`);
  process.exitCode = differ > 0 ? 1 : 0;
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
if (does === 'write' && one !== undefined) write(one);
else if (does === 'compare' && other !== undefined) compare(read(one), read(other));
else {
  console.error('usage: fingerprint.mjs write FILE | compare ONE OTHER');
  process.exitCode = 2;
}
