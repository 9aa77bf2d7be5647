import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityIn } from '../../../src/deid/findings/carriesIdentity';
import type { Secret } from '../../../src/deid/secrets/Secret';

const secrets: Secret[] = [
  { kind: 'name', text: 'Vornhagen' },
  { kind: 'id', text: 'QB-774411' },
  { kind: 'birth-date', text: '19530417' },
  { kind: 'name', text: 'Ey' },
];
const tells = identityIn(secrets);

describe('a path', () => {
  it.each([
    ['a name', 'A/VORNHAGEN_RUDOLF/f28.dcm'],
    ['a name within a word', 'x_vornhagens.dcm'],
    ['a number', 'B/QB774411/f32.dcm'],
    ['a number without its letters', 'A/774411/f15.dcm'],
    ['a date of birth', 'B/17.04.1953/f37.dcm'],
    ['a short name as a word', 'ey/1.dcm'],
  ])('tells by %s', (_, path) => {
    expect(tells(path)).toBe(true);
  });

  it.each(['IMG0001.dcm', '77/44.dcm', 'keyboard/1.dcm', '2019/04/17'])('tells nothing by %s', (path) => {
    expect(tells(path)).toBe(false);
  });

  it('tells the same, asked value by value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('VornhagenvEy/_.-QB774411953')), maxLength: 24 }),
        (path) => {
          expect(tells(path)).toBe(secrets.some((secret) => identityIn([secret])(path)));
        },
      ),
    );
  });
});
