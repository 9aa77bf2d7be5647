// Proves that a commit gives the same bytes wherever it is released: clones it twice, into folders of different names and depths, releases
// each under another time zone and language, and compares every file.
//   node scripts/build/reproducible.mjs            (packages are linked from node_modules here)
//   node scripts/build/reproducible.mjs --install  (each clone runs `npm ci`)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'reproducible-'));
const places = [
  { folder: join(root, 'a'), env: { TZ: 'UTC', LANG: 'C' } },
  {
    folder: join(root, 'another place', 'much deeper', 'b'),
    env: { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' },
  },
];

function release({ folder, env }) {
  const run = (command, ...given) =>
    execFileSync(command, given, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
  execFileSync('git', ['clone', '--quiet', '.', folder]);
  run('git', 'checkout', '--quiet', '--detach', commit);
  if (process.argv.includes('--install')) run('npm', 'ci', '--no-audit', '--no-fund');
  // Files of their own under a path of their own: a link to the folder would show one path to both.
  else execFileSync('cp', ['-al', realpathSync('node_modules'), join(folder, 'node_modules')]);
  run(process.execPath, 'scripts/build/release.mjs');
  const out = join(folder, 'release');
  return new Map(
    readdirSync(out).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
try {
  for (const { folder } of places) mkdirSync(join(folder, '..'), { recursive: true });
  const [one, other] = places.map(release);
  const files = [...new Set([...one.keys(), ...other.keys()])].sort();
  const differing = files.filter((file) => one.get(file) !== other.get(file));
  for (const file of files) console.log(`${one.get(file) === other.get(file) ? 'same ' : 'DIFFERS'} ${file}`);
  console.log(`${commit}: ${files.length - differing.length} of ${files.length} files are the same bytes`);
  process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
