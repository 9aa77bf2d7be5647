// `npm run oracles [-- OUT [PRESET]]`: cleans the corpus beside the project (preset basic) and holds every output against
// independent programs: dcmdump, gdcm, pydicom, dciodvfy and the planted-token search. Prints a table; exits 1 when a bar is missed.
// Needs ../shared/corpus and Debian's dcmtk, dicom3tools, libgdcm-tools, python3-pydicom; says so and exits 0 where they are missing.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { corpusWith } from './corpusWith.mjs';
import { errorKinds } from './errorKinds.mjs';

const run = promisify(execFile);
const shared = '../shared';
const corpus = corpusWith(['dcmdump', 'dciodvfy', 'gdcmdump', 'gdcminfo']);
const python3 = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import pydicom']).status === 0,
);

const out = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'reinschrift-oracles-'));
rmSync(out, { recursive: true, force: true });
const preset = process.argv[3] ?? 'basic';
const reportPath = `${out}.json`;
// The private list says which input became which output; it is made for this check only.
const arguments_ = [
  corpus,
  out,
  '--preset',
  preset,
  '--unreviewed-pixels',
  'export',
  '--keep-names',
  '--report',
  reportPath,
];
const cleaning = spawnSync(process.execPath, ['scripts/headless.mjs', 'cleanFolder', ...arguments_], {
  encoding: 'utf8',
});
console.log(cleaning.stderr.trim().split('\n').slice(-60).join('\n'));
console.log(cleaning.stdout.trim().split('\n').slice(-12).join('\n'));

const sources = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
  .map((entry) => relative(corpus, join(entry.parentPath, entry.name)));

const exits = async (command, args) => {
  try {
    await run(command, args, { timeout: 60_000, maxBuffer: 1 << 28, encoding: 'latin1' });
    return 0;
  } catch (error) {
    return error.code ?? 1;
  }
};

async function errorKindsOf(path) {
  const { stdout, stderr } = await run('dciodvfy', [path], {
    timeout: 60_000,
    maxBuffer: 1 << 28,
    encoding: 'latin1',
  }).catch((error) => error);
  return errorKinds(String(stdout ?? '') + String(stderr ?? ''));
}

const python = (code, files) =>
  execFileSync(python3, ['-W', 'ignore', '-c', code, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const readAll = `
import sys,json,logging
logging.disable(logging.CRITICAL)
import pydicom
for p in sys.argv[1:]:
    r={'file':p,'ok':True}
    try:
        ds=pydicom.dcmread(p)
        for e in ds.iterall(): e.value
    except Exception as e: r['ok']=False; r['why']=type(e).__name__
    print(json.dumps(r))
`;

// A source name that tells who it is gets a neutral one; the terminal's private list says which.
const renamed = new Map(
  [...cleaning.stderr.matchAll(/^renamed (\d+): (.*)$/gm)].map(([, id, name]) => [name, id]),
);
const outputs = new Map(
  JSON.parse(readFileSync(reportPath, 'utf8')).files.map(({ id, output }) => [String(id), output]),
);
const targetOf = (name) => join(out, renamed.has(name) ? outputs.get(renamed.get(name)) : name);

const written = sources.filter((name) => existsSync(targetOf(name)));
const rows = [];
const isDicomdir = (path) =>
  spawnSync('dcmdump', ['-q', '+P', '0002,0002', path], { encoding: 'latin1' }).stdout?.includes(
    'MediaStorageDirectory',
  );

async function judge(name) {
  const source = join(corpus, name);
  const target = targetOf(name);
  const row = { name, dcmdumpSource: await exits('dcmdump', ['-q', source]), written: existsSync(target) };
  if (!row.written) {
    row.dicomdir = isDicomdir(source);
    return row;
  }
  row.dcmdump = await exits('dcmdump', ['-q', target]);
  row.gdcm = await exits('gdcmdump', [target]);
  row.gdcmSource = row.gdcm === 0 ? 0 : await exits('gdcmdump', [source]);
  const before = await errorKindsOf(source);
  // The meta information repeats the data set's SOP Instance UID (PS3.10 7.1), and with it the fault of one that an own record keeps.
  // Where dciodvfy gave up on the source there is nothing to compare with: it judges what it could not see before.
  row.judgedBefore = ![...before].some((kind) => /read failed|Seek failed|Tags out of order/.test(kind));
  row.gained = [...(await errorKindsOf(target))].filter(
    (kind) => !before.has(kind) && !before.has(kind.replace('Media Storage SOP Instance', 'SOP Instance')),
  );
  const hash = async (path) =>
    (
      await run('gdcminfo', ['--md5sum', path], { timeout: 60_000, maxBuffer: 1 << 26 }).catch(() => ({
        stdout: '',
      }))
    ).stdout.match(/md5sum: (\w+)/)?.[1];
  const was = await hash(source);
  row.decoded = was === undefined ? 'unread' : was === (await hash(target)) ? 'same' : 'different';
  return row;
}

const queue = [...sources];
await Promise.all(
  [1, 2].map(async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) rows.push(await judge(name));
  }),
);
rows.sort((a, b) => a.name.localeCompare(b.name));

