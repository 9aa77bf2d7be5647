import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { isHarmlessText } from '../../../../src/deid/text/isHarmlessText';
import { isNoText } from '../../../../src/deid/text/isNoText';
import { wordFates } from '../../../../src/deid/text/wordFates';
import { secretMatcher } from '../../../fixtures/secretMatcher';

const nobody = secretMatcher([], []);
const long = 'CT Thorax nativ. '.repeat(1808);
const bytes = 'LOGIQ\x01\x0f\x80\x1a MRT Kopf';

describe('a value that is no text goes as a whole, and is not read word by word', () => {
  it.each([
    ['longer than anybody writes a text', long],
    ['with bytes in it that no text has', bytes],
  ])('%s', (_, value) => {
    expect(isNoText(value)).toBe(true);
    expect(cleanText(value, nobody)).toEqual({ text: 'Removed', cut: [{ text: value, because: 'no-text' }] });
    const [fate, ...more] = wordFates(value, nobody, () => true);
    expect([fate?.start, fate?.end, fate?.because, fate?.mayBeKept]).toEqual([
      0,
      value.length,
      'no-text',
      false,
    ]);
    expect(more).toEqual([]);
  });

  it('whatever may stand in its attribute, and without a look at its words', () => {
    const looks: string[] = [];
    const clean = (text: string) => {
      looks.push(text);
      return cleanText(text, nobody);
    };
    for (const kind of ['technical', 'code', 'free', 'maker', 'version'] as const)
      expect(isHarmlessText(kind, bytes, clean)).toBe(false);
    expect(looks).toEqual([]);
  });

  it.each([
    ['with lines, tabs and pages', 'CT\tThorax\r\nnativ\f'],
    ['padded with zeros', 'CT Thorax nativ\0\0\0'],
    ['with one sign of a wrong character set', 'CT Thorax \x19nativ'],
    ['as long as a long report', long.slice(0, 30_720)],
  ])('but one is a text %s', (_, value) => {
    expect(isNoText(value)).toBe(false);
  });
});
