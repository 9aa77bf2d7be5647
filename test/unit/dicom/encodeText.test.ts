import { describe, expect, it } from 'vitest';
import { characterSetOf } from '../../../src/dicom/text/characterSetOf';
import { encodeText } from '../../../src/dicom/write/encodeText';

describe('encodeText', () => {
  it('writes a text so that strict readers of the file’s character set read the same', () => {
    expect(encodeText('Läsion', 'LO', characterSetOf(['ISO_IR 192']))).toEqual(
      new TextEncoder().encode('Läsion'),
    );
    expect(encodeText('Läsion', 'LO', characterSetOf(['ISO_IR 100']))).toEqual(
      Uint8Array.from('Läsion', (sign) => sign.charCodeAt(0)),
    );
  });

  it('says less where the set cannot write a character, never something else', () => {
    const text = 'Thorax 胸部 ä';
    for (const terms of [['ISO_IR 100'], ['GB18030'], [''], ['ISO_IR 192']]) {
      const set = characterSetOf(terms);
      const words = set
        .decode(encodeText(text, 'LO', set), 'LO')
        .split(' ')
        .filter(Boolean);
      expect(words).toContain('Thorax');
      for (const word of words) expect(text.split(' ')).toContain(word);
    }
  });
});
