import { textAt } from '../../src/dicom/access/valuesOf';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { tags } from '../../src/dicom/dictionary/tags';
import { blobOf, ctElements, fileBytes } from '../fixtures/part10';
import { readDicom } from '../fixtures/readDicom';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-who-'));
const input = join(temp, 'in');
afterAll(() => rmSync(temp, { recursive: true }));

beforeAll(() => {
  mkdirSync(input);
  const people = [
    { name: 'Muster^Anna', birthDate: '19790411' },
    { name: 'Beispiel^Bernd', birthDate: '19500101', study: '1.2.276.0.99.2' },
  ];
  people.forEach((person, i) =>
    writeFileSync(
      join(input, `${String(i)}.dcm`),
      fileBytes(ctElements({ ...person, instance: 'anonymized' }), { sopInstance: '' }),
    ),
  );
});

async function run(name: string, ...more: string[]) {
  const at = (what: string): string => join(temp, `${name}-${what}`);
  const args = [input, at('out'), '--report', at('report.json'), '--mapping', at('mapping'), ...more];
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', 'cleanFolder', ...args], {
    encoding: 'utf8',
  });
  const paths = readdirSync(at('out'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.dcm'),
  );
  const copies = await Promise.all(
    paths.map((path) => readDicom(blobOf(Uint8Array.from(readFileSync(join(at('out'), path)))))),
  );
  const values = (tag: number): Set<string> => new Set(copies.map((copy) => textAt(copy, copy.dataSet, tag)));
  const mapping = readFileSync(join(at('mapping'), 'patid_mapping.csv'), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  const report = JSON.parse(readFileSync(at('report.json'), 'utf8')) as CleaningReport;
  return { status, stdout, stderr, copies, values, mapping, report };
}

describe('clean:folder', () => {
  it('gives two people under one Patient ID a pseudonym each, says so without a value, and maps the ID to both', async () => {
    const { status, stdout, stderr, copies, values, mapping, report } = await run('apart');
    expect([status, copies.length]).toEqual([0, 2]);
    expect([values(tags.PatientID).size, values(tags.SOPInstanceUID).size]).toEqual([2, 2]);
    expect(stderr).toContain('doubt: one Patient ID');
    expect(stderr).toContain('patid_mapping.csv has 1 old values in more than one row');
    expect(stdout).toContain('2 had no SOP Instance UID');
    expect(mapping.map((row) => row.split(',')[0])).toEqual(['PAT-0815-77', 'PAT-0815-77']);
    expect(report.doubts).toEqual([
      {
        kind: 'two-people',
        treatedAs: 'different',
        people: [
          { files: 1, first: '1' },
          { files: 1, first: '2' },
        ],
      },
    ]);
    expect(stdout + stderr + JSON.stringify(report)).not.toMatch(/Muster|Beispiel|0815|1979|1950/);
  });

  it('takes them for one where the person says that every ID is one person', async () => {
    const { values, mapping, report } = await run('joined', '--one-person-per-id');
    expect([values(tags.PatientID).size, mapping.length]).toEqual([1, 1]);
    expect(report.doubts?.map(({ treatedAs }) => treatedAs)).toEqual(['same']);
  });

  it('gives neither of them the name that a list has for their ID, and no copy where the list must name all', async () => {
    const list = join(temp, 'list.csv');
    writeFileSync(list, 'id_old,id_new\nPAT-0815-77,CLINIC-1\n');
    const { values } = await run('listed', '--lookup', list);
    expect(values(tags.PatientID).has('CLINIC-1')).toBe(false);
    const { status, report } = await run('refused', '--lookup', list, '--lookup-unknown', 'refuse');
    expect([status, report.totals.refused]).toEqual([3, 2]);
  });
});
