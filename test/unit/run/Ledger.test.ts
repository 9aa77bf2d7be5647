import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/run/atOnce';
import { Ledger, type Cleaned } from '../../../src/run/cleaning/Ledger';
import { resultOf } from '../../../src/run/cleaning/resultOf';
import { runFile } from './runFile';

const edit = { path: '(0010,0010)', keyword: 'PatientName', action: 'Z', because: 'table-e1-1' } as const;
const cleaned = (
  more: Partial<Cleaned<{ readonly size: number }>> = {},
): Cleaned<{ readonly size: number }> => ({
  kind: 'cleaning',
  blob: { size: 8 },
  edits: [edit],
  ...{ sopClass: '1.2', transferSyntax: '1.2', notes: [], verification: { checks: [], passed: true } },
  ...{ studyUid: '2.25.1', seriesUid: '2.25.2', sopInstanceUid: '2.25.3', pseudonym: 'P' },
  ...more,
});

describe('the ledger of a run', () => {
  it('makes equal edits one list, whether they come as they are or as JSON', () => {
    const ledger = new Ledger<{ readonly size: number }>();
    ledger.settle(0, cleaned());
    ledger.settle(1, cleaned({ edits: JSON.stringify([edit]) }));
    ledger.settle(2, cleaned({ edits: '' }));
    const edits = [0, 1, 2].map((file) => {
      const outcome = ledger.of(file);
      return outcome?.kind === 'cleaning' ? outcome.edits : undefined;
    });
    expect(edits[1]).toBe(edits[0]);
    expect(edits[2]).toEqual([]);
  });

  it('keeps both names of one Patient ID that two people have', () => {
    const ledger = new Ledger<{ readonly size: number }>();
    for (const [file, name] of ['P1', 'P2', 'P1'].entries())
      ledger.settle(file, cleaned({ mapping: { patient: ['4711', name], uids: [] } }));
    expect([...ledger.mappings.csv('patients')]).toEqual(['id_old,id_new\r\n', '4711,P1\r\n', '4711,P2\r\n']);
    expect(ledger.mappings.several('patients')).toBe(1);
  });

  it('reports files by numbers that people count, from 1, in lists and in what is said of references', () => {
    const ledger = new Ledger<{ readonly size: number }>();
    const is = [['1.2', '2.25.9'] as const];
    ledger.settle(
      0,
      cleaned({ refersTo: { is, to: [{ uid: '1.2', fresh: '2.25.8', path: '(0008,1155)' }] } }),
    );
    const refused = runFile(
      1,
      {},
      { state: 'refused', reason: { code: 'truncated', at: 3 }, facts: undefined },
    );
    const ignored = runFile(2, {}, { state: 'ignored', reason: { code: 'document' }, facts: undefined });
    const reported = [runFile(0), refused, ignored].flatMap(
      (file) => ledger.reported(file, new Map([[0, 'a']])) ?? [],
    );
    expect(reported.map(({ id, output, outcome }) => [id, output, outcome.kind])).toEqual([
      [1, 'a', 'cleaning'],
      [2, '', 'failed'],
    ]);
    expect(reported[1]?.outcome).toMatchObject({ code: 'truncated', at: 3 });
    expect(ledger.references.broken).toMatchObject([{ id: '1' }]);
  });

  it('is counted with what could not even be read', () => {
    const ledger = new Ledger<{ readonly size: number }, 'disk-full'>([[0, { frames: 1, of: 1, places: 2 }]]);
    ledger.settle(0, cleaned({ notes: ['pixels-not-examined'] }));
    ledger.settle(1, { kind: 'failed', code: 'disk-full' });
    const refused = runFile(2, {}, { state: 'refused', reason: { code: 'truncated' }, facts: undefined });
    expect(atOnce(resultOf([runFile(0), runFile(1), refused], ledger))).toMatchObject({
      cleaned: 1,
      refused: 2,
      bytes: 8,
      takenInUnseen: 1,
      reasons: [
        { code: 'disk-full', files: 1 },
        { code: 'truncated', files: 1 },
      ],
    });
  });
});
