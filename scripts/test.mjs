// `npm test`: everything that every change is held against, one line per step, and at the end `N passed, N failed`. With `-- --all` what takes
// longer comes behind it: three engines, the ways out, two minutes of hostile inputs.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const results = '.cache/test';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const vitest = (name, config, ...more) => ({
  name,
  command: [
    bin('vitest'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/${name}.json`,
    ...more,
  ],
  count: () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } = JSON.parse(
      readFileSync(`${results}/${name}.json`, 'utf8'),
    );
    // A file that cannot even be loaded fails without a failed test.
    const failed = numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : numFailedTests;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const again = tests.filter(
      ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
    );
    return { passed: numPassedTests, failed, skipped: numPendingTests, again };
  },
});

/** A part of the browser tests, with a server of its own: parts run side by side. */
const parts = 4;
const browser = (part) => ({
  ...vitest(`browser-${part}`, 'vitest.browser.config.ts', `--shard=${part}/${parts}`),
  env: { PORT_OF_TESTS: String(4178 + part) },
});

/**
 * Two cores, two lanes: each takes the next step once it is free, the longest first. The browser tests need the build; it is the first step,
 * and the unit tests beside it take longer. What a person waits for alone is quick by itself: `npx tsc --noEmit`,
 * `npx vitest run test/unit/deid`.
 */
const steps = [
  {
    name: 'build',
    command: ['npm', 'run', '-s', 'build', '--', '--logLevel', 'warn'],
    then: [
      ...Array.from({ length: parts }, (_, index) => browser(index + 1)),
      { name: 'shipped', command: ['node', 'scripts/checkShipped.mjs'] },
      { name: 'size', command: [bin('size-limit')] },
    ],
  },
  vitest('unit', 'vitest.config.ts', '--maxWorkers=1'),
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
  { name: 'components', command: [bin('svelte-check'), '--threshold', 'warning', '--output', 'human'] },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'architecture', command: ['node', 'scripts/checkRooms.mjs'] },
  { name: 'unused', command: [bin('knip')] },
];

/** Of a program that prints a tally of its own at its end. */
const told = (text) => {
  const [, passed, failed] = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return { passed: Number(passed), failed: Number(failed), skipped: 0 };
};

/** One after the other, alone: each drives browsers side by side, or measures. */
const long = [
  { name: 'engines', command: ['node', 'scripts/testEngines.mjs', '--built'], count: told },
  { name: 'exits', command: ['node', 'scripts/testExits.mjs', '--built'], count: told },
  { name: 'fuzz', command: ['node', 'scripts/fuzz.mjs', '--minutes', '2', '--lanes', '2'] },
];

function run({ name, command, count, env }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, text: error.message }));
    child.on('close', (code) => resolve({ code, text: output }));
  }).then(({ code, text }) => {
    let tally = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    try {
      if (count) tally = count(text);
      if (code !== 0 && tally.failed === 0) tally.failed = 1;
    } catch {
      tally = { passed: 0, failed: 1, skipped: 0 };
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(
      `${tally.failed > 0 ? 'FAILED' : 'ok'}  ${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`,
    );
    for (const { fullName, failureMessages } of tally.again ?? [])
      console.log(`    passed at the second try: ${fullName}\n      ${failureMessages[0].split('\n')[0]}`);
    for (const line of new Set(text.match(/^.* skipped: not installed here .*$/gm)))
      console.log(`    ${line}`);
    if (tally.failed > 0) console.log(text.slice(-20_000).replace(/^\d+ passed, \d+ failed$/gm, ''));
    return tally;
  });
}

process.env.CHROME_PATH = findBrowser();
const tallies = [];
const waiting = [...steps];
async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    tallies.push(await run(step));
    waiting.unshift(...(step.then ?? []));
  }
}
await Promise.all([work(), work()]);
if (process.argv.includes('--all')) for (const step of long) tallies.push(await run(step));
const total = (key) => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.log(`(${total('skipped')} skipped)`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
