import { describe, expect, it } from 'vitest';
import type { VR } from '../../../src/dicom/dictionary/DataSet';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { dummyFor } from '../../../src/deid/plan/edit/dummyFor';
import { documentNotice } from '../../../src/deid/plan/values/documentNotice';
import { asciiOf } from '../../../src/dicom/access/valuesOf';
import { findElement } from '../../../src/dicom/access/findElement';
import { ctSlice } from '../../fixtures/ctSlice';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';

const encoding = { explicit: true, bigEndian: false };
const text = (vr: VR): string => Buffer.from(dummyFor(vr, encoding)).toString('latin1');

describe('a sequence that a dummy replaces', () => {
  it.each([
    ['a name', { tag: 0x00100010, vr: 'PN', value: 'M\u00fcller^J\u00f6rg' }],
    ['a number', { tag: 0x00100020, vr: 'LO', value: '\u00c477' }],
    ['a UID', { tag: 0x00081155, vr: 'UI', value: '1.2.3.\u00e4' }],
  ])('may hold %s beyond ASCII', async (_, within) => {
    const graphics = { tag: 0x00700001, vr: 'SQ', value: [[within]] };
    const elements = [...ctElements(), graphics].sort((a, b) => a.tag - b.tag);
    const source = await readDicom(blobOf(fileBytes(elements)));
    const copy = await provenCopy(
      source,
      { preset: 'basic', options: [] },
      keyedIdentity(new Uint8Array(32)),
    );
    const kept = copy.dataSet.elements.find(({ tag }) => tag === graphics.tag)?.items?.[0]?.dataSet.elements;
    expect(kept?.map((element) => asciiOf(copy, element))).not.toContain(within.value);
  });
});

it('a dummy item is in the order of tags, whatever order it stands for', async () => {
  const item = [
    { tag: 0x00081155, vr: 'UI', value: '1.2.3.4.5' },
    { tag: 0x00080090, vr: 'PN', value: 'Pruefer^Paul' },
    { tag: 0x00081150, vr: 'UI', value: '1.2.840.10008.3.1.2.3.3' },
  ];
  const observers = { tag: 0x0040a073, vr: 'SQ', value: [item] };
  const choice = { preset: 'basic', options: [] } as const;
  const copy = await provenCopy(
    await readDicom(ctSlice([observers])),
    choice,
    keyedIdentity(new Uint8Array(32)),
  );
  const [made] = findElement(copy.dataSet, observers.tag)?.items ?? [];
  const order = made?.dataSet.elements.map(({ tag }) => tag) ?? [];
  expect(order).toContain(0x00081155);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

describe('dummies', () => {
  /** PS3.5 6.2. */
  const grammar: Partial<Record<VR, RegExp>> = {
    AE: /^[!-~]{1,16}$/,
    AS: /^\d{3}[DWMY]$/,
    CS: /^[A-Z0-9 _]{1,16}$/,
    DA: /^\d{8}$/,
    DS: /^[-+0-9.eE]{1,16}$/,
    DT: /^\d{14}$/,
    IS: /^[-+0-9]{1,12}$/,
    LO: /^[^\\]{1,64}$/,
    PN: /^[^\\=]{1,64}$/,
    SH: /^[^\\]{1,16}$/,
    TM: /^\d{6}$/,
    UR: /^https?:\/\/\S+\.invalid\/$/,
  };

  it.each(Object.entries(grammar))('of %s are valid for their VR', (vr, valid) => {
    expect(text(vr as VR)).toMatch(valid);
  });

  it('of binary VRs are one value long and never empty', () => {
    const sizes = { US: 2, SS: 2, UL: 4, SL: 4, FL: 4, AT: 4, FD: 8, UV: 8, SV: 8, OD: 8, OB: 2 };
    for (const [vr, size] of Object.entries(sizes)) expect(dummyFor(vr as VR, encoding)).toHaveLength(size);
  });

  it('of a PDF are a PDF whose cross-reference table is right', () => {
    const pdf = Buffer.from(documentNotice('1.2.840.10008.5.1.4.1.1.104.1'))
      .toString('latin1')
      .replace(/\0$/, '');
    const at = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(at, at + 4)).toBe('xref');
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset, i) => pdf.startsWith(`${i + 1} 0 obj`, offset))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('of documents are of the kind that the SOP Class demands', () => {
    const start = (last: number): string =>
      Buffer.from(documentNotice(`1.2.840.10008.5.1.4.1.1.104.${last}`))
        .toString('latin1')
        .slice(0, 5);
    expect([1, 2, 4, 5].map(start)).toEqual(['%PDF-', '<?xml', '# The', '# The']);
    expect(documentNotice('1.2.840.10008.5.1.4.1.1.104.3')).toHaveLength(134);
  });
});
