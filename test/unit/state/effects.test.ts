import { expect, it, vi } from 'vitest';
import type { ElementRow } from '../../../src/file/rows/ElementRow';
import { decidedForSome } from '../../../src/run/cleaning/decidedForSome';
import { Effects } from '../../../src/state/effects.svelte';
import { FoundView } from '../../../src/state/foundView.svelte';

const row = (
  keyword: string,
  value: string,
  action: ElementRow['action'],
  newValue?: string,
): ElementRow => ({
  path: '(0010,0010)',
  depth: 0,
  vr: 'PN',
  keyword,
  value,
  length: value.length,
  action,
  because: undefined,
  newValue,
  mayBe: [],
});

const rows = [
  row('PatientName', 'Muster^Anna', 'D', 'RS-1'),
  row('OtherPatientNames', 'Muster^Anna\\Ott^Anna', 'X'),
  row('', 'Muster^Anna', 'X'),
  row('StudyDescription', `CT ${'x'.repeat(100)}`, 'C', 'CT'),
];

async function told() {
  const read = vi.fn(() => Promise.resolve(rows));
  const effects = new Effects([], read, new Set());
  effects.want(3);
  effects.want(3);
  await Promise.resolve();
  expect(read).toHaveBeenCalledTimes(1);
  return effects;
}

it('says what becomes of a value in each of its places, and nothing of places that it does not stand in', async () => {
  const effects = await told();
  expect(effects.of(3, 'Muster^Anna', ['PatientName'])).toEqual([
    { action: 'D', keyword: 'PatientName', newValue: 'RS-1' },
  ]);
  expect(
    effects.of(3, 'Muster^Anna', ['PatientName', 'OtherPatientNames']).map(({ action }) => action),
  ).toEqual(['D', 'X']);
  expect(effects.of(3, 'Muster^Anna', ['private'])).toEqual([{ action: 'X', keyword: '' }]);
});

it('says nothing of a value where a decision holds for some of the files only: one does not speak for the others', async () => {
  const [some, all] = [new Set([3]), new Set([3, 4])];
  const differing = decidedForSome(
    [
      { keyword: 'PatientName', files: some },
      { keyword: '', files: some },
      { keyword: 'OtherPatientNames', files: undefined },
      { keyword: 'StudyDescription', files: all },
    ],
    2,
  );
  expect([...differing]).toEqual(['PatientName', '']);
  const effects = new Effects([], () => Promise.resolve(rows), differing);
  effects.want(3);
  await Promise.resolve();
  const of = (...keywords: string[]) => effects.of(3, 'Muster^Anna', keywords).length;
  expect([of('PatientName'), of('OtherPatientNames', 'PatientName'), of('private')]).toEqual([0, 0, 0]);
  expect(of('OtherPatientNames')).toBe(1);
});

it('knows a long value by its beginning, and says nothing of a file that nobody read', async () => {
  const effects = await told();
  const shortened = `CT ${'x'.repeat(76)}\u2026`;
  expect(effects.of(3, shortened, ['StudyDescription'])[0]?.newValue).toBe('CT');
  expect(effects.of(4, shortened, ['StudyDescription'])).toEqual([]);
});

it('remembers how findings are shown and nothing else, and lets the person be quicker than the memory', async () => {
  const kept: string[] = [];
  const store = {
    load: () => Promise.resolve('fields'),
    save: (name: string) => Promise.resolve(void kept.push(name)),
  };
  const view = new FoundView(store);
  await view.restore();
  expect(view.current).toBe('fields');
  const quicker = new FoundView(store);
  const restored = quicker.restore();
  await quicker.choose('plain');
  await restored;
  expect([quicker.current, kept]).toEqual(['plain', ['plain']]);
  const unknown = new FoundView({ ...store, load: () => Promise.resolve('Muster^Anna') });
  await unknown.restore();
  expect(unknown.current).toBe('plain');
});
