import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Memo } from '../../dicom/Memo';

/** New identities of one run. Equal keys give equal answers in every lane; without the key nobody can recompute them. */
export interface KeyedIdentity {
  /** The UID that stands for `old` in every output (PS3.5 B.2: `2.25.` and a UUID as a decimal number). */
  uid(old: string): string;
  /** The pseudonym of a patient, for its key (`fileIdentityOf`): fits PN, LO and SH, file names, and case-insensitive systems. */
  pseudonym(patientKey: string): string;
  /** By how many whole days the dates of a patient move: into the past, one year at least, ten at most. */
  offsetDays(patientKey: string): number;
}

/** Distinct UIDs of a run are few beside its files; beyond this the memory starts anew. */
const remembered = 50_000;
/** Crockford's base 32: no I, L, O, U, so nothing is misread or spells words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const pseudonymLength = 10;
const leastDays = 365;
const mostDays = 3650;

/**
 * HMAC-SHA-256 of old values, with one domain per kind of answer. Works without `crypto.subtle`, so also on plain http.
 *
 * @param key the secret of the run; 32 random bytes, or what a passphrase gives.
 */
export function keyedIdentity(key: Uint8Array): KeyedIdentity {
  const keyed = hmac.create(sha256, key);
  const encoder = new TextEncoder();
  const digest = (domain: string, text: string): Uint8Array =>
    keyed
      .clone()
      .update(encoder.encode(`${domain}\0${text}`))
      .digest();
  return {
    uid: remembering((old) => uuidUid(digest('uid', old))),
    pseudonym: remembering((patientKey) => `RS-${readable(digest('patient', patientKey))}`),
    offsetDays: remembering(
      (patientKey) => -(leastDays + (number48(digest('offset', patientKey)) % (mostDays - leastDays + 1))),
    ),
  };
}

function remembering<Made>(make: (from: string) => Made): (from: string) => Made {
  const known = new Memo<string, Made>(remembered);
  return (from) => known.of(from, make);
}

/** The first 16 bytes as a UUID of version 4 (RFC 9562 5.4): the variant bits keep the number large and free of a leading zero. */
function uuidUid(digest: Uint8Array): string {
  let number = 0n;
  for (let i = 0; i < 16; i++) {
    let byte = digest[i] ?? 0;
    if (i === 6) byte = 0x40 + (byte % 0x10);
    if (i === 8) byte = 0x80 + (byte % 0x40);
    number = number * 256n + BigInt(byte);
  }
  return `2.25.${number.toString()}`;
}

/** The first six bytes as a number: so many that the rest of a division favours no day. */
function number48(digest: Uint8Array): number {
  let number = 0;
  for (let i = 0; i < 6; i++) number = number * 256 + (digest[i] ?? 0);
  return number;
}

/** One character per byte: 256 is a multiple of 32, so every character is equally likely. */
function readable(digest: Uint8Array): string {
  let text = '';
  for (let i = 0; i < pseudonymLength; i++) text += alphabet.charAt((digest[i] ?? 0) % 32);
  return text;
}
