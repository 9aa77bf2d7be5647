import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankTexts } from '../../../src/deid/plan/blankTexts';
import type { DataElement } from '../../../src/dicom/dictionary/DataSet';
import { findElement } from '../../../src/dicom/access/findElement';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { StudyGuard } from '../../../src/deid/secrets/StudyGuard';
import { reverseWords } from '../../../src/dicom/model/reverseWords';
import { wordWidth } from '../../../src/dicom/dictionary/wordWidth';
import { embeddedFindings } from '../../../src/file/inspect/embeddedFindings';
import { Originals } from '../../../src/verify/audit/Originals';
import { needlesOf } from '../../../src/verify/search/needlesOf';
import { searchReversed } from '../../../src/verify/search/searchReversed';
import { ByteSearch } from '../../../src/verify/search/ByteSearch';
import { blobOf, concat, ctElements, fileBytes, latin1 } from '../../fixtures/part10';
import { seeded } from '../../fixtures/seeded';

const text = 'Tochter Sabine Vornhagen ';
const words = ['AT', 'OW', 'SS', 'US', 'FL', 'OF', 'OL', 'SL', 'UL', 'FD', 'OD', 'OV', 'SV', 'UV'] as const;
const table = 0x00281201;
const noise = (length: number, seed: number): Uint8Array => {
  const random = seeded(seed + 1);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};
const elementOf = (vr: (typeof words)[number]): DataElement => ({
  vr,
  tag: table,
  start: 0,
  valueStart: 0,
  valueEnd: 0,
  end: 0,
  undefinedLength: false,
});
const widthOf = (vr: (typeof words)[number]): 2 | 4 | 8 => wordWidth(elementOf(vr)) ?? 8;

async function fileWith(vr: string, value: Uint8Array) {
  const element = { tag: table, vr, value };
  const part10 = await readPart10(
    blobOf(fileBytes([...ctElements(), element].sort((a, b) => a.tag - b.tag))),
  );
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const found = findElement(part10.dataSet, table);
  if (found === undefined) throw new Error('not there');
  return { part10, element: found };
}

describe('a text in a value that is made of words', () => {
  test('is overwritten in either byte order, and the numbers around it stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(40), fc.nat(), (vr, before, seed) => {
        const logical = concat([noise(8 * before, seed), latin1(text), new Uint8Array(7), noise(96, seed)]);
        const width = widthOf(vr);
        const blanked = blankTexts(elementOf(vr), reverseWords(logical, width));
        const value = reverseWords(blanked?.value ?? new Uint8Array(), width);
        expect(Buffer.from(value).toString('latin1')).not.toMatch(/Tochter|Sabine|Vornhagen/);
        expect([...value.subarray(-80)]).toEqual([...logical.subarray(-80)]);
        expect(value).toHaveLength(logical.length);
      }),
      // The noise before the text is made of characters, too.
      {
        examples: [
          ['AT', 40, 12],
          ['AT', 10, 2147483637],
        ],
      },
    );
  });

  test.each(words)('is found by the proof, by the audit and by the inspection: %s', async (vr) => {
    const secret = { text: 'Vornhagen^Sabine', kind: 'name' } as const;
    const value = reverseWords(
      concat([noise(64, 3), latin1(`Vornhagen Sabine${' '.repeat(8)}`)]),
      widthOf(vr),
    );
    const { part10, element } = await fileWith(vr, value);
    const found: number[] = [];
    await searchReversed(part10, new ByteSearch(needlesOf(secret)), (hit) => {
      found.push(hit.at);
      return false;
    });
    expect(found).toEqual([element.valueStart + 64]);
    const name = { tag: 0x00100010, vr: 'PN', value: secret.text };
    const original = await readPart10(
      blobOf(
        fileBytes(
          [...ctElements().filter(({ tag }) => tag !== 0x00100010), name].sort((a, b) => a.tag - b.tag),
        ),
      ),
    );
    if (original.kind !== 'part10') throw new Error(original.code);
    const originals = new Originals();
    originals.add(original);
    const survivors = await originals.survivorsIn(part10);
    expect(survivors.filter(({ path }) => path === '(0028,1201)')).not.toEqual([]);
    const findings = await embeddedFindings(part10, new StudyGuard([secret]));
    expect(findings.map(({ path }) => path)).toContain('(0028,1201)');
  });

  test('is looked for as it is written only, where it is made of bytes', async () => {
    const { part10 } = await fileWith('OB', reverseWords(latin1('Vornhagen Sabine'), 2));
    await searchReversed(
      part10,
      new ByteSearch(needlesOf({ text: 'Vornhagen^Sabine', kind: 'name' })),
      () => {
        throw new Error('found');
      },
    );
  });
});
