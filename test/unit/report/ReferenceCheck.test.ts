import { describe, expect, it } from 'vitest';
import { ReferenceCheck } from '../../../src/report/ReferenceCheck';

const target = { is: [['1.2.3', '2.25.3']], to: [] } as const;
const referring = (fresh: string | undefined, uid = '1.2.3') => ({
  is: [['1.2.9', '2.25.9']] as const,
  to: [{ uid, fresh, path: '(0008,1140)[0].(0008,1155)' }],
});

function check(...files: Parameters<ReferenceCheck['add']>[1][]) {
  const references = new ReferenceCheck();
  files.forEach((facts, i) => references.add(String(i), facts));
  return references.result();
}

describe('references between the files of a run', () => {
  it('hold where they lead to the copy of the file that they led to, in whatever order the files come', () => {
    const good = { before: 1, after: 1, removed: 0, ambiguous: 0, broken: [] };
    expect(check(target, referring('2.25.3'))).toEqual(good);
    expect(check(referring('2.25.3'), target)).toEqual(good);
  });

  it('are broken where the new UID is that of no copy, or of another one', () => {
    const broken = { before: 1, after: 0, removed: 0, ambiguous: 0 };
    const at = (id: string) => [{ id, path: '(0008,1140)[0].(0008,1155)', times: 1 }];
    expect(check(target, referring('2.25.4'))).toEqual({ ...broken, broken: at('1') });
    expect(check(referring('2.25.9'), target)).toEqual({ ...broken, broken: at('0') });
  });

  it('count as removed where the copy has them no more, and not at all where they led to nothing', () => {
    expect(check(target, referring(undefined))).toEqual({
      before: 1,
      after: 0,
      removed: 1,
      ambiguous: 0,
      broken: [],
    });
    expect(check(target, referring('2.25.8', '1.2.8'))).toEqual({
      before: 0,
      after: 0,
      removed: 0,
      ambiguous: 0,
      broken: [],
    });
  });

  it('are told apart where they met several files with one UID: which was meant, nobody can tell', () => {
    const twin = { is: [['1.2.3', '2.25.33'] as const], to: [] };
    expect(check(target, twin, referring('2.25.9'))).toEqual({
      before: 1,
      after: 0,
      removed: 0,
      ambiguous: 1,
      broken: [],
    });
  });

  it('tell equal faults of many files once, with how often', () => {
    const { broken } = check(target, referring('2.25.4'), referring('2.25.4'));
    expect(broken).toEqual([{ id: '1', path: '(0008,1140)[0].(0008,1155)', times: 2 }]);
  });
});
