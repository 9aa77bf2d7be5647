import { expect, test, vi } from 'vitest';
import { latinMeant } from '../../../src/deid/secrets/latinMeant';

test('The table of an encoding is made once, however many texts are asked', () => {
  let made = 0;
  const Real = TextDecoder;
  vi.stubGlobal(
    'TextDecoder',
    class extends Real {
      constructor(label: string) {
        super(label);
        made++;
      }
    },
  );
  try {
    // `Mü` as GB18030 reads it: a letter of Latin beside one of another script.
    for (let turn = 0; turn < 5; turn++) latinMeant(`M\u7ecb${String(turn)}`);
    expect(made).toBeLessThanOrEqual(8);
  } finally {
    vi.unstubAllGlobals();
  }
});
