// `npm run test:exits`: whether hostile code inside the page, its Workers or its service worker gets a byte out, engine by engine, and at the
// end `N passed, N failed`. `--built` takes what is in dist/; other words are names of test files. Where this may be done (root on Linux), the
// browsers are started with a name server of our own, so that lookups of names can be counted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// An address of loopback for this call alone: two that run at the same time do not count each other's names.
const nameServer = `127.77.${(process.pid >> 8) & 255}.${process.pid & 255 || 1}`;
const kept = '.cache/exits';
// What one call measured stays for the next only where the rest is asked for.
if (process.env.EXITS_REST === undefined) rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });

const run = ([program, ...words], more = {}) =>
  spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...more } }).status ?? 1;
const built = process.argv.includes('--built')
  ? 0
  : run(['node_modules/.bin/vite', 'build', '--logLevel', 'warn']);

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-exits-'));
const report = join(folder, 'tests.json');
const resolver = join(folder, 'resolv.conf');
writeFileSync(resolver, `nameserver ${nameServer}\noptions timeout:2 attempts:1\n`);
/** In a namespace of mounts of its own: nothing else on the machine sees another /etc/resolv.conf. */
const aside = (command) => [
  ...['unshare', '-m', 'sh', '-c', 'mount --bind "$0" /etc/resolv.conf && exec "$@"', resolver],
  ...command,
];
const mayName = spawnSync('unshare', aside(['true']).slice(1), { stdio: 'ignore' }).status === 0;
if (!mayName) console.log('Lookups of names are not counted: that takes root on Linux (unshare, mount).');
const test = [
  ...['node_modules/.bin/vitest', 'run', '--config', 'vitest.exits.config.ts'],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ...process.argv.slice(2).filter((word) => word !== '--built'),
];
const tested = () => (mayName ? run(aside(test), { EXITS_NAME_SERVER: nameServer }) : run(test));
const status = built === 0 ? tested() : 1;

let tally = { numPassedTests: 0, numFailedTests: 0 };
try {
  tally = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  // It did not come to tests: that is one fault, below.
}
rmSync(folder, { recursive: true, force: true });
const failed = tally.numFailedTests > 0 || status === 0 ? tally.numFailedTests : 1;
console.log(`${tally.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
