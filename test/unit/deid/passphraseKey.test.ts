import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyFileText, keyInFile } from '../../../src/deid/identity/keyFile';
import { passphraseKey } from '../../../src/deid/identity/passphraseKey';

const subtle = globalThis.crypto.subtle;
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the key from a passphrase', () => {
  it('is the same with and without an implementation of the browser, and PBKDF2 as others compute it', async () => {
    const phrase = 'Gr\u00fcn und Tee und 7 Raben';
    const wanted = pbkdf2Sync(phrase, 'reinschrift passphrase key 1', 600_000, 32, 'sha256');
    expect(Buffer.from(await passphraseKey(phrase, subtle)).equals(wanted)).toBe(true);
    expect(Buffer.from(await passphraseKey(phrase, undefined)).equals(wanted)).toBe(true);
  }, 60_000);

  it('does not depend on how a keyboard writes an umlaut, but on every sign', async () => {
    const key = await passphraseKey('Gr\u00fcn und Tee', subtle);
    expect(await passphraseKey('Gru\u0308n und Tee', subtle)).toEqual(key);
    expect(await passphraseKey('Gr\u00fcn und tee', subtle)).not.toEqual(key);
  });
});

describe('a key file', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => 7 * i);

  it('gives back the key that was written into it', () => {
    const text = keyFileText(key);
    expect(text).toMatch(/^reinschrift-key-1 [0-9a-f]{64}\n$/);
    expect(keyInFile(ascii(text))).toEqual(key);
    expect(keyInFile(ascii(`\ufeff${text.replace('\n', '\r\n')}`))).toEqual(key);
  });

  it('may also be the digits alone or the bytes as they are', () => {
    expect(keyInFile(key)).toEqual(key);
    expect(keyInFile(ascii(Buffer.from(key).toString('hex').toUpperCase()))).toEqual(key);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'passphrase',
      '0'.repeat(63),
      '0'.repeat(65),
      `reinschrift-key-2 ${'0'.repeat(64)}`,
      ' '.repeat(4000),
    ])
      expect(keyInFile(ascii(text))).toBeUndefined();
  });
});
