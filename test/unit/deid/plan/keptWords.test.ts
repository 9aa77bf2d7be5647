import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../../src/deid/identity/keyedIdentity';
import type { Plan } from '../../../../src/deid/plan/edit/Plan';
import { planCleaning } from '../../../../src/deid/plan/planCleaning';
import type { KeptWord } from '../../../../src/deid/profile/Preset';
import { StudyGuard } from '../../../../src/deid/secrets/StudyGuard';
import { tags } from '../../../../src/dicom/dictionary/tags';
import { ctSlice } from '../../../fixtures/ctSlice';
import { readDicom } from '../../../fixtures/readDicom';

const study = '(0008,1030)';
const series = '(0008,103e)';
const said = ctSlice([
  { tag: tags.StudyDescription, vr: 'LO', value: 'CT Thorax Zqwortek' },
  { tag: tags.SeriesDescription, vr: 'LO', value: 'Zqwortek nativ Blurnig' },
]);
const guard = new StudyGuard([]);

async function plan(keptWords: readonly KeptWord[], options = ['CleanDescriptors'] as const): Promise<Plan> {
  const choice = { preset: 'basic', options, keptWords } as const;
  const planned = planCleaning(await readDicom(said), choice, keyedIdentity(new Uint8Array(32)), guard);
  if (planned.kind !== 'plan') throw new Error(planned.code);
  return planned;
}

function textAt({ edits }: Plan, path: string): string | undefined {
  const edit = edits.find((one) => one.path === path);
  return edit?.op === 'replace' && 'value' in edit.element
    ? new TextDecoder().decode(edit.element.value).trim()
    : undefined;
}

describe('words that a person keeps', () => {
  it('stay in every cleaned text, which is no edit where nothing else of it goes', async () => {
    const planned = await plan([{ id: 7, word: 'zqwortek' }]);
    expect(planned.edits.some(({ path }) => path === study)).toBe(false);
    expect(textAt(planned, series)).toBe('Zqwortek nativ');
    expect(planned.keptWords).toEqual({ 7: 2 });
  });

  it('stay at one place only where the person says so', async () => {
    const planned = await plan([{ id: 3, word: 'Zqwortek', at: series }]);
    expect(textAt(planned, study)).toBe('CT Thorax');
    expect(textAt(planned, series)).toBe('Zqwortek nativ');
    expect(planned.keptWords).toEqual({ 3: 1 });
  });

  it('make the copy claim no less: Clean Descriptors is a judgement, too', async () => {
    const [kept, plain] = [await plan([{ id: 0, word: 'zqwortek' }]), await plan([])];
    expect(kept.claims).toEqual(plain.claims);
    expect(kept.notes).toEqual(plain.notes);
  });

  it('turn nothing in a plan that was made before or is made afterwards under other words', async () => {
    const before = await plan([]);
    await plan([{ id: 0, word: 'zqwortek' }]);
    await plan([{ id: 0, word: 'zqwortek', at: study }]);
    expect(await plan([])).toEqual(before);
    expect(before.keptWords).toBeUndefined();
  });
});
