import { describe, expect, it } from 'vitest';
import { buildReport, type ReportedFile } from '../../../src/report/buildReport';
import { reportParts } from '../../../src/report/reportParts';

const edit = { path: '(0010,0010)', keyword: 'PatientName', action: 'Z', because: 'pseudonym' } as const;
const checks = [{ name: 'tiling', status: 'passed' }] as const;
const cleaning = {
  kind: 'cleaning',
  blob: { size: 90 },
  sopClass: '1.2.840.10008.5.1.4.1.1.2',
  transferSyntax: '1.2.840.10008.1.2.1',
  // What an edit carries beside its ledger fields must not get into the file.
  edits: [{ ...edit, op: 'replace', at: 1, element: { value: 'SECRET' } }],
  notes: ['pixels-not-examined'],
  verification: { checks, passed: true },
} as const;

const files: ReportedFile[] = [
  { id: 2, source: { size: 50 }, output: '', outcome: { kind: 'unreadable', code: 'truncated', at: 17 } },
  {
    id: 0,
    source: { size: 100 },
    output: 'STUDY01/SERIES001/IMAGE00001.dcm',
    sha256: 'ab',
    outcome: cleaning,
  },
  { id: 1, source: { size: 100 }, output: 'STUDY01/SERIES001/IMAGE00002.dcm', outcome: cleaning },
  { id: 3, source: { size: 10 }, output: '', outcome: { kind: 'ignored' } },
  { id: 4, source: { size: 5 }, output: '', outcome: { kind: 'refusal', code: 'pixels-unreviewed' } },
  {
    id: 5,
    source: { size: 5 },
    output: '',
    outcome: { kind: 'not-verified', verification: { checks, passed: false } },
  },
];

const run = {
  choice: { preset: 'basic', options: [] },
  started: new Date(0),
  finished: new Date(1000),
  ignored: 2,
  files,
} as const;

