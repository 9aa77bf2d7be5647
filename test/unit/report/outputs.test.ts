import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/buildReport';
import type { Output } from '../../../src/report/outputs/Output';
import { beginsReport, readOutputs } from '../../../src/report/outputs/readOutputs';
import { hashOutputs } from '../../../src/report/outputs/hashOutputs';
import { placeOutputs } from '../../../src/report/outputs/placeOutputs';
import { reportParts } from '../../../src/report/reportParts';

const output = (name: string, more: Partial<Output> = {}): Output => ({
  ...{ id: '1', name, size: 3, sha256: undefined, crc32: undefined },
  ...more,
});
const file = (path: string, id = 0) => ({ path, id });

describe('the hash over all outputs', () => {
  it('is what it says that it is, so that anybody can compute it', () => {
    const told = hashOutputs([
      output('b', { crc32: '0a0b0c0d' }),
      output('a', { sha256: 'ff', crc32: '1' }),
      output('c'),
    ]);
    const lines = 'a\t3\tsha256:ff\nb\t3\tcrc32:0a0b0c0d\nc\t3\t-\n';
    expect(told.sha256).toBe(createHash('sha256').update(lines).digest('hex'));
    expect(told).toMatchObject({ files: 3, by: { sha256: 1, crc32: 1, size: 1 } });
    expect(told.over).toContain('sorted by name');
  });

  it('does not depend on the order of the outputs, and on every name, size and checksum', () => {
    const one = [output('a', { crc32: '1' }), output('b', { crc32: '2' })];
    const hash = hashOutputs(one).sha256;
    expect(hashOutputs([...one].reverse()).sha256).toBe(hash);
    for (const changed of [{ name: 'c' }, { size: 4 }, { crc32: '3' }])
      expect(hashOutputs([one[0] ?? output('a'), output('b', { crc32: '2', ...changed })]).sha256).not.toBe(
        hash,
      );
  });
});

describe('a report that is read again', () => {
  const cleaning = {
    kind: 'cleaning',
    blob: { size: 3 },
    sopClass: '1.2',
    transferSyntax: '1.2',
    edits: [],
    notes: [],
    verification: { checks: [], passed: true },
    crc32: 7,
  } as const;
  const text = [
    ...reportParts(
      buildReport({
        ...{ choice: { preset: 'basic', options: [] }, started: new Date(0), finished: new Date(0) },
        ignored: 0,
        files: [
          { id: 1, source: { size: 1 }, output: 'STUDY01/a.dcm', outcome: cleaning },
          { id: 2, source: { size: 1 }, output: '', outcome: { kind: 'failed', code: 'truncated' } },
        ],
      }),
    ),
  ].join('');

  it('names its outputs, and agrees with its own hash', () => {
    expect(beginsReport(text.slice(0, 512))).toBe(true);
    const read = readOutputs(text);
    expect(read?.outputs).toEqual([
      { id: '1', name: 'STUDY01/a.dcm', size: 3, sha256: undefined, crc32: '00000007' },
    ]);
    expect(read?.agrees).toBe(true);
  });

  it('does not agree with its own hash where somebody changed its list', () => {
    expect(readOutputs(text.replace('00000007', '00000008'))?.agrees).toBe(false);
    expect(readOutputs(text.replace('STUDY01/a.dcm', 'STUDY01/b.dcm'))?.agrees).toBe(false);
  });

  it('is none where it is something else', () => {
    for (const other of ['', '{', '[]', 'null', '{"product":"Reinschrift","files":[{"id":1}]}'])
      expect(readOutputs(other)).toBeUndefined();
    expect(beginsReport('{"product":"Reinschrift","version":"1","edition":"2026d","verdict":"clean"}')).toBe(
      false,
    );
  });
});

describe('the files of a report', () => {
  const names = [output('S/1.dcm'), output('S/2.dcm', { id: '2' })];

  it('are found in whatever folder or archive they lie, and in several volumes', () => {
    for (const before of ['', 'out/', 'a/b.zip/'])
      expect(placeOutputs(names, [file(`${before}S/1.dcm`), file(`${before}S/2.dcm`)]).found).toHaveLength(2);
    const volumes = placeOutputs(names, [file('x-1.zip/S/1.dcm'), file('x-2.zip/S/2.dcm')]);
    expect([volumes.found.length, volumes.missing.length]).toEqual([2, 0]);
  });

  it('are missing where no path ends with their whole name', () => {
    const { found, missing } = placeOutputs(names, [file('T/1.dcm'), file('xS/2.dcm')]);
    expect(found).toEqual([]);
    expect(missing.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('lie together: of two copies of a folder the one counts that holds more of them', () => {
    const files = [file('old/S/1.dcm', 1), file('new/S/1.dcm', 2), file('new/S/2.dcm', 3)];
    expect(placeOutputs(names, files).found.map((each) => each.file.id)).toEqual([2, 3]);
  });
});
