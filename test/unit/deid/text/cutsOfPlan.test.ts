import { expect, test } from 'vitest';
import { keyedIdentity } from '../../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../../src/deid/plan/planCleaning';
import { tags } from '../../../../src/dicom/dictionary/tags';
import { ctSlice } from '../../../fixtures/ctSlice';
import { readDicom } from '../../../fixtures/readDicom';

test('The plan says why words of a text go, and how often, and none of the words', async () => {
  const said = 'CT Abdomen Dr. Annegret Hartmann 12.03.2020 Kontrolle 14.03.2020';
  const part10 = await readDicom(ctSlice([{ tag: tags.StudyDescription, vr: 'LO', value: said }]));
  const choice = { preset: 'basic', options: ['CleanDescriptors'] } as const;
  const plan = planCleaning(part10, choice, keyedIdentity(new Uint8Array(32).fill(8)), []);
  if (plan.kind !== 'plan') throw new Error(plan.code);
  const edit = plan.edits.find(({ keyword }) => keyword === 'StudyDescription');
  expect(edit?.because).toBe('text-cleaned');
  expect(edit?.cuts).toEqual({ 'form-of-address': 1, date: 2 });
});
