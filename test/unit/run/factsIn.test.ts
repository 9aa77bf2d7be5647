import { expect, it } from 'vitest';
import { Aggregate } from '../../../src/run/survey/Aggregate';
import { factsIn } from '../../../src/run/survey/factsIn';
import { uidsIn } from '../../../src/run/survey/uidsIn';

const finding = (keyword: string, value: string) =>
  ({ category: 'ids', keyword, path: '(0010,0010)', value }) as const;

it('UIDs are no facts about a person, but every category counts them as before', () => {
  const aggregate = new Aggregate();
  aggregate.add(0, [
    finding('PatientID', '4711'),
    finding('StudyInstanceUID', '1.2.3'),
    finding('FailedSOPInstanceUIDList', '1.2.4'),
    finding('ReferencedSOPInstanceUIDInFile', '1.2.5'),
    finding('number-kvnr', 'A123456780'),
  ]);
  const steps = aggregate.summary();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const ids = step.value.categories.find(({ category }) => category === 'ids');
  expect(ids?.distinct).toBe(5);
  expect(uidsIn(ids?.groups ?? [])).toBe(3);
  expect(step.value.values).toBe(5);
  expect(factsIn(step.value)).toBe(2);
});
