import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/deid/text/isPlaceholder';
import { charactersOf } from '../../src/deid/secrets/charactersOf';
import type { Secret } from '../../src/deid/secrets/Secret';
import { leastCharacters } from '../../src/deid/secrets/SecretIndex';
import { spellingsOf } from '../../src/deid/secrets/spellingsOf';
import { differAt } from '../../src/verify/redaction/differAt';
import { needlesOf } from '../../src/verify/search/needlesOf';
import { Problems } from '../../src/verify/Problems';
import { scanOutput } from '../../src/verify/cleaning/scanOutput';
import { ByteSearch } from '../../src/verify/search/ByteSearch';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes } from '../fixtures/part10';

const letters =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .-\u00e4\u00f6\u00fc\u00df\u00c9';
const text = fc
  .array(fc.constantFrom(...letters.split('')), { minLength: 6, maxLength: 30 })
  .map((characters) => characters.join('').trim())
  // What is shorter or stands for nobody is no needle.
  .filter((word) => word.length >= 6 && charactersOf(word).text.length >= leastCharacters)
  .filter((word) => !isPlaceholder(word));
const noise = fc.uint8Array({ minLength: 0, maxLength: 3000 });
const kinds = fc.constantFrom('name', 'id', 'uid', 'text') as fc.Arbitrary<Secret['kind']>;

const encoders: Record<string, (word: string) => Uint8Array> = {
  latin1: (word) => Uint8Array.from(word, (c) => c.charCodeAt(0)),
  utf8: (word) => new TextEncoder().encode(word),
  utf16le: (word) => Uint8Array.from(Array.from(word).flatMap((c) => [c.charCodeAt(0), 0])),
  utf16be: (word) => Uint8Array.from(Array.from(word).flatMap((c) => [0, c.charCodeAt(0)])),
};

const planted = (bytes: Uint8Array, into: Uint8Array, at: number): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(into.length + bytes.length);
  all.set(into.subarray(0, at));
  all.set(bytes, at);
  all.set(into.subarray(at), at + bytes.length);
  return all;
};

it('a secret planted at any place in any encoding and any case of its letters is found among many', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, kinds), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      noise,
      fc.nat(),
      fc.constantFrom(...Object.keys(encoders)),
      fc.constantFrom('as is', 'upper', 'lower'),
      (words, which, bytes, place, encoding, spelling) => {
        const secrets = words.map(([word, kind]) => ({ text: word, kind }));
        const secret = secrets[which % secrets.length] ?? { text: '', kind: 'text' };
        // A UID is of figures and points; no other writing of it is looked for.
        fc.pre(secret.kind !== 'uid' || /^[\x20-\x7e]*$/.test(secret.text));
        // Nor is what tells too little in any writing.
        fc.pre(secret.kind === 'uid' || spellingsOf(secret).includes(secret.text));
        // Upper case of the sharp s is two letters, as people write it.
        const written =
          spelling === 'upper'
            ? secret.text.toUpperCase()
            : spelling === 'lower'
              ? secret.text.toLowerCase()
              : secret.text;
        const encoded = encoders[encoding]?.(written) ?? new Uint8Array();
        const at = place % (bytes.length + 1);
        const all = planted(encoded, bytes, at);
        const found: number[] = [];
        new ByteSearch(secrets.flatMap((each) => needlesOf(each))).search(all, (needle, index) => {
          if (needle.secret.text === secret.text) found.push(index);
          return false;
        });
        expect(found).toContain(at + (encoding === 'utf16be' ? 1 : 0));
      },
    ),
    { numRuns: 500 },
  );
});

it('a hit is a place where the needle stands, in whatever case', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 10 }), noise, (words, bytes) => {
      const secrets = words.map((word) => ({ text: word, kind: 'text' as const }));
      new ByteSearch(secrets.flatMap((each) => needlesOf(each))).search(bytes, (needle, at) => {
        const there = [...bytes.subarray(at, at + needle.bytes.length)].map((byte) =>
          byte >= 65 && byte <= 90 ? byte + 32 : byte,
        );
        expect(there).toEqual([...needle.bytes]);
        return false;
      });
    }),
  );
});

