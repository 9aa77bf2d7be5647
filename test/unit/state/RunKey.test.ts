import { describe, expect, it } from 'vitest';
import { keyFileText } from '../../../src/deid/identity/keyFile';
import { RunKey } from '../../../src/state/RunKey.svelte';

const filled = (value: number): Uint8Array => new Uint8Array(32).fill(value);

function world(derived: () => Uint8Array | undefined = () => filled(9)) {
  let random = 0;
  const key = new RunKey({ randomKey: () => filled(++random), deriveKey: () => Promise.resolve(derived()) });
  return { key };
}

describe('the key of a session', () => {
  it('is random until the person wants another, and again when everything is forgotten', async () => {
    const { key } = world();
    expect([key.source, key.bytes]).toEqual(['random', filled(1)]);
    await key.takePassphrase('twelve signs');
    expect([key.source, key.bytes]).toEqual(['passphrase', filled(9)]);
    key.forget();
    expect([key.source, key.bytes]).toEqual(['random', filled(2)]);
  });

  it('stays what it was where a passphrase is short, a file holds none, or deriving fails', async () => {
    const { key } = world(() => undefined);
    const { bytes } = key;
    await key.takePassphrase('eleven sign');
    expect(key.problem).toBe('too-short');
    await key.takePassphrase('twelve signs');
    expect(key.problem).toBe('failed');
    await key.takeFile(new Blob(['no key']));
    expect(key.problem).toBe('no-key');
    expect([key.source, key.bytes]).toEqual(['random', filled(1)]);
    expect(key.bytes).toBe(bytes);
  });

  it('is read from the file that it was saved in, and is another array then', async () => {
    const { key } = world();
    const { bytes } = key;
    await key.takeFile(new Blob([keyFileText(filled(5))]));
    expect([key.source, key.bytes, key.problem]).toEqual(['file', filled(5), undefined]);
    expect(key.text).toBe(keyFileText(filled(5)));
    expect(key.bytes).not.toBe(bytes);
  });

  it('overwrites the key that it lets go', () => {
    const { key } = world();
    const { bytes } = key;
    key.forget();
    expect(bytes).toEqual(filled(0));
  });
});
