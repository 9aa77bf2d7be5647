import { describe, expect, it } from 'vitest';
import { AtHand } from '../../../src/state/AtHand.svelte';

type Given = ConstructorParameters<typeof AtHand>;

/** A page at rest, but for what is told. */
function page(session: object = {}, work: object = {}, audits: object = {}, epa: object = {}): AtHand {
  const quiet = {
    handover: { saving: undefined, fileSet: { state: 'off' } },
    lookup: { count: undefined },
    key: { deriving: false },
  };
  return new AtHand(
    { phase: 'empty', atRisk: false, work: { ...quiet, ...work }, ...session } as unknown as Given[0],
    { phase: 'closed', copies: [], originals: [], ...audits } as unknown as Given[1],
    { running: undefined, ...epa },
  );
}

const state = ({ something, working, atRisk }: AtHand): readonly boolean[] => [something, working, atRisk];

describe('what is at hand', () => {
  it('is nothing on a fresh page, and while files to be checked are only asked for', () => {
    expect(state(page())).toEqual([false, false, false]);
    expect(state(page({}, {}, { phase: 'asking' }))).toEqual([false, false, false]);
  });

  it('is something where files were read, lists taken or files given to be checked, and nobody is asked as long as nothing is lost', () => {
    expect(state(page({ phase: 'read' }))).toEqual([true, false, false]);
    expect(state(page({ phase: 'cleaned' }))).toEqual([true, false, false]);
    expect(state(page({}, { lookup: { count: 0 } }))).toEqual([true, false, false]);
    expect(state(page({}, {}, { phase: 'asking', originals: [1] }))).toEqual([true, false, false]);
    expect(state(page({}, {}, { phase: 'done', copies: [1] }))).toEqual([true, false, false]);
  });

  it('is at risk where copies are not saved, and while anything is in the making', () => {
    expect(state(page({ phase: 'cleaned', atRisk: true }))).toEqual([true, false, true]);
    for (const phase of ['reading', 'cleaning']) expect(state(page({ phase }))).toEqual([true, true, true]);
    const saving = { handover: { saving: 'zip', fileSet: { state: 'off' } } };
    const building = { handover: { saving: undefined, fileSet: { state: 'building' } } };
    for (const work of [saving, building, { key: { deriving: true } }])
      expect(state(page({ phase: 'cleaned' }, work))).toEqual([true, true, true]);
    expect(state(page({}, {}, { phase: 'running' }))).toEqual([true, true, true]);
    expect(state(page({ phase: 'cleaned' }, {}, {}, { running: { done: 0, total: 1 } }))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