it('finds each needle once at each of its places, as a search byte by byte does, wherever the bytes lie in their buffer', () => {
  // Few characters and many zeros: spans of bytes and of UTF-16 begin everywhere and overlap.
  const character = fc.constantFrom(...'aAbB1.'.split(''));
  const word = fc.array(character, { minLength: 6, maxLength: 9 }).map((characters) => characters.join(''));
  const byte = fc.constantFrom(0, 0, 0, 0x61, 0x41, 0x62, 0x42, 0x31, 0x2e);
  const piece = fc.oneof(
    fc.array(byte, { maxLength: 12 }),
    fc.tuple(word, fc.constantFrom(...Object.keys(encoders))).map(([w, e]) => [...(encoders[e]?.(w) ?? [])]),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, kinds), { maxLength: 8 }),
      fc.nat(8),
      fc.array(piece, { maxLength: 12 }),
      fc.nat(3),
      (words, split, pieces, lead) => {
        const flat = pieces.flat();
        const bytes = new Uint8Array(flat.length + lead).subarray(lead);
        bytes.set(flat);
        const needles = words.flatMap(([text, kind]) => needlesOf({ text, kind }));
        const fold = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);
        const wanted = needles.flatMap((needle, n) =>
          [...bytes.keys()]
            .filter((at) => needle.bytes.every((own, i) => fold(bytes[at + i] ?? -1) === own))
            .map((at) => `${n} ${at}`),
        );
        const found: string[] = [];
        const base = new ByteSearch(needles.slice(0, split));
        new ByteSearch(needles.slice(split), base).search(bytes, (needle, at) => {
          found.push(`${needles.indexOf(needle)} ${at}`);
          return false;
        });
        expect(found.sort()).toEqual(wanted.sort());
      },
    ),
    { numRuns: 2000 },
  );
});

it('no border between two windows hides a hit', async () => {
  const source = await readPart10(blobOf(fileBytes(ctElements())));
  if (source.kind !== 'part10') throw new Error(source.code);
  const window = 4 * 1024 * 1024;
  const secret = { text: 'Musterfrau', kind: 'name' as const };
  const matcher = new ByteSearch(needlesOf(secret));
  for (const encode of Object.values(encoders)) {
    const bytes = encode(secret.text);
    for (let before = 0; before <= bytes.length + 10; before++) {
      const file = new Uint8Array(window + 4096);
      const at = window + 4 - before;
      file.set(bytes, at);
      const hits = new Set<number>();
      const scan = { source, output: blobOf(file), same: [], matcher, tee: undefined };
      await scanOutput(scan, new Problems(), (hit) => {
        hits.add(hit.at);
        return false;
      });
      expect([...hits]).toEqual([bytes[0] === 0 ? at + 1 : at]);
    }
  }
});

it('what is handed on while it is searched is the whole output, in order and once', async () => {
  const source = await readPart10(blobOf(fileBytes(ctElements())));
  if (source.kind !== 'part10') throw new Error(source.code);
  const matcher = new ByteSearch(needlesOf({ text: 'Musterfrau', kind: 'name' }));
  const window = 4 * 1024 * 1024;
  for (const length of [1, window - 1, window, window + 1, 2 * window + 5]) {
    const file = new Uint8Array(length).map((_, i) => i % 251);
    const taken: Uint8Array[] = [];
    const tee = async (bytes: Uint8Array) => {
      // Late, as a slow disk is: the bytes must still be there.
      await Promise.resolve();
      taken.push(bytes.slice());
    };
    const scan = { source, output: blobOf(file), same: [], matcher, tee };
    await scanOutput(scan, new Problems(), () => false);
    expect(Buffer.compare(Buffer.concat(taken), file)).toBe(0);
  }
});

it('the first differing byte is found whatever the views lie like in their buffers', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 0, maxLength: 400 }),
      fc.nat(7),
      fc.nat(7),
      fc.nat(),
      (bytes, i, j, k) => {
        const left = new Uint8Array(new ArrayBuffer(bytes.length + i)).subarray(i);
        const right = new Uint8Array(new ArrayBuffer(bytes.length + j)).subarray(j);
        left.set(bytes);
        right.set(bytes);
        expect(differAt(left, right)).toBe(-1);
        if (bytes.length === 0) return;
        const at = k % bytes.length;
        right[at] = (right[at] ?? 0) ^ 0x80;
        expect(differAt(left, right)).toBe(at);
        expect(differAt(left.subarray(0, at), right)).toBe(at);
      },
    ),
  );
});