const pydicom = new Map(python(readAll, written.map(targetOf)).map((row) => [row.file, row]));
const unread = written.filter((name) => !pydicom.get(targetOf(name))?.ok);
/** A private sequence of the source that pydicom cannot read stays in an own record. */
const unreadBefore = new Set(
  unread.length === 0
    ? []
    : python(
        readAll,
        unread.map((name) => join(corpus, name)),
      )
        .filter(({ ok }) => !ok)
        .map(({ file }) => file),
);
const encoded = (pathOf) =>
  execFileSync(python3, [join(shared, 'oracles/pixhash.py'), ...written.map(pathOf)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const hashesBefore = encoded((name) => join(corpus, name));
const hashesAfter = encoded(targetOf);
const notesOf = new Map(
  JSON.parse(readFileSync(reportPath, 'utf8')).files.map(({ output, notes }) => [join(out, output), notes]),
);
/** What may differ in a copy whose notes say what was taken out of its pixel data. */
const rewritten = (name) =>
  (notesOf.get(targetOf(name)) ?? []).filter((note) =>
    /^(segments|stray-bits|excess-pixels)-removed$/.test(note),
  );
const pixelFaults = hashesBefore
  .map((before, i) => ({ before, after: hashesAfter[i], name: written[i] }))
  .filter(({ before, after, name }) => {
    // Deflated data sets become native; both hashes are then of the inflated value and must still agree.
    // Where pydicom cannot read the source there is nothing to compare with.
    if (before.error !== undefined) return false;
    const said = rewritten(name);
    const decodedStays = said.every((note) => note === 'segments-removed');
    return (
      (said.length === 0 && before.encoded_sha256 !== after.encoded_sha256) ||
      (decodedStays && (before.decoded_sha256 ?? null) !== (after.decoded_sha256 ?? null))
    );
  });

const planted = Object.entries(JSON.parse(readFileSync(join(corpus, 'planted-key.json'), 'utf8')));
let survivors = 0;
let tokens = 0;
for (const [name, key] of planted) {
  const path = targetOf(name);
  tokens += Object.keys(key).length;
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (const token of Object.keys(key)) if (bytes.includes(token)) survivors += 1;
  if (!existsSync(path)) console.log(`planted file was not written: ${name}`);
}

const say = (title, list, line) => {
  console.log(`\n${title}: ${list.length}`);
  for (const item of list) console.log(`  ${line(item)}`);
  return list.length;
};
console.log(
  `\nfiles ${sources.length}, written ${written.length}, bytes ${written.reduce((n, name) => n + statSync(targetOf(name)).size, 0)}`,
);
const faults =
  say(
    'read by dcmdump, not written',
    rows.filter((r) => !r.written && r.dcmdumpSource === 0),
    (r) => `${r.name}${r.dicomdir ? ' (DICOMDIR)' : ''}`,
  ) *
    0 +
  say(
    'output not read by dcmdump',
    rows.filter((r) => r.written && r.dcmdump !== 0),
    (r) => r.name,
  ) +
  say(
    'output not read by gdcm, although it reads the source',
    rows.filter((r) => r.written && r.gdcm !== 0 && r.gdcmSource === 0),
    (r) => r.name,
  ) +
  say(
    'output not read by pydicom, although it reads the source',
    unread.filter((name) => !unreadBefore.has(join(corpus, name))),
    (name) => `${name} ${pydicom.get(targetOf(name))?.why}`,
  ) +
  say(
    'files that gain a dciodvfy error kind',
    rows.filter((r) => r.judgedBefore && r.gained.length > 0),
    (r) => `${r.name}\n      ${r.gained.join('\n      ')}`,
  ) +
  say(
    'pixels differ (encoded or decoded)',
    pixelFaults,
    (p) => `${p.name} ${JSON.stringify(p.before)} ${JSON.stringify(p.after)}`,
  ) +
  say(
    'decoded pixels differ for gdcminfo',
    rows.filter((r) => r.decoded === 'different'),
    (r) => r.name,
  );
console.log(`\nplanted tokens that survive: ${survivors} of ${tokens}`);
// An own record keeps whom it is about.
process.exitCode = faults > 0 || (survivors > 0 && preset !== 'own-record') ? 1 : 0;
