import { describe, expect, test } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { findElement } from '../../../src/dicom/access/findElement';
import { legibleText } from '../../../src/dicom/text/legibleText';
import { seeded } from '../../fixtures/seeded';
import { blobOf, concat, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const request = (preset: CleanRequest['choice']['preset']): CleanRequest => ({
  choice: { preset, options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
});

/** The value that stands in the copy in place of an element's. */
async function inCopy(
  element: FixtureElement,
  preset: CleanRequest['choice']['preset'] = 'basic',
): Promise<Uint8Array> {
  const bytes = fileBytes([...ctElements(), element].sort((a, b) => a.tag - b.tag));
  const outcome = await dicomService.clean(blobOf(bytes), request(preset));
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  const part10 = await readPart10(outcome.blob);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const found = findElement(part10.dataSet, element.tag);
  if (found === undefined) throw new Error('not there');
  return part10.bytes.view(found.valueStart, found.valueEnd) ?? new Uint8Array();
}

const utf16 = (text: string): Uint8Array =>
  concat(Array.from(text, (sign) => Uint8Array.of(0, sign.charCodeAt(0))));
const noise = (length: number): Uint8Array => {
  const random = seeded(length);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};
const text = 'Tochter Sabine Vornhagen';

describe('what can be read in a value of numbers', () => {
  const table = 0x00281201;
  test.each([
    ['in one byte a letter', latin1(text)],
    ['in two', utf16(text)],
  ])('is overwritten and the numbers around it stay: %s', async (_, written) => {
    const [before, behind] = [noise(300), noise(200)];
    const value = await inCopy({ tag: table, vr: 'OW', value: concat([before, written, behind]) });
    expect([...value.subarray(0, 290)]).toEqual([...before.subarray(0, 290)]);
    expect([...value.subarray(-190)]).toEqual([...behind.subarray(-190)]);
    expect(Buffer.from(value).toString('latin1').replaceAll('\0', '')).not.toMatch(/Sabine|Vornhagen/);
  });

  test('stays in a person\u2019s own record', async () => {
    const value = concat([noise(300), latin1(text)]);
    expect([...(await inCopy({ tag: table, vr: 'OW', value }, 'own-record'))]).toEqual([...value]);
  });

  test('is not seen where there is none: noise, slopes, and waves of every length', () => {
    const waves = [...Array(40).keys()].map((n) =>
      Uint8Array.from({ length: 4096 }, (_, i) => 96 + 24 * Math.sin((i * (n + 1)) / 90)),
    );
    const slopes = [1, 2, 3, 5].map((step) => Uint8Array.from({ length: 4096 }, (_, i) => (i * step) >> 2));
    for (const bytes of [noise(1_000_000), ...waves, ...slopes]) expect(legibleText(bytes)).toEqual([]);
  });
});

describe('an ICC profile', () => {
  const profileTag = 0x00282000;
  /** A profile of tags, its length in its head. */
  function profile(
    tags: readonly (readonly [signature: string, content: Uint8Array])[],
  ): Uint8Array<ArrayBuffer> {
    const head = 128 + 4 + 12 * tags.length;
    const pieces: Uint8Array[] = [];
    const table = new DataView(new ArrayBuffer(4 + 12 * tags.length));
    table.setUint32(0, tags.length);
    let at = head;
    for (const [i, [signature, content]] of tags.entries()) {
      for (let n = 0; n < 4; n++) table.setUint8(4 + 12 * i + n, signature.charCodeAt(n));
      table.setUint32(8 + 12 * i, at);
      table.setUint32(12 + 12 * i, content.length);
      const padded = concat([content, new Uint8Array((4 - (content.length % 4)) % 4)]);
      pieces.push(padded);
      at += padded.length;
    }
    const header = new Uint8Array(128).fill(1);
    return concat([header, new Uint8Array(table.buffer), ...pieces]);
  }
  const count = (value: number): Uint8Array => Uint8Array.of(0, 0, 0, value);
  const desc = (name: string): Uint8Array =>
    concat([latin1('desc\0\0\0\0'), count(name.length + 1), latin1(`${name}\0`), new Uint8Array(78)]);
  const mluc = (name: string): Uint8Array =>
    concat([
      latin1('mluc\0\0\0\0'),
      count(1),
      count(12),
      latin1('deDE'),
      count(2 * name.length),
      count(28),
      utf16(name),
    ]);
  const plain = (name: string): Uint8Array => latin1(`text\0\0\0\0${name}\0`);
  const curve = concat([latin1('curv\0\0\0\0'), count(8), noise(16)]);

  const known = profile([
    ['desc', desc('sRGB IEC61966-2.1')],
    ['cprt', plain('Copyright (c) 1998 Hewlett-Packard Company')],
    ['dmnd', mluc('IEC http://www.iec.ch')],
    ['rTRC', curve],
  ]);

  test('that everybody has stays byte for byte', async () => {
    expect([...(await inCopy({ tag: profileTag, vr: 'OB', value: known }))]).toEqual([...known]);
  });

  test('loses the texts that nobody knows, and none of its colours, lengths and places', async () => {
    const own = profile([
      ['desc', desc('Anna Voss')],
      ['cprt', plain('Praxis Vornhagen')],
      ['dmnd', mluc('Vornhagen')],
      ['abcd', concat([latin1('zzzz\0\0\0\0'), latin1(text), new Uint8Array(4)])],
      ['rTRC', curve],
    ]);
    const value = await inCopy({ tag: profileTag, vr: 'OB', value: concat([own, latin1(`${text}\0\0`)]) });
    expect(value).toHaveLength(own.length + text.length + 2);
    expect(Buffer.from(value).toString('latin1').replaceAll('\0', '')).not.toMatch(
      /Anna|Voss|Vornhagen|Sabine/,
    );
    const at = own.length - curve.length;
    expect([...value.subarray(at, at + curve.length)]).toEqual([...curve]);
    expect([...value.subarray(128, 128 + 4 + 60)]).toEqual([...own.subarray(128, 128 + 4 + 60)]);
    expect(
      Buffer.from(value)
        .toString('latin1')
        .match(/desc|text|mluc|curv/g),
    ).toEqual([...['desc', 'desc', 'text', 'mluc', 'curv']]);
  });
});
