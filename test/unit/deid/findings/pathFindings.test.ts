import { describe, expect, test } from 'vitest';
import { pathFindings } from '../../../../src/deid/findings/pathFindings';
import type { Secret } from '../../../../src/deid/secrets/Secret';

const secrets: Secret[] = [
  { kind: 'name', text: 'M\u00fcller' },
  { kind: 'name', text: 'J\u00f6rg' },
  { kind: 'id', text: 'PAT-0815-77' },
  { kind: 'birth-date', text: '19610723' },
];
const found = (path: string): string[] =>
  (pathFindings([path], secrets)[0] ?? []).map(({ keyword, value }) => `${keyword}: ${value}`);

describe('the names of files and folders', () => {
  test.each([
    ['MUELLER_JOERG/CT/1.dcm', 'path: MUELLER_JOERG'],
    ['Muller-J/1.dcm', 'path: Muller-J'],
    ['M\u00fcller/1.dcm', 'path: M\u00fcller'],
    ['export/pat081577.dcm', 'path: pat081577.dcm'],
    ['geb 23.07.1961/1.dcm', 'path: geb 23.07.1961'],
    ['scan_1961-07-23.zip/1.dcm', 'path: scan_1961-07-23.zip'],
  ])('tell an identifying value of the study: %s', (path, finding) => {
    expect(found(path)).toContain(finding);
  });

  test.each([
    ['KVNR_A000500015/1.dcm', 'number-kvnr: A000500015'],
    ['a.zip/BSN_123456782.dcm', 'number-bsn: 123456782'],
  ])('tell a number with a check digit: %s', (path, finding) => {
    expect(found(path)).toContain(finding);
  });

  test('tell nothing where they are neutral', () => {
    expect(found('STUDY01/SERIES02/IMAGE00001.dcm')).toEqual([]);
  });

  test('that are numbered through are no numbers of persons, though some pass a check digit', () => {
    const paths = Array.from({ length: 300 }, (_, i) => `CT/${String(123456700 + i)}.dcm`);
    expect(paths.some((path) => found(path).length > 0)).toBe(true);
    expect(pathFindings(paths, secrets).flat()).toEqual([]);
  });

  test('have their findings in the order of the paths, each part once', () => {
    const [first, second] = pathFindings(['x/1.dcm', 'Mueller/Mueller/2.dcm'], secrets);
    expect(first).toEqual([]);
    expect(second).toEqual([{ category: 'hidden', keyword: 'path', path: '', value: 'Mueller' }]);
  });
});
