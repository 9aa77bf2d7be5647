import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { isoImage } from '../fixtures/isoImage';
import { ctElements, fileBytes } from '../fixtures/part10';
import { tarOf } from '../fixtures/tarOf';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
afterAll(() => rmSync(temp, { recursive: true }));

const slice = (n: number): Uint8Array =>
  fileBytes([
    ...ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(n)}` }),
    // Longer than a sector, so that one file lies in two places.
    { tag: 0x00324000, vr: 'LT', value: 'x'.repeat(4000) },
  ]);

beforeAll(() => {
  mkdirSync(input);
  const image = isoImage([
    { path: 'DICOM/IM1.;1', bytes: slice(1) },
    { path: 'DICOM/IM2.;1', bytes: slice(2), splitAfter: 1 },
  ]);
  writeFileSync(join(input, 'cd.iso'), image);
  writeFileSync(join(input, 'more.tar'), tarOf([{ name: 'IM3', bytes: slice(3) }]));
});

describe('clean:folder', () => {
  it('opens images of discs and tars, also files that lie in pieces', () => {
    const [out, report] = [join(temp, 'out'), join(temp, 'report.json')];
    const args = ['cleanFolder', input, out, '--keep-names', '--report', report];
    const { stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', ...args], { encoding: 'utf8' });
    expect(stderr).not.toMatch(/^(refused|reinschrift)/m);
    expect(stdout).toMatch(/^3 cleaned and verified, 0 refused, 0 ignored/);
    const { files } = JSON.parse(readFileSync(report, 'utf8')) as CleaningReport;
    expect(files.map(({ output }) => output).sort()).toEqual([
      'cd.iso/DICOM/IM1',
      'cd.iso/DICOM/IM2',
      'more.tar/IM3',
    ]);
  });
});
