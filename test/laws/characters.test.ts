import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/deid/secrets/charactersOf';
import { charactersByExpressions } from '../fixtures/charactersByExpressions';

/** Letters of many scripts, their marks, and what is left out or parts them. */
const signs = fc.constantFrom(
  ...Array.from("aAeEoOuUsSzZßäÄöüÜåæÆœøØþÞðđħıłŧŋĸəςσñçéÉ0123789 '’`´^._-&;%=\\/\0\t\n"),
  ...Array.from('\u0300\u0301\u0308\u034f\u3099\u309a\uff9e\uff9f\u00ad\u200b\u200d\ufe0f\ufeff\u2032\uff07'),
  ...Array.from('иИйЙёαάΑΩ王田辺ヤマダたなべｶﾔ홍각\u1112\u1169\u11bc\u1100\u1161ศรีสุขاب'),
  ...['\ud83d', '\ude00', '😀', '𝐌', '㎏', 'ﬁ', '½', '²', 'ª', 'µ', 'Ａ', '１', 'ⓜ', 'İ', 'ǅ'],
);
const texts = fc.oneof(
  fc.array(signs, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => String.fromCharCode(...bytes)),
);

describe('the characters of a text', () => {
  it('are those of its definition, each at its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(charactersOf(text)).toEqual(charactersByExpressions(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are so for every unit of UTF-16 alone and between letters', () => {
    for (let code = 0; code < 0x10000; code++)
      for (const text of [String.fromCharCode(code), `u${String.fromCharCode(code)}e`])
        if (JSON.stringify(charactersOf(text)) !== JSON.stringify(charactersByExpressions(text)))
          expect(charactersOf(text)).toEqual(charactersByExpressions(text));
  });
});
