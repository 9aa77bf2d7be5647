import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from '../../headless/terminal/printable';

it('a name is one line, moves no cursor and turns nothing around', () => {
  expect(printable('a\nrefused 1: b')).toBe('a\\x0arefused 1: b');
  expect(printable('\x1b[31mred\x9b')).toBe('\\x1b[31mred\\x9b');
  expect(printable('\u202egnp.exe\u2066')).toBe('\\u{202e}gnp.exe\\u{2066}');
  expect(printable('Größe Ł 田 .dcm')).toBe('Größe Ł 田 .dcm');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(printable(name)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
