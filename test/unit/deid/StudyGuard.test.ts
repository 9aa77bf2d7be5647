import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/deid/profile/Preset';
import type { Secret } from '../../../src/deid/secrets/Secret';
import { StudyGuard } from '../../../src/deid/secrets/StudyGuard';
import { secretsUnder } from '../../../src/deid/secrets/secretsUnder';
import { Memory } from '../../../src/file/Memory';

const name: Secret = { kind: 'name', text: 'Vornhagen' };
const station: Secret = { kind: 'text', text: 'Waldschloesschen', keptBy: ['institution'] };
const study = [name, station];
const basic: Choice = { preset: 'basic', options: [] };
const keeping: Choice = { preset: 'basic', options: ['RetainInstitutionIdentity'] };

describe('the guard of a study', () => {
  it('finds what the study, the file and the run say, wherever it stands in a text', () => {
    const matcher = new StudyGuard(study).over([{ kind: 'id', text: 'KQ-774411' }], 'n\tBrandstetter^Ulf');
    expect(matcher.within('CT von Frau Vornhagen')).toBe(true);
    expect(matcher.within('siehe KQ774411')).toBe(true);
    expect(matcher.within('mit Ulf Brandstetter')).toBe(true);
    expect(matcher.within('Thorax nativ')).toBe(false);
  });

  it('finds a value of six letters within a longer word, also where two of them are one for the comparison', () => {
    for (const [text, word] of [
      ['Goethe', 'Goethehaus'],
      ['Mueller', 'Muellerstift'],
      ['Strauss', 'Thoraxstrauss'],
      ['Vornhagen', 'Vornhagens'],
    ] as const)
      for (const kind of ['name', 'id', 'text'] as const)
        expect(new StudyGuard([{ kind, text }]).over([]).within(`im ${word} 3`)).toBe(true);
    const both = ['Jäger', 'Jaeger'].map((text): Secret => ({ kind: 'name', text }));
    expect(new StudyGuard(both).over([]).within('Jaegerhaus')).toBe(true);
    expect(new StudyGuard([{ kind: 'name', text: 'Bauer' }]).over([]).within('Bauernhaus')).toBe(false);
  });

  it('says where a value stands, and knows a value of the study that the file repeats once', () => {
    const guard = new StudyGuard(study);
    expect(guard.beyond([name, { kind: 'id', text: 'KQ-774411' }])).toEqual([
      { kind: 'id', text: 'KQ-774411' },
    ]);
    expect(guard.over([name]).spans('Frau Vornhagen')).toContainEqual({ start: 5, end: 14 });
  });

  it('is narrowed as a list is, and only once for the same choice and the same decisions', () => {
    const guard = new StudyGuard(study);
    expect(guard.under(basic)).toBe(guard);
    expect(guard.under(keeping).secrets).toEqual(secretsUnder(keeping, study));
    expect(guard.under(keeping)).toBe(guard.under(keeping));
    expect(guard.sparing([name.text]).secrets).toEqual([station]);
    expect(guard.sparing([name.text])).toBe(guard.sparing([name.text]));
    expect(guard.sparing([])).toBe(guard);
  });

  it('is made into another form once', () => {
    const guard = new StudyGuard(study);
    let made = 0;
    const count = (secrets: readonly Secret[]): number => secrets.length + made++;
    expect([guard.as(count), guard.as(count), made]).toEqual([2, 2, 1]);
  });

  it('is kept by a lane for equal lists of the latest studies, and for no more', () => {
    const memory = new Memory();
    const list = (text: string): Secret[] => [{ kind: 'id', text }];
    const first = memory.guard(list('A-1000'));
    expect(memory.guard(list('A-1000'))).toBe(first);
    for (const text of ['B-1000', 'C-1000', 'D-1000', 'E-1000']) memory.guard(list(text));
    expect(memory.guard(list('A-1000'))).not.toBe(first);
  });
});
