import { describe, expect, test } from 'vitest';
import { pathFindings } from '../../../src/deid/findings/pathFindings';
import type { HeadSlices } from '../../../src/deid/findings/Inspection';
import { LateFindings, type JudgePaths } from '../../../src/run/survey/LateFindings';
import { StudySecrets } from '../../../src/run/survey/StudySecrets';

const judge: JudgePaths = (paths, secrets) => Promise.resolve(pathFindings(paths, secrets));
const series = (uid: string, label = 'T1 MPRAGE') => ({ uid, label });
const thin: HeadSlices = { slices: 1, millimetres: 1 };

describe('findings that need all files', () => {
  test('hold a name against the identifying values of its own study, whichever file said them', async () => {
    const secrets = new StudySecrets();
    const late = new LateFindings();
    late.add(0, 'Mueller/1.dcm', 'a', { series: series('1') });
    late.add(1, 'Mueller/2.dcm', 'b', { series: series('2') });
    late.add(2, 'x/3.dcm', 'a', { series: series('3') });
    secrets.add('a', [{ kind: 'name', text: 'M\u00fcller' }]);
    const found = await late.findings(secrets, judge);
    expect([...found.keys()]).toEqual([0]);
    expect(found.get(0)).toEqual([{ category: 'hidden', keyword: 'path', path: '', value: 'Mueller' }]);
  });

  test('tell a head scan of every slice of a series, once there are enough of them', async () => {
    const late = new LateFindings();
    for (let id = 0; id < 80; id++)
      late.add(id, `${String(id)}.dcm`, 'a', { series: series('1'), headSlices: thin });
    for (let id = 80; id < 90; id++)
      late.add(id, `${String(id)}.dcm`, 'a', { series: series('2'), headSlices: thin });
    const found = await late.findings(new StudySecrets(), judge);
    expect(found.size).toBe(80);
    expect(found.get(79)).toEqual([
      { category: 'hidden', keyword: 'head-scan', path: '', value: 'T1 MPRAGE' },
    ]);
  });

  test('tell a head scan of one file that holds the whole stack', async () => {
    const late = new LateFindings();
    const headSlices = { slices: 160, millimetres: 160 };
    late.add(0, '1.dcm', 'a', { series: series('1', ''), headSlices });
    const found = await late.findings(new StudySecrets(), judge);
    expect(found.get(0)).toMatchObject([{ keyword: 'head-scan', value: '160' }]);
  });

  test('tell nothing of two series that together would be enough', async () => {
    const late = new LateFindings();
    for (let id = 0; id < 80; id++)
      late.add(id, '', 'a', { series: series(String(id % 2)), headSlices: thin });
    expect((await late.findings(new StudySecrets(), judge)).size).toBe(0);
  });
});