describe('the report of a run', () => {
  const report = buildReport(run);

  it('accounts for every file: read is the sum of cleaned, refused and ignored', () => {
    expect(report.totals).toEqual({
      read: 8,
      cleaned: 2,
      refused: 3,
      ignored: 3,
      verified: 2,
      bytesIn: 260,
      bytesOut: 180,
    });
  });

  it('takes its times from the caller', () => {
    expect(report.started).toBe('1970-01-01T00:00:00.000Z');
    expect(report.finished).toBe('1970-01-01T00:00:01.000Z');
  });

  it('lists files in the order of intake, each with what became of it', () => {
    expect(report.files.map(({ id, output, refused }) => ({ id, output, refused }))).toEqual([
      { id: '0', output: 'STUDY01/SERIES001/IMAGE00001.dcm', refused: undefined },
      { id: '1', output: 'STUDY01/SERIES001/IMAGE00002.dcm', refused: undefined },
      { id: '2', output: '', refused: { code: 'truncated', at: 17 } },
      { id: '4', output: '', refused: { code: 'pixels-unreviewed' } },
      { id: '5', output: '', refused: { code: 'not-verified' } },
    ]);
    expect(report.files[0]).toMatchObject({ sha256Out: 'ab', edits: [edit], checks });
  });

  it('holds nothing of an edit but path, keyword, action and reason', () => {
    expect(JSON.stringify(report)).not.toContain('SECRET');
  });

  it('does not call a clean copy written that was not saved', () => {
    const unsaved = buildReport({
      ...run,
      files: [{ id: 0, source: { size: 1 }, output: '', outcome: cleaning }],
    });
    expect(unsaved.totals).toMatchObject({ cleaned: 0, verified: 0, refused: 1, bytesOut: 0 });
    expect(unsaved.files[0]?.refused).toEqual({ code: 'not-saved' });
  });

  it('says of each picture how much of it was searched for text, and counts them', () => {
    const search = (frames: number, places: number) => ({ frames, of: 9, places });
    const output = 'STUDY01/SERIES001/IMAGE00001.dcm';
    const searched = buildReport({
      ...run,
      files: [
        { id: 0, source: { size: 1 }, output, outcome: cleaning, search: search(3, 0) },
        { id: 1, source: { size: 1 }, output, outcome: cleaning, search: search(0, 0) },
        {
          ...{ id: 2, source: { size: 1 }, output: '', search: search(3, 2) },
          outcome: { kind: 'refusal', code: 'pixels-unreviewed' },
        },
        { id: 3, source: { size: 1 }, output, outcome: cleaning },
      ],
    });
    expect(searched.search).toEqual({ searched: 2, of: 3, withText: 1 });
    expect(searched.files.map((file) => file.search)).toEqual([
      search(3, 0),
      search(0, 0),
      search(3, 2),
      undefined,
    ]);
    expect(report.search).toBeUndefined();
  });

  it('is the same JSON when it is written in parts', () => {
    expect(JSON.parse([...reportParts(report)].join(''))).toEqual(JSON.parse(JSON.stringify(report)));
    const empty = buildReport({ ...run, files: [] });
    expect(JSON.parse([...reportParts(empty)].join(''))).toEqual(JSON.parse(JSON.stringify(empty)));
  });

  it('names the copies that declare a head, beside the picture and not in it', () => {
    const output = 'STUDY01/SERIES001/IMAGE00001.dcm';
    const files = [true, undefined].map((showsHead, id) => ({
      ...{ id, source: { size: 1 }, output },
      outcome: { ...cleaning, showsHead },
    }));
    expect(buildReport({ ...run, files }).files.map(({ head }) => head)).toEqual([true, undefined]);
  });

  it('counts people, studies and series by keys that it forgets, and people only where nobody doubts who is who', () => {
    const facts = (patient: string, study: string, series: string) => ({
      ...{ sopClass: '', transferSyntax: '', patient },
      levels: { study, series },
    });
    const of = [facts('P1', 'A', '1'), facts('P1', 'A', '2'), facts('P2', 'A', '1')].map((each, id) => ({
      ...{ id, source: { size: 1 }, output: String(id), outcome: cleaning, facts: each },
    }));
    const counted = buildReport({ ...run, files: of });
    expect(counted.subjects).toEqual({ people: 2, studies: 2, series: 3 });
    expect(JSON.stringify(counted)).not.toContain('P1');
    const doubts = [{ kind: 'one-name', treatedAs: 'same', people: [] }] as const;
    expect(buildReport({ ...run, files: of, doubts }).subjects).toEqual({ studies: 2, series: 3 });
    expect(report.subjects).toBeUndefined();
  });

  it('tells of each copy how its picture was looked at, and counts them', () => {
    const pictures = [
      { shown: 1, of: 1, decision: 'approved', by: 'viewer' },
      { shown: 63, of: 63, decision: 'blacked-out', by: 'sheet' },
      { shown: 0, of: 2, decision: 'blacked-out', by: 'rules' },
      { shown: 1, of: 9, decision: 'taken-in-unseen', by: 'viewer' },
      { shown: 0, of: 1, decision: 'none', by: undefined },
      undefined,
    ] as const;
    const told = buildReport({
      ...run,
      files: pictures.map((picture, id) => ({
        id,
        source: { size: 1 },
        output: String(id),
        outcome: { ...cleaning, picture },
      })),
    });
    expect(told.files.map(({ picture }) => picture)).toEqual(pictures);
    expect(JSON.stringify(told.files[4])).toContain('"picture":{"shown":0,"of":1,"decision":"none"}');
    expect(told.pictures).toEqual({
      pictures: 5,
      approved: 1,
      blackedOut: 2,
      takenInUnseen: 1,
      none: 1,
      oneByOne: 1,
      onSheets: 1,
      byRules: 1,
      lookedAt: 2,
      notLookedAt: 3,
      partly: 1,
    });
    expect(buildReport({ ...run, files: [] }).pictures).toBeUndefined();
  });
});
