// `node scripts/plantedOthers.mjs [WORK [TOOL]]`: cleans the planted set with programs of other people, each with its own de-identification and nothing tuned,
// and holds what they write against it. Prints the rows of docs/planted.md. Needs Debian's libgdcm-tools, orthanc, pixelmed-apps, openssl; says what
// is missing and leaves that out.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const work = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'planted-others-'));
const originals = readdirSync('planted/files', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const has = (program) => spawnSync('which', [program]).status === 0;

function ours(out, preset) {
  const args = ['scripts/headless.mjs', 'cleanFolder', 'planted/files', out, '--preset', preset];
  spawnSync(process.execPath, args, { stdio: 'ignore' });
}

/** Encrypts what it removes for the holder of a key, so it wants a certificate. */
function gdcmanon(out) {
  const [key, cert] = [join(work, 'key.pem'), join(work, 'cert.pem')];
  const wish = ['-subj', '/CN=nobody', '-days', '1', '-nodes'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...wish]);
  for (const from of originals) {
    const to = join(out, basename(from));
    if (spawnSync('gdcmanon', ['-e', '-c', cert, '-i', from, '-o', to]).status !== 0)
      rmSync(to, { force: true });
  }
}

/** `/instances/{id}/anonymize` with the profile of PS3.15 2021b, which it implements. */
async function orthanc(out) {
  const base = 'http://127.0.0.1:18042';
  const settings = {
    StorageDirectory: join(work, 'orthanc'),
    IndexDirectory: join(work, 'orthanc'),
    Plugins: [],
    HttpPort: 18042,
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DicomServerEnabled: false,
    OverwriteInstances: true,
  };
  writeFileSync(join(work, 'orthanc.json'), JSON.stringify(settings));
  const server = spawn('Orthanc', [join(work, 'orthanc.json')], { stdio: 'ignore' });
  const ask = (path, body) =>
    fetch(base + path, { method: body ? 'POST' : 'GET', body, signal: AbortSignal.timeout(20_000) });
  try {
    for (let tries = 0; tries < 60 && !(await ask('/system').catch(() => undefined))?.ok; tries++)
      await sleep(500);
    for (const from of originals) {
      const stored = await ask('/instances', readFileSync(from)).catch(() => undefined);
      if (!stored?.ok) continue;
      const told = await stored.json();
      // Of an archive it tells what it took, one by one.
      for (const { ID } of Array.isArray(told) ? told : [told]) {
        const clean = await ask(`/instances/${ID}/anonymize`, '{"DicomVersion":"2021b"}').catch(
          () => undefined,
        );
        if (clean?.ok) writeFileSync(join(out, basename(from)), Buffer.from(await clean.arrayBuffer()));
      }
    }
  } finally {
    server.kill();
  }
}

/** `DeidentifyAndRedact`, whose copies have names of its own: a run for each original. Private attributes that are known as safe stay. */
function pixelmed(out) {
  const nothing = join(work, 'empty.txt');
  writeFileSync(nothing, '');
  const options = ['BLOCK', 'KEEPSAFEPRIVATE', 'DONOTADDCONTRIBUTINGEQUIPMENT'];
  for (const path of originals) {
    const [from, to] = ['pixelmed-in', 'pixelmed-out'].map((name) => join(work, name, basename(path)));
    for (const folder of [from, to]) mkdirSync(folder, { recursive: true });
    copyFileSync(path, join(from, basename(path)));
    const program = ['-cp', '/usr/share/java/*', 'com.pixelmed.apps.DeidentifyAndRedact', from, to, nothing];
    const jvm = ['-Djava.awt.headless=true', '-XX:TieredStopAtLevel=1'];
    spawnSync('java', [...jvm, ...program, ...options], { stdio: 'ignore', timeout: 60_000 });
    const [written] = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    if (written !== undefined)
      copyFileSync(join(written.parentPath, written.name), join(out, basename(path)));
  }
}

const tools = [
  { name: 'Reinschrift, basic', needs: [], clean: (out) => ours(out, 'basic') },
  { name: 'Reinschrift, research', needs: [], clean: (out) => ours(out, 'research'), preset: 'research' },
  { name: 'gdcmanon', needs: ['gdcmanon', 'openssl'], clean: gdcmanon },
  { name: 'Orthanc', needs: ['Orthanc'], clean: orthanc },
  { name: 'PixelMed', needs: ['java', '/usr/share/java/pixelmed.jar'], clean: pixelmed },
];
const only = process.argv[3];
for (const { name, needs, clean, preset = 'basic' } of tools) {
  if (only !== undefined && !name.startsWith(only)) continue;
  const missing = needs.filter((need) => (need.startsWith('/') ? !existsSync(need) : !has(need)));
  if (missing.length > 0) {
    console.log(`${name}: skipped, not installed: ${missing.join(', ')}`);
    continue;
  }
  const out = join(work, name.replaceAll(/\W+/g, '-'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // Ours makes its folder itself.
  if (name.startsWith('Reinschrift')) rmSync(out, { recursive: true });
  await clean(out);
  const scored = spawnSync(process.execPath, ['planted/score.mjs', out, '--preset', preset], {
    encoding: 'utf8',
  });
  console.log(`\n${name}\n${scored.stdout}`);
}
