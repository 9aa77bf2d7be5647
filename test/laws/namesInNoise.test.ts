import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../src/deid/secrets/secretsIn';
import type { Secret } from '../../src/deid/secrets/Secret';
import { StudyGuard } from '../../src/deid/secrets/StudyGuard';
import { characterSetOf } from '../../src/dicom/text/characterSetOf';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { embeddedFindings } from '../../src/file/inspect/embeddedFindings';
import { blobOf, concat, ctElements, fileBytes, latin1 } from '../fixtures/part10';
import { cyrillic, eastern, kana, latin, ofWord, person, thai, together } from '../fixtures/spelledNames';

/** More of them where asked for: `RUNS=10`. */
const runs = (many: number): number => Math.ceil((many * Number(process.env.RUNS ?? 1)) / 10);

type Encoder = (text: string) => Uint8Array | undefined;

const inUnits = (text: string, bytes: (code: number) => number[]): Uint8Array =>
  Uint8Array.from(Array.from({ length: text.length }, (_, i) => bytes(text.charCodeAt(i))).flat());

/** By decoding every code of one and two bytes; undefined where a character has none. */
function encoder(label: string): Encoder {
  let codes: Map<string, number[]> | undefined;
  const learn = (): Map<string, number[]> => {
    const decoder = new TextDecoder(label);
    const known = new Map<string, number[]>();
    const add = (...code: number[]): void => {
      const sign = decoder.decode(Uint8Array.from(code));
      if (sign.length === 1 && sign !== '\ufffd' && !known.has(sign)) known.set(sign, code);
    };
    for (let a = 0; a < 0x100; a++) add(a);
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add(a, b);
    return known;
  };
  return (text) => {
    codes ??= learn();
    const bytes = Array.from(text, (sign) => codes?.get(sign));
    return bytes.every((one) => one !== undefined) ? Uint8Array.from(bytes.flat()) : undefined;
  };
}

/** A code page that has its letters at 0x80 to 0x9F, in their order. */
const page =
  (letters: string): Encoder =>
  (text) => {
    const bytes = Array.from(text, (sign) =>
      sign < '\x80' ? sign.charCodeAt(0) : 0x80 + letters.indexOf(sign),
    );
    return bytes.every((byte) => byte !== 0x7f) ? Uint8Array.from(bytes) : undefined;
  };

const eucJp = encoder('euc-jp');
const encodings: Record<string, Encoder> = {
  'Latin-1': (text) => (/^[\0-\xff]*$/.test(text) ? latin1(text) : undefined),
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-16 little endian': (text) => inUnits(text, (code) => [code % 256, Math.floor(code / 256)]),
  'UTF-16 big endian': (text) => inUnits(text, (code) => [Math.floor(code / 256), code % 256]),
  'Mac OS Roman': page('ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü'),
  'code page 850': page('ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ'),
  ...Object.fromEntries(
    ['gb18030', 'shift_jis', 'euc-kr', 'euc-jp', 'big5', 'windows-1251', 'iso-8859-5', 'koi8-r', 'iso-8859-7', 'iso-8859-2', 'windows-1250', 'windows-1254', 'windows-874', 'windows-1252'].map((label) => [label, encoder(label)]),
  ),
  'ISO 2022 IR 87': (text) => {
    const bytes = eucJp(text);
    return bytes && concat([Uint8Array.of(0x1b, 0x24, 0x42), bytes.map((byte) => byte & 0x7f), Uint8Array.of(0x1b, 0x28, 0x42)]);
  },
}; // prettier-ignore

function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
} // prettier-ignore

async function isFound(secrets: readonly Secret[], value: Uint8Array): Promise<boolean> {
  const even = value.length % 2 === 0 ? value : concat([value, new Uint8Array(1)]);
  const elements = [...ctElements(), { tag: 0x00291010, vr: 'OB', value: even }];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const findings = await embeddedFindings(part10, new StudyGuard(secrets));
  return findings.some(({ keyword, path }) => keyword === 'bytes' && path === '(0029,1010)');
}

