import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';

const key = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
const old = '1.2.276.0.7230010.3.1.4.1';

describe('a keyed identity', () => {
  test('gives the same new UID for the same old one in every lane, and another one under another key', () => {
    const uid = keyedIdentity(key).uid(old);
    expect(keyedIdentity(key.slice()).uid(old)).toBe(uid);
    expect(keyedIdentity(new Uint8Array(32)).uid(old)).not.toBe(uid);
    expect(keyedIdentity(key).uid(`${old}1`)).not.toBe(uid);
  });

  test('writes a UID as PS3.5 B.2 does: 2.25 and the decimal number of a UUID with its version and variant', () => {
    const identity = keyedIdentity(key);
    for (let i = 0; i < 500; i++) {
      const uid = identity.uid(`1.2.${i}`);
      expect(uid).toMatch(/^2\.25\.[1-9]\d{20,38}$/);
      const hex = BigInt(uid.slice(5)).toString(16).padStart(32, '0');
      expect(hex).toMatch(/^.{12}4.{3}[89ab].{15}$/);
    }
  });

  test('is HMAC-SHA-256 of a domain and the old value, so any implementation can agree', () => {
    const digest = createHmac('sha256', key).update(`uid\0${old}`).digest().subarray(0, 16);
    digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x40;
    digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
    expect(keyedIdentity(key).uid(old)).toBe(`2.25.${BigInt(`0x${digest.toString('hex')}`)}`);
  });

  test('gives pseudonyms that are file names, person names and IDs alike, and tells 5,000 patients apart', () => {
    const identity = keyedIdentity(key);
    const seen = new Set<string>();
    for (let i = 0; i < 5_000; i++) {
      const pseudonym = identity.pseudonym(`id\0\0${i}`);
      if (i < 200) expect(pseudonym).toMatch(/^RS-[0-9A-HJKMNP-TV-Z]{10}$/);
      seen.add(pseudonym.toLowerCase());
    }
    expect(seen.size).toBe(5_000);
  });

  test('keeps UIDs and patients in domains of their own', () => {
    const identity = keyedIdentity(key);
    expect(identity.pseudonym(old)).not.toContain(identity.uid(old));
    expect(identity.uid('patient\0x')).not.toBe(identity.uid('x'));
  });
});
