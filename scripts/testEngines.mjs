// `npm run test:engines`: the page in Chromium, Firefox and WebKit, and at the end `N passed, N failed`. `--built` takes what is in dist/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = '.cache/engines/results.json';
mkdirSync('.cache/engines', { recursive: true });
rmSync(results, { force: true });

const run = (name, ...args) => spawnSync(`node_modules/.bin/${name}`, args, { stdio: 'inherit' }).status ?? 1;

const built = process.argv.includes('--built') ? 0 : run('vite', 'build', '--logLevel', 'warn');
const status =
  built === 0
    ? run(
        'vitest',
        ...['run', '--config', 'vitest.engines.config.ts', '--reporter=default', '--reporter=json'],
        `--outputFile.json=${results}`,
      )
    : 1;
let tally = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  tally = JSON.parse(readFileSync(results, 'utf8'));
} catch {
  // It did not come to tests: that is one fault, below.
}
const failed = tally.numFailedTests > 0 || status === 0 ? tally.numFailedTests : 1;
console.log(`${tally.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