/** What the guard finds in a text by itself is found where the text stands between bytes that are none. */
async function holds(secrets: readonly Secret[], text: Uint8Array, seed: number): Promise<boolean> {
  const long = secrets.filter(({ text }) => text.length >= 4);
  const zero = new Uint8Array(1);
  const read = characterSetOf(['ISO_IR 100']).decode(concat([zero, text, zero]), 'UN');
  const alone = new StudyGuard(long).over([]).within(read);
  return !alone || isFound(secrets, concat([noise(1500, seed), zero, text, zero, noise(1500, seed + 1)]));
}

const people = fc.oneof(person(latin), person(cyrillic), person(eastern), person(kana), person(thai));

describe('what the guard finds in a text, it finds in noise, too', () => {
  it('a name, however it is spelt and in whatever encoding', async () => {
    let planted = 0;
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.constantFrom(...Object.keys(ofWord)),
        fc.constantFrom(...Object.keys(together)),
        fc.constantFrom(...Object.keys(encodings)),
        fc.nat(),
        async ({ family, given }, how, order, encoding, seed) => {
          const write = ofWord[how] ?? ((word: string) => word);
          const bytes = encodings[encoding]?.(together[order]?.(write(family), write(given)) ?? '');
          if (bytes === undefined) return;
          planted++;
          const secrets = secretsIn(`${family}^${given}`, 'name');
          expect(await holds(secrets, bytes, seed), `${how}, ${order}, ${encoding}`).toBe(true);
        },
      ),
      { numRuns: runs(4000) },
    );
    expect(planted).toBeGreaterThan(100);
  });

  it.each([
    ['birth-date', '19510713', '13.7.51'], ['birth-date', '19510713', 'July 13, 1951'], ['birth-date', '19510713', 'geb. 13. M\u00e4rz 1951 oder 1951-07-13'],
    ['birth-date', '19510713', '130751'], ['birth-date', '19510713', '1951-194'], ['birth-date', '20010203', '3.2.1'], ['birth-date', '1951', 'Jahrgang 1951'], ['birth-date', '195107', '07/1951'],
    ['birth-date', '19510713', '\uff11\uff19\uff15\uff11/\uff10\uff17/\uff11\uff13'], ['birth-date', '19510713', '1951\u5e747\u670813\u65e5'], ['birth-date', '19510713', '13.VII.1951'],
    ['id', 'PAT-0815-77', 'pat_0815/77'], ['id', '00447188', 'Akte 447188'], ['accession', 'ACC-12.34', 'acc1234'], ['phone', '+49 171 4471230', '0171/4471230'],
    ['address', 'Lindenstra\u00dfe 14', 'Lindenstr. 14'], ['name', 'Moes^Jan', 'Moes'], ['name', 'Ey^Ulrike', 'Ulrike Ey'], ['name', 'Li^Na', 'Li\0\0\0\0\0\0Na'], ['name', 'Klein^Anna', 'Klein\0\0\0Anna'],
    ['name', "O'M\u00fcller^Jan", 'O&apos;M\u00fcller'], ['name', 'Gr\u00fcnwald^Liesel', 'Gr&amp;uuml;nwald'], ['name', 'Gr\u00fcnwald^Liesel', 'gruenwald_liesel'], ['name', 'Gr\u00fcnwald^Liesel', 'Gr\u00fcn-\nwald'],
  ] as const)('%s %s as %s', async (rule, value, written) => {
    for (const encoding of ['Latin-1', 'UTF-8', 'shift_jis'] as const)
      for (const seed of [1, 2, 3]) {
        const bytes = encodings[encoding]?.(written);
        if (bytes !== undefined) expect(await holds(secretsIn(value, rule), bytes, seed), encoding).toBe(true);
      }
  }); // prettier-ignore

  it('a UID with zeros or underscores', async () => {
    for (const written of ['1.2.276.00.7230010.3.1.4', 'IMG_1_2_276_0_7230010_3_1_4'])
      expect(await holds([{ kind: 'uid', text: '1.2.276.0.7230010.3.1.4' }], latin1(written), 5)).toBe(true);
  });
});
