import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The least number of characters that is asked for. */
export const shortestPassphrase = 12;

/**
 * The same on every machine: the salt cannot be random, for there is no place to keep one, and the point is that a passphrase alone
 * leads to the same pseudonyms again. It keeps the key apart from keys that other programs make of the same passphrase.
 */
const salt = 'reinschrift passphrase key 1';
const rounds = 600_000;
const length = 32;

/**
 * The key of a run from a passphrase: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (RFC 8018 5.2). The passphrase is brought into NFKC
 * first, because keyboards write the same letters in different ways. By the browser's own implementation where there is one; elsewhere,
 * as on plain http, ours gives the same bytes, in seconds instead of a fraction of one.
 *
 * @param subtle what the place offers; undefined where it offers none
 */
export async function passphraseKey(
  passphrase: string,
  subtle: Pick<SubtleCrypto, 'importKey' | 'deriveBits'> | undefined,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const secret = encoder.encode(passphrase.normalize('NFKC'));
  if (subtle === undefined)
    return pbkdf2Async(sha256, secret, encoder.encode(salt), { c: rounds, dkLen: length });
  const key = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, 8 * length));
}
