import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/dicom/crc32';
import { digestOf } from '../../../src/file/digestOf';
import { report as words } from '../../../src/i18n/en/late/report';
import { buildReport } from '../../../src/report/buildReport';
import { checkLines } from '../../../src/report/outputs/checkLines';
import { reportParts } from '../../../src/report/reportParts';
import type { AuditSource } from '../../../src/run/audit/auditSources';
import { checkReports, type Digest } from '../../../src/run/audit/checkReports';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The report of a run that wrote these texts, under these names. */
const reportOf = (copies: Readonly<Record<string, string>>, withSha: boolean): string =>
  [
    ...reportParts(
      buildReport({
        ...{ choice: { preset: 'basic', options: [] }, started: new Date(0), finished: new Date(0) },
        ignored: 0,
        files: Object.entries(copies).map(([output, text], id) => ({
          ...{ id: id + 1, source: { size: 1 }, output },
          ...(withSha ? { sha256: createHash('sha256').update(text).digest('hex') } : {}),
          outcome: {
            ...{ kind: 'cleaning', sopClass: '1.2', transferSyntax: '1.2', edits: [], notes: [] },
            blob: { size: text.length },
            verification: { checks: [], passed: true },
            crc32: crc32(bytes(text)),
          },
        })),
      }),
    ),
  ].join('');

const given = (files: Readonly<Record<string, string>>): AuditSource[] =>
  Object.entries(files).map(([path, text], id) => ({
    ...{ id, path, blob: new Blob([text]), reason: path.endsWith('.json') ? 'viewer' : undefined },
  }));

const digest: Digest = async (named, take) => {
  for (const each of named) take(await digestOf(each.file.blob, each.output.sha256 !== undefined), each);
};

const copies = { 'S/1.dcm': 'one', 'S/2.dcm': 'two', 'S/3.dcm': 'six' };
const check = async (files: Readonly<Record<string, string>>) => {
  const checks = await checkReports(given(files), digest);
  return { ...checks, lines: checkLines(checks, words.audit.check) };
};

describe('a report beside the files that it tells of', () => {
  for (const withSha of [true, false])
    it(`says of every file whether it is there, missing, changed or besides, by ${withSha ? 'SHA-256' : 'CRC-32 and size'}`, async () => {
      const report = reportOf(copies, withSha);
      const { reports, extra, lines } = await check({
        'out/S/1.dcm': 'one',
        'out/S/2.dcm': 'TWO',
        'out/other.txt': 'x',
        'reinschrift-report.json': report,
      });
      expect(reports).toMatchObject([
        { report: 4, agrees: true, files: 3, same: 1, changed: ['2'], missing: ['3'], unread: [] },
      ]);
      expect(extra).toEqual([3]);
      expect(lines).toEqual([
        'Of 3 copies that the report names, 1 is there and unchanged.',
        '1 copy is missing (numbers in the report: 3).',
        '1 copy has been changed (numbers in the report: 2).',
        expect.stringContaining('The checksum of the report fits its list: '),
        '1 file is named in no report.',
      ]);
    });

  it('says that all is as it was written where it is', async () => {
    const { lines } = await check({ ...copies, 'r.json': reportOf(copies, true) });
    expect(lines[0]).toBe('All 3 copies that the report names are there, with every byte unchanged.');
    expect(lines).toHaveLength(2);
  });

  it('is not believed where somebody changed it along with a file', async () => {
    const report = reportOf(copies, true);
    const forged = report.replaceAll(
      createHash('sha256').update('two').digest('hex'),
      createHash('sha256').update('TWO').digest('hex'),
    );
    const { reports, lines } = await check({ ...copies, 'S/2.dcm': 'TWO', 'r.json': forged });
    expect(reports[0]?.agrees).toBe(false);
    expect(lines.join()).toContain('somebody has changed the report');
  });

  it('is not missed where there is none', async () => {
    const { lines, extra } = await check({ ...copies, 'settings.json': '{"product":"other"}' });
    expect([lines, extra]).toEqual([[], []]);
  });
});
