import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { doMainJob, type Job } from './app/doMainJob';
import { hashesOf, readFolder } from './app/readZip';
import { serveBuilt, type Served } from './app/serveBuilt';
import { waysOf } from './app/waysOf';
import { writeInputs } from './app/writeInputs';
import { byTestId } from './drive/byTestId';
import type { Driven } from './drive/Engine';
import { findEngines } from './drive/findEngines';
import { waitFor } from './drive/waitFor';

const root = mkdtempSync(join(tmpdir(), 'reinschrift-engines-'));
const [input, output, key] = ['disc', 'copies', 'key.txt'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
const { engines } = findEngines();
const ways = waysOf(engines);
const jobs = new Map<string, Job>();
let words: readonly string[] = [];
let served: Served;
let open: Driven | undefined;

beforeAll(async () => {
  mkdirSync(input);
  words = await writeInputs(input);
  writeFileSync(key, `reinschrift-key-1 ${'5a17'.repeat(16)}\n`);
  served = await serveBuilt();
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(async () => {
  await served.stop();
  rmSync(root, { recursive: true });
});

/** A report without what the clock says. */
const timeless = (report: CleaningReport): object => ({ ...report, started: '', finished: '' });

describe.each(ways)('$name', ({ name, engine, file }) => {
  it('does the main job from a folder to a ZIP and a report, and again with its server gone', async () => {
    open = await engine.open();
    await open.goto(file ?? served.origin);
    if (file === undefined) await waitFor(open, byTestId('offline-ready'));
    const first = await doMainJob(open, input, key);
    jobs.set(name, first);
    expect(first.people).toBe(5);
    expect(Number(first.cleaned)).toBe(31);
    expect(first.verified).toBe(first.cleaned);
    const copies = [...first.zip].filter(([path]) => path.endsWith('.dcm'));
    expect(copies).toHaveLength(31);
    for (const [path, bytes] of first.zip) {
      const text = path + Buffer.from(bytes).toString('latin1');
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }

    await served.stop();
    try {
      await open.reload();
      const second = await doMainJob(open, input, key);
      expect(hashesOf(second.zip)).toEqual(hashesOf(first.zip));
      expect(timeless(second.report)).toEqual(timeless(first.report));
    } finally {
      served = await serveBuilt();
    }
    expect((open.requests ?? []).filter((url) => !/^(file:\/\/|http:\/\/localhost:)/.test(url))).toEqual([]);
    expect(await open.complaints()).toEqual([]);
  });
});

it('the engines make the same copies and the same report from the same key, byte for byte as the command', () => {
  const told = join(root, 'report.json');
  const command = [
    'run',
    '-s',
    'clean:folder',
    '--',
    input,
    output,
    '--preset',
    'basic',
    '--key-file',
    key,
    '--report',
    told,
  ];
  try {
    execFileSync('npm', command, { stdio: 'pipe' });
  } catch (fault) {
    // 3: some were refused, as they must be.
    if ((fault as { status?: number }).status !== 3) throw fault;
  }
  const byCommand = JSON.parse(readFileSync(told, 'utf8')) as CleaningReport;
  const bytes = (copies: readonly string[]): readonly string[] =>
    copies.map((copy) => copy.split(' ')[1] ?? '').sort();
  const expected = bytes(hashesOf(readFolder(output)));
  expect(expected).toHaveLength(31);
  expect(jobs.size).toBe(ways.length);
  const [first] = jobs.values();
  for (const [, { zip, report, found }] of jobs) {
    // The command numbers what it holds back, too: who copies a part of a folder comes to the same names.
    expect(bytes(hashesOf(zip))).toEqual(expected);
    expect(hashesOf(zip)).toEqual(hashesOf(first?.zip ?? zip));
    expect(timeless(report)).toEqual(timeless(first?.report ?? byCommand));
    expect(report.totals).toEqual(byCommand.totals);
    expect(found).not.toBe('');
  }
});
