import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gatherSecrets } from '../../../src/deid/secrets/gatherSecrets';
import { isPlaceholder } from '../../../src/deid/text/isPlaceholder';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import type { Secret } from '../../../src/deid/secrets/Secret';
import { secretMatcher } from '../../fixtures/secretMatcher';
import { secretsIn } from '../../../src/deid/secrets/secretsIn';
import { secretsOf } from '../../../src/deid/secrets/secretsOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

async function read(elements: readonly FixtureElement[]): Promise<Parameters<typeof secretsOf>[0]> {
  const part10 = await readPart10(blobOf(fileBytes([...elements].sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}
const secrets = async (...extra: FixtureElement[]): Promise<Secret[]> =>
  secretsOf(await read([...ctElements(), ...extra]));
const textsIn = (value: string, rule: Parameters<typeof secretsIn>[1]): string[] =>
  secretsIn(value, rule).map(({ text }) => text);

describe('the secrets of a file', () => {
  test('are its names, numbers, birth date and places, decoded', async () => {
    const found = await secrets();
    for (const secret of [
      { kind: 'name', text: 'M\u00fcller' },
      { kind: 'name', text: 'J\u00f6rg' },
      { kind: 'name', text: 'Arzt' },
      { kind: 'id', text: 'PAT-0815-77' },
      { kind: 'id', text: 'ST4711' },
      { kind: 'accession', text: 'ACC4711' },
      { kind: 'birth-date', text: '19610723' },
      { kind: 'text', text: 'Klinikum Musterstadt', keptBy: ['institution'] },
    ])
      expect(found).toContainEqual(secret);
  });

  test('are no words that many kept attributes carry, no UIDs and no technique', async () => {
    const texts = (await secrets()).map(({ text }) => text);
    for (const text of ['CT', 'Schaedel', 'nativ', 'Klinikum', 'Example Devices', 'AXIAL', 'M'])
      expect(texts).not.toContain(text);
    expect(texts.some((text) => text.startsWith('1.2.'))).toBe(false);
  });

  test('come from every depth, in the character set of their item', async () => {
    const item: FixtureElement[] = [
      { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 192' },
      { tag: 0x00100010, vr: 'PN', value: new TextEncoder().encode('Wi\u015bniewski^\u0141ukasz ') },
    ];
    const found = await secrets({
      tag: 0x04000561,
      vr: 'SQ',
      value: [[{ tag: 0x04000550, vr: 'SQ', value: [item] }]],
    });
    expect(found).toContainEqual({ kind: 'name', text: 'Wi\u015bniewski' });
    expect(found).toContainEqual({ kind: 'name', text: '\u0141ukasz' });
  });

  test('know the code of a person for a number and its meaning for a name', async () => {
    const found = await secrets({
      tag: 0x00081072,
      vr: 'SQ',
      value: [
        [
          {
            tag: 0x00401101,
            vr: 'SQ',
            value: [
              [
                { tag: 0x00080100, vr: 'SH', value: 'MTA-0042' },
                { tag: 0x00080104, vr: 'LO', value: 'Beispiel, Berta' },
              ],
            ],
          },
        ],
      ],
    });
    expect(found).toContainEqual({ kind: 'id', text: 'MTA-0042' });
    expect(found).toContainEqual({ kind: 'name', text: 'Berta' });
  });

  test('are read from known texts that an archive wrote as UN', async () => {
    const bytes = new TextEncoder().encode('Geheim^Greta');
    expect(await secrets({ tag: 0x00101001, vr: 'UN', value: bytes })).toContainEqual({
      kind: 'name',
      text: 'Greta',
    });
  });

  test('are what a value says once that says it twice', async () => {
    const twice = { tag: 0x00100020, vr: 'LO', value: 'KX482155KX482155' };
    expect((await secrets(twice)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['KX482155KX482155', 'KX482155']),
    );
    const empty = { tag: 0x00100020, vr: 'LO', value: '777777777777' };
    expect((await secrets(empty)).map(({ text }) => text)).not.toContain('777777');
  });

  test('are read where the VR is none of the attribute and the bytes are text, and numbers under it are no text', async () => {
    for (const vr of ['FL', 'US', 'DS', 'UI', 'OB']) {
      const name = { tag: 0x00101001, vr, value: latin1('Wolfgrubner^Ada ') };
      const place = { tag: 0x00081040, vr, value: latin1('Seeblick-Haus 17') };
      const texts = (await secrets(name, place)).map(({ text }) => text);
      expect(texts, vr).toContain('Wolfgrubner');
      expect(texts, vr).toContain('Seeblick-Haus 17');
    }
    const number = { tag: 0x00081040, vr: 'US', value: new Uint8Array([1, 0, 2, 0]) };
    expect((await secrets(number)).filter(({ text }) => text < ' ')).toEqual([]);
  });

  test('tell what is said of one instance from what holds over the study', async () => {
    const part10 = await read([
      ...ctElements(),
      { tag: 0x00204000, vr: 'LT', value: 'sent to XK77213Q' },
      { tag: 0x00104000, vr: 'LT', value: 'see ZT99018P' },
    ]);
    const all = gatherSecrets(part10);
    expect(all).toContainEqual({ kind: 'text', text: 'XK77213Q', ofInstance: true });
    expect(all).toContainEqual({ kind: 'text', text: 'ZT99018P', ofInstance: false });
  });

  test('are bounded in number and length', async () => {
    const names = Array.from({ length: 900 }, (_, i) => `Name${i + 1000}`).join('\\');
    const found = await secrets({ tag: 0x00101001, vr: 'PN', value: names });
    expect(found.length).toBe(500);
    expect(textsIn('x1'.repeat(400), 'id')[0]?.length).toBe(256);
  });
});

describe('a name', () => {
  test.each([
    ['M\u00fcller^J\u00f6rg^^Dr.', ['M\u00fcller^J\u00f6rg', 'M\u00fcller', 'J\u00f6rg']],
    [
      'von der Heide^Anna Maria',
      ['von der Heide^Anna Maria', 'von der Heide', 'Heide', 'Anna Maria', 'Anna', 'Maria'],
    ],
    ['Meyer-Lansky^Ute', ['Meyer-Lansky^Ute', 'Meyer-Lansky', 'Meyer', 'Lansky', 'Ute']],
    ['ACRIN-FLT-0028', ['ACRIN-FLT-0028']],
    [
      'Yamada^Tarou=\u5c71\u7530^\u592a\u90ce',
      ['Yamada^Tarou', 'Yamada', 'Tarou', '\u5c71\u7530^\u592a\u90ce', '\u5c71\u7530', '\u592a\u90ce'],
    ],
    ['Anonymous^Patient', []],
    ['Test^Phantom', []],
    ['XXXX^XXXX', []],
    ['^^^^', []],
  ])('%s gives its telling parts', (value, parts) => expect(textsIn(value, 'name')).toEqual(parts));

  test.each([
    ['Li^Na', 'Na Li'],
    ['Le^Do', 'Le, Do'],
    ['\u738b^\u5c0f\u6771', '\u738b\u5c0f\u6771'],
    ['Herz^Anna', 'Anna Herz'],
    ['Fall^Ey', 'Ey, Fall'],
  ])('%s with a part too short or too common is looked for as a whole', (value, whole) =>
    expect(secretMatcher(secretsIn(value, 'name'), []).within(whole)).toBe(true),
  );
});

describe('a value by its rule', () => {
  test('digits alone need to be many enough not to be a count', () => {
    expect(textsIn('123', 'id')).toEqual([]);
    expect(textsIn('1234', 'id')).toEqual(['1234']);
    expect(textsIn('12345', 'weak-id')).toEqual([]);
    expect(textsIn('A17', 'id')).toEqual(['A17']);
    expect(textsIn('00000000', 'id')).toEqual([]);
  });

  test('a birth date is a DA whatever its notation, and no dummy', () => {
    expect(textsIn('19610723', 'birth-date')).toEqual(['19610723']);
    expect(textsIn('1961.07.23', 'birth-date')).toEqual(['19610723']);
    expect(textsIn('19000101', 'birth-date')).toEqual([]);
    expect(textsIn('19611332', 'birth-date')).toEqual([]);
  });

  test('a telephone number is looked for as written and as digits, an address as its lines', () => {
    expect(textsIn('+49 30 123456-7', 'phone')).toEqual(['+49 30 123456-7', '49301234567']);
    expect(textsIn('anna@example.org', 'phone')).toEqual(['anna@example.org']);
    expect(textsIn('Amselweg 12^10115 Berlin', 'address')).toContain('Amselweg 12');
  });

  test.each([
    'CT ABDOMEN',
    'T2 FLAIR 5mm b1000',
    'Thorax nativ 20240229',
    'ISOVUE300',
    'ep2d_diff 256x192',
    'TE100ms',
  ])('prose without an identifier (%s) is no secret', (text) =>
    expect(textsIn(text, 'narrative')).toEqual([]),
  );

  test('prose gives the identifiers in it', () => {
    expect(textsIn('Kopie an ZqA008x, Fall 4711000815', 'narrative')).toEqual(['ZqA008x', '4711000815']);
  });

  test.each(['Siemens Healthineers', 'RADIOLOGIE', 'University Hospital', 'STORESCP', '123456'])(
    'a label that proves nothing (%s) is no secret',
    (text) => expect(textsIn(text, 'label')).toEqual([]),
  );

  test('what this project writes itself is never a secret', () => {
    const pseudonym = keyedIdentity(new Uint8Array(32)).pseudonym('x');
    for (const text of ['REMOVED', 'Removed', '19000101', pseudonym]) expect(isPlaceholder(text)).toBe(true);
  });

  test('a long hostile value costs no more than its length', () => {
    // A cost that grew with the square would run into the test's own time limit.
    for (const rule of ['name', 'narrative', 'label', 'address', 'phone', 'id'] as const)
      for (const value of [
        '^'.repeat(60_000),
        'a'.repeat(60_000),
        '1 '.repeat(30_000),
        '\u00e4-'.repeat(30_000),
      ])
        expect(secretsIn(value, rule).length).toBeLessThan(1000);
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('the planted files of the corpus (skipped where it is absent)', () => {
  test.each(['synthetic__phi_planted_implicit.dcm', 'synthetic__phi_planted_explicit_undefinedlen.dcm'])(
    '%s: every planted token of a removed text attribute is a secret',
    async (file) => {
      const key = JSON.parse(readFileSync(`${corpus}/planted-key.json`, 'utf8')) as Record<
        string,
        Record<string, { where: string }>
      >;
      const part10 = await readPart10(await openAsBlob(`${corpus}/${file}`));
      if (part10.kind !== 'part10') throw new Error(part10.code);
      const texts = new Set(secretsOf(part10).map(({ text }) => text));
      // Private elements, preamble and padding are removed as a whole; dates and UIDs are looked for by others.
      const elsewhere = /private|preamble|trailing|UID|^StudyDate/;
      const missing = Object.entries(key[file] ?? {}).filter(
        ([token, { where }]) => !elsewhere.test(where.replace(/>.*/, '')) && !texts.has(token),
      );
      expect(missing).toEqual([]);
    },
  );
});

test('A telephone number that has no figure names whom to ask, and goes like a text', () => {
  expect(secretsIn('ask Vornhagen', 'phone').map(({ text }) => text)).toContain('Vornhagen');
  expect(secretsIn('unknown', 'phone')).toEqual([]);
});
