// `npm run oracles:audit [-- OUT]`: lets three foreign programs clean the planted files and sixty real ones of the corpus beside the
// project, and asks `verify:folder --against` what survived. The truth is found without this project: planted tokens, and identifying
// values as pydicom reads them, searched as bytes. Prints a table by program; exits 1 where a survivor is missed. Needs ../shared/corpus
// and Debian's libgdcm-tools, orthanc, pixelmed-apps, python3-pydicom, openssl; says what is missing and leaves that out. Orthanc
// listens for this machine only.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';

const corpus = '../shared/corpus';
const realFiles = 60;
const largest = 600_000;
/** Seconds that a program gets: for one file, or for all. */
const [perFile, perTool] = [20, 150];

const has = (name) => spawnSync('which', [name]).status === 0;
const python3 = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import pydicom']).status === 0,
);
if (!existsSync(join(corpus, 'planted-key.json')) || python3 === undefined) {
  console.log(
    `Skipped: ${python3 === undefined ? 'python3-pydicom is not installed' : 'no corpus beside the project'}.`,
  );
  process.exit(0);
}

const work = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'reinschrift-audit-'));
const [originals, outputs] = [join(work, 'originals'), join(work, 'outputs')];
rmSync(work, { recursive: true, force: true });
for (const folder of [originals, outputs]) mkdirSync(folder, { recursive: true });

const plantedKey = JSON.parse(readFileSync(join(corpus, 'planted-key.json'), 'utf8'));
const names = readdirSync(corpus).filter((name) => !name.endsWith('.json') && !(name in plantedKey));
const small = names.sort().filter((name) => statSync(join(corpus, name)).size <= largest);
const real = small.filter(
  (_, i) => Math.floor((i * realFiles) / small.length) !== Math.floor(((i + 1) * realFiles) / small.length),
);
// Names that tell nothing: what is found in names of files is no proof of what is found in them.
const sources = [...Object.keys(plantedKey), ...real].map((name, i) => ({
  name,
  file: `${String(i + 1).padStart(3, '0')}.dcm`,
}));
for (const { name, file } of sources) copyFileSync(join(corpus, name), join(originals, file));

