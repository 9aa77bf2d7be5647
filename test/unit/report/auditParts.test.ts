import { program } from '../../../src/dicom/dictionary/program';
import { expect, it } from 'vitest';
import { auditParts } from '../../../src/report/auditParts';

it('an audit is saved with numbers for names of files and without any value', () => {
  const finding = {
    kind: 'survives',
    code: 'id',
    keyword: 'PatientComments',
    path: '(0010,4000)',
    from: '(0010,0020)',
    declared: undefined,
    value: 'PAT-0815',
  } as const;
  const totals = {
    files: 1,
    unreadable: 0,
    others: 0,
    patients: 1,
    found: 1,
    originalValues: 3,
    unreadOriginals: 1,
    unexamined: 2,
    picturesSearched: 0,
    originals: 2,
    pictures: 1,
    heads: 0,
  };
  const files = [{ id: 1, path: 'Muster/a.dcm', state: 'read', findings: [finding] }];
  const text = [...auditParts(files, totals)].join('');
  expect(JSON.parse(text)).toEqual({
    product: 'Reinschrift',
    version: program.version,
    edition: '2026d',
    verdict: 'incomplete',
    notExamined: ['what pictures show'],
    totals,
    files: [
      {
        id: 1,
        state: 'read',
        findings: [
          {
            kind: 'survives',
            code: 'id',
            keyword: 'PatientComments',
            path: '(0010,4000)',
            from: '(0010,0020)',
          },
        ],
      },
    ],
  });
});