const readValues = `
import sys,json,logging,re
nobody=re.compile('^(anonym.*|patient|0+)$',re.I)
logging.disable(logging.CRITICAL)
import pydicom
wanted='PatientName PatientID OtherPatientIDs PatientAddress PatientTelephoneNumbers AccessionNumber StudyID InstitutionName InstitutionAddress StationName ReferringPhysicianName PerformingPhysicianName OperatorsName RequestingPhysician DeviceSerialNumber PatientBirthDate SOPInstanceUID StudyInstanceUID SeriesInstanceUID FrameOfReferenceUID'.split()
def values(ds,found):
    for e in ds:
        if e.VR=='SQ':
            for item in e.value: values(item,found)
        elif e.keyword in wanted and e.value:
            for v in (e.value if e.VM>1 else [e.value]):
                for part in (str(v).split('^') if e.VR=='PN' else [str(v)]):
                    part=part.strip()
                    if len(part)>=6 and not nobody.match(part): found.setdefault(part,e.keyword)
for p in sys.argv[1:]:
    found={}
    try:
        ds=pydicom.dcmread(p,force=True,stop_before_pixels=True)
        values(ds,found)
        kept=[str(ds.get('Manufacturer',''))]+[str(e.value) for e in ds.iterall() if e.keyword=='CodeMeaning']
        for k in [k for k in found if any(k in text for text in kept)]: del found[k]
    except Exception: pass
    print(json.dumps(found))
`;
const told = spawnSync(
  python3,
  ['-W', 'ignore', '-c', readValues, ...sources.map(({ file }) => join(originals, file))],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const read = told.stdout.trim().split('\n');
/** Of each original: what identifies, and where it stands. */
const truth = sources.map(({ name, file }, i) => ({
  file,
  planted: name in plantedKey,
  tokens:
    name in plantedKey
      ? Object.entries(plantedKey[name]).map(([token, { where }]) => [token, where])
      : Object.entries(JSON.parse(read[i] ?? '{}')),
}));

/** `gdcmanon`: encrypts the attributes that it removes for the holder of a key, so it wants a certificate. */
function gdcmanon(out) {
  const [key, cert] = [join(work, 'key.pem'), join(work, 'cert.pem')];
  const subject = ['-subj', '/CN=nobody', '-days', '1', '-nodes'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...subject]);
  for (const { file } of sources) {
    const [from, to] = [join(originals, file), join(out, file)];
    const done = spawnSync('gdcmanon', ['-e', '-c', cert, '-i', from, '-o', to], { timeout: perFile * 1000 });
    if (done.status !== 0) rmSync(to, { force: true });
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function orthanc(out) {
  const port = await freePort();
  const settings = {
    Name: 'audit',
    StorageDirectory: join(work, 'orthanc'),
    IndexDirectory: join(work, 'orthanc'),
    Plugins: [],
    HttpPort: port,
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DicomServerEnabled: false,
    OverwriteInstances: true,
  };
  writeFileSync(join(work, 'orthanc.json'), JSON.stringify(settings));
  const server = spawn('Orthanc', [join(work, 'orthanc.json')], { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  const ask = (path, body) =>
    fetch(base + path, { method: body ? 'POST' : 'GET', body, signal: AbortSignal.timeout(perFile * 1000) });
  try {
    for (let tries = 0; tries < 60 && !(await ask('/system').catch(() => undefined))?.ok; tries++)
      await sleep(500);
    const until = Date.now() + perTool * 1000;
    for (const { file } of sources) {
      if (Date.now() > until) break;
      const stored = await ask('/instances', readFileSync(join(originals, file))).catch(() => undefined);
      if (!stored?.ok) continue;
      const { ID } = await stored.json();
      const wish = JSON.stringify({ DicomVersion: '2021b' });
      const clean = await ask(`/instances/${ID}/anonymize`, wish).catch(() => undefined);
      if (clean?.ok) writeFileSync(join(out, file), Buffer.from(await clean.arrayBuffer()));
    }
  } finally {
    server.kill();
  }
}

/** Gives the files names of its own, so one run for each original tells which is which. The planted ones come first. */
function pixelmed(out) {
  const nothing = join(work, 'empty.txt');
  writeFileSync(nothing, '');
  const until = Date.now() + perTool * 1000;
  for (const { file } of sources) {
    if (Date.now() > until) break;
    const [from, to] = [join(work, 'in', file), join(work, 'out', file)];
    for (const folder of [from, to]) mkdirSync(folder, { recursive: true });
    copyFileSync(join(originals, file), join(from, file));
    spawnSync(
      'java',
      [
        '-Djava.awt.headless=true',
        '-XX:TieredStopAtLevel=1',
        '-cp',
        '/usr/share/java/*',
        'com.pixelmed.apps.DeidentifyAndRedact',
        from,
        to,
        nothing,
        'BLOCK',
        'KEEPSAFEPRIVATE',
        'DONOTADDCONTRIBUTINGEQUIPMENT',
      ],
      { timeout: perFile * 1000, stdio: 'ignore' },
    );
    const [written] = readdirSync(to, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    if (written !== undefined) copyFileSync(join(written.parentPath, written.name), join(out, file));
  }
}

/** The bytes of a file, and what is deflated in it. */
function bytesOf(path) {
  const bytes = readFileSync(path);
  let inflated = Buffer.alloc(0);
  try {
    if (bytes.toString('latin1', 128, 132) === 'DICM')
      inflated = inflateRawSync(bytes.subarray(144 + bytes.readUInt32LE(140)));
  } catch {
    // Not deflated.
  }
  return Buffer.concat([bytes, inflated]).toString('latin1');
}

const rows = [];
const misses = [];
function audit(tool, out) {
  const json = join(work, `${tool}.json`);
  const command = ['scripts/headless.mjs', 'verifyFolder', out, '--against', originals];
  const run = spawnSync(process.execPath, [...command, '--show-values', '--json', json], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (run.status !== 0 && run.status !== 3)
    throw new Error(`verify:folder failed: ${run.stderr.slice(-500)}`);
  const audited = new Map(JSON.parse(readFileSync(json, 'utf8')).files.map((each) => [each.path, each]));
  for (const planted of [true, false]) {
    const row = { tool, files: 0, tokens: 0, survive: 0, found: 0, missed: 0 };
    for (const { file, tokens } of truth.filter((each) => each.planted === planted)) {
      if (!existsSync(join(out, file))) continue;
      row.files++;
      row.tokens += tokens.length;
      const bytes = bytesOf(join(out, file));
      const values = (audited.get(file)?.findings ?? [])
        .filter(({ kind }) => kind === 'survives' || kind === 'identifies')
        .map(({ value }) => value.toLowerCase());
      for (const [token, where] of tokens) {
        // Letters that have several spellings are read, not searched as bytes.
        if (!bytes.includes(token)) continue;
        row.survive++;
        if (values.some((value) => value.includes(token.toLowerCase()))) row.found++;
        else {
          row.missed++;
          misses.push({ tool, file, where, token });
        }
      }
    }
    rows.push({ what: planted ? 'planted tokens' : 'values of real files', ...row });
  }
}

const tools = [
  { name: 'gdcmanon', needs: ['gdcmanon', 'openssl'], clean: gdcmanon },
  { name: 'Orthanc 2021b', needs: ['Orthanc'], clean: orthanc },
  { name: 'PixelMed', needs: ['java', 'pixelmed'], clean: pixelmed },
];
for (const { name, needs, clean } of tools) {
  const missing = needs.filter((program) =>
    program === 'pixelmed' ? !existsSync('/usr/share/java/pixelmed.jar') : !has(program),
  );
  if (missing.length > 0) {
    console.log(`${name}: skipped, not installed: ${missing.join(', ')}`);
    continue;
  }
  const out = join(outputs, name);
  mkdirSync(out, { recursive: true });
  await clean(out);
  if (readdirSync(out).length === 0) console.log(`${name}: skipped, it wrote nothing`);
  else audit(name, out);
}

console.table(rows);
// Real files of the corpus are public; their values are not repeated all the same.
for (const { tool, file, where, token } of misses) {
  const { name } = sources.find((each) => each.file === file);
  console.log(`missed  ${tool}  ${name}  ${where}${name in plantedKey ? `  ${token}` : ''}`);
}
if (process.argv[2] === undefined) rmSync(work, { recursive: true, force: true });
process.exitCode = misses.length > 0 ? 1 : 0;
