import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findElement } from '../../../src/dicom/access/findElement';
import { formatTag } from '../../../src/dicom/dictionary/formatTag';
import { looksLikeDicom } from '../../../src/dicom/read/looksLikeDicom';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import {
  blobOf,
  concat,
  ctElements,
  dataSet,
  fileBytes,
  type FixtureElement,
  latin1,
} from '../../fixtures/part10';

const implicit = { explicit: false, bigEndian: false };
const explicitBig = { explicit: true, bigEndian: true };
const implicitUid = '1.2.840.10008.1.2';
const jpegUid = '1.2.840.10008.1.2.4.50';

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Part10> {
  const outcome = await readPart10(blobOf(bytes));
  if (outcome.kind === 'unreadable') throw new Error(`${outcome.code} at ${outcome.at}`);
  return outcome;
}

const refusal = async (bytes: Uint8Array<ArrayBuffer>) => {
  const outcome = await readPart10(blobOf(bytes));
  return outcome.kind === 'unreadable' ? `${outcome.code} ${outcome.at}` : 'read';
};

const tagsOf = (part10: Part10): string[] => part10.dataSet.elements.map((element) => formatTag(element.tag));
const codes = (part10: Part10): string[] => part10.observations.map((one) => one.code);
const ct = (): FixtureElement[] => ctElements();
const textOf = (part10: Part10, tag: number): string | undefined => {
  const element = findElement(part10.dataSet, tag);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  return bytes && String.fromCharCode(...bytes);
};

const item = (body: Uint8Array, open = false): Uint8Array =>
  concat([
    new Uint8Array([0xfe, 0xff, 0x00, 0xe0]),
    open ? new Uint8Array([255, 255, 255, 255]) : new Uint8Array(Uint32Array.of(body.length).buffer),
    body,
    open ? new Uint8Array([0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0]) : new Uint8Array(),
  ]);
const delimiter = new Uint8Array([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]);

describe('the four encodings', () => {
  it('reads the same elements whether explicit, implicit or big endian', async () => {
    const little = await read(fileBytes(ct()));
    const bare = await read(fileBytes(ct(), { transferSyntax: implicitUid, layout: implicit }));
    const big = await read(fileBytes(ct(), { transferSyntax: '1.2.840.10008.1.2.2', layout: explicitBig }));
    expect(tagsOf(bare)).toEqual(tagsOf(little));
    expect(tagsOf(big)).toEqual(tagsOf(little));
    expect(textOf(little, 0x00100010)).toBe('Müller^Jörg ');
    expect(textOf(bare, 0x00100010)).toBe('Müller^Jörg ');
    expect(textOf(big, 0x00100010)).toBe('Müller^Jörg ');
    expect(bare.dataSet.elements.map((e) => e.vr)).toEqual(little.dataSet.elements.map((e) => e.vr));
    expect(little.observations).toEqual([]);
  });

  it('reads a Deflated file as head and inflated data set', async () => {
    const plain = fileBytes(ct());
    const uid = '1.2.840.10008.1.2.1.99';
    const head = fileBytes([], { transferSyntax: uid });
    const body = deflateSync(dataSet(ct()));
    const part10 = await read(concat([head, body]));
    expect(part10.deflated).toBe(true);
    expect(part10.transferSyntax.uid).toBe(uid);
    expect(textOf(part10, 0x00100010)).toBe('Müller^Jörg ');
    expect(part10.size - part10.dataSetStart).toBe(plain.length - fileBytes([]).length);
    expect(part10.trailing).toBeUndefined();
    const padded = await read(concat([head, body, new Uint8Array(1)]));
    expect(padded.trailing).toBeUndefined();
    const followed = await read(concat([head, body, latin1('left over')]));
    expect(followed.trailing).toEqual({ start: part10.size, end: part10.size + 9 });
    expect(await refusal(concat([head, body.subarray(0, body.length - 9)]))).toMatch(/^truncated/);
    expect(await refusal(concat([head, latin1('not deflated at all')]))).toMatch(/^bad-deflate/);
  });

  it('refuses a deflate bomb of elements by its bytes', async () => {
    const head = fileBytes([], { transferSyntax: '1.2.840.10008.1.2.1.99' });
    const empty = (count: number): Uint8Array<ArrayBuffer> => {
      const bytes = new Uint8Array(count * 8);
      for (let at = 0; at < bytes.length; at += 8) bytes.set([0x08, 0, 0x50, 0, 0x53, 0x48], at);
      return concat([head, new Uint8Array(deflateSync(bytes, { level: 1 }))]);
    };
    expect((await readPart10(blobOf(empty(90_000)))).kind).toBe('part10');
    expect(await refusal(empty(400_000))).toMatch(/^too-many-elements/);
  });

  it('refuses a deflate bomb by its size and ratio', async () => {
    const head = fileBytes([], { transferSyntax: '1.2.840.10008.1.2.1.99' });
    const bomb = deflateSync(new Uint8Array(66 * 1024 * 1024), { level: 1 });
    expect(await refusal(concat([head, bomb]))).toBe(`inflate-bound ${head.length}`);
  });

  it('tells the encoding from the first element where the meta information names another', async () => {
    const part10 = await read(fileBytes(ct(), { layout: implicit }));
    expect(part10.transferSyntax.uid).toBe(implicitUid);
    expect(part10.transferSyntaxGuessed).toBe(true);
    expect(codes(part10)).toEqual(['implicit-in-explicit']);
    const reverse = await read(fileBytes(ct(), { transferSyntax: implicitUid }));
    expect(reverse.transferSyntax.uid).toBe('1.2.840.10008.1.2.1');
    const big = await read(fileBytes(ct(), { layout: explicitBig }));
    expect(big.transferSyntax.uid).toBe('1.2.840.10008.1.2.2');
    const layout = { layout: implicit, transferSyntax: jpegUid };
    expect(await refusal(fileBytes(ct(), layout))).toMatch(/^unsupported-transfer-syntax/);
  });

  it('refuses a transfer syntax that it does not know unless the data set is plainly Explicit VR Little Endian', async () => {
    const known = await read(fileBytes(ct(), { transferSyntax: '1.3.46.670589.33.1.4.1' }));
    expect(known.transferSyntaxGuessed).toBe(true);
    expect(known.transferSyntax.uid).toBe('1.3.46.670589.33.1.4.1');
    const unknown = fileBytes(ct(), { transferSyntax: '1.2.3.4', layout: implicit });
    expect(await refusal(unknown)).toMatch(/^unknown-transfer-syntax/);
    const ge = fileBytes(ct(), { transferSyntax: '1.2.840.113619.5.2', layout: implicit });
    expect(await refusal(ge)).toMatch(/^unsupported-transfer-syntax/);
    expect(await refusal(fileBytes(ct(), { transferSyntax: '1.2.840.10008.1.2.6.2' }))).toMatch(
      /^unsupported/,
    );
  });
});

describe('the beginning of a file', () => {
  it('reads bare data sets in any encoding and says that there is no preamble', async () => {
    for (const layout of [implicit, explicitBig, { explicit: true, bigEndian: false }]) {
      const bytes = fileBytes(ct(), { bare: true, layout });
      const part10 = await read(bytes);
      expect(part10.dataSet.encoding).toEqual(layout);
      expect(part10.hasPreamble).toBe(false);
      expect(codes(part10)).toEqual(['no-preamble', 'no-meta']);
      expect(looksLikeDicom(bytes.subarray(0, 1024))).toBe(true);
    }
  });

  it('reads DICM at the very start, and meta information with neither', async () => {
    const whole = fileBytes(ct());
    for (const from of [128, 132]) {
      const part10 = await read(whole.slice(from));
      expect(part10.hasPreamble).toBe(false);
      expect(part10.meta?.elements.length).toBe(6);
      expect(codes(part10)).toEqual(['no-preamble']);
    }
  });

  it('reads meta information of Implicit VR, without a group length or with a wrong one', async () => {
    const uid = { tag: 0x00020010, vr: 'UI', value: '1.2.840.10008.1.2.1' };
    const prefix = concat([new Uint8Array(128), latin1('DICM')]);
    const body = dataSet(ct());
    const implicitMeta = await read(concat([prefix, dataSet([uid], implicit), body]));
    expect(implicitMeta.meta?.encoding.explicit).toBe(false);
    const without = await read(concat([prefix, dataSet([uid]), body]));
    expect(without.transferSyntax.uid).toBe('1.2.840.10008.1.2.1');
    const wrong = await read(
      concat([prefix, dataSet([{ tag: 0x00020000, vr: 'UL', value: 4711 }, uid]), body]),
    );
    expect(codes(wrong)).toEqual(['group-length']);
    expect(wrong.dataSet.elements.length).toBe(ct().length);
  });

  it('takes DICM at 128 for a value where the file is a data set from its start', async () => {
    const comment = `${'x'.repeat(120)}DICM and more of the same text`;
    const part10 = await read(fileBytes([{ tag: 0x00080070, vr: 'LO', value: comment }, ...ct()], { bare: true })); // prettier-ignore
    expect(part10.hasPreamble).toBe(false);
  });

  it('says what the preamble is used for', async () => {
    const filled = (start: number[]): Uint8Array => concat([new Uint8Array(start), new Uint8Array(128 - start.length)]); // prettier-ignore
    const first = async (start: number[]) =>
      codes(await read(fileBytes(ct(), { preamble: filled(start) })))[0];
    expect(await first([0x4d, 0x5a])).toBe('preamble-executable');
    expect(await first([0x49, 0x49, 0x2a, 0])).toBe('preamble-tiff');
    expect(await first([1])).toBe('preamble-used');
    expect(await first([0])).toBeUndefined();
  });

  it('refuses what is no DICOM file', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty 0');
    for (const text of [
      'x',
      'This is a letter to the ward.',
      '%PDF-1.7 and so on and on',
      'MZ\x90\0\x03\0\0\0\x04',
      '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
      'PK\x03\x04\x14\0\0\0\x08\0',
    ]) {
      // prettier-ignore
      expect(await refusal(latin1(text) as Uint8Array<ArrayBuffer>)).toBe('not-dicom 0');
      expect(looksLikeDicom(latin1(text))).toBe(false);
    }
  });

  it('says that the source is gone where it cannot be read', async () => {
    const blob = blobOf(fileBytes(ct()));
    blob.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    expect(await readPart10(blob)).toEqual({ kind: 'unreadable', code: 'source-gone', at: 0 });
  });
});

describe('sequences', () => {
  const nested: FixtureElement[] = [
    { tag: 0x00100010, vr: 'PN', value: 'A^B' },
    { tag: 0x00081140, vr: 'SQ', value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.3' }], []] },
  ];
  const sequence = (undefinedLength: boolean): FixtureElement[] => [
    { tag: 0x00081110, vr: 'SQ', value: [nested, nested], undefinedLength },
    { tag: 0x00081115, vr: 'SQ', value: [], undefinedLength },
  ];

  it('reads defined and undefined lengths, no items, empty items and nesting', async () => {
    for (const undefinedLength of [false, true]) {
      for (const layout of [implicit, { explicit: true, bigEndian: false }, explicitBig]) {
        const part10 = await read(fileBytes(sequence(undefinedLength), { bare: true, layout }));
        const [first, second] = part10.dataSet.elements;
        expect(first?.items?.length).toBe(2);
        expect(first?.items?.[1]?.dataSet.elements[1]?.items?.length).toBe(2);
        expect(first?.undefinedLength).toBe(undefinedLength);
        expect(second?.items).toEqual([]);
      }
    }
  });

  it('enters an UN of undefined length as Implicit VR Little Endian (CP-246)', async () => {
    const inner = dataSet(nested, implicit);
    const value = concat([item(inner, true), item(inner), delimiter]);
    for (const layout of [{ explicit: true, bigEndian: false }, explicitBig]) {
      const elements = [...ct().slice(0, 5), { tag: 0x00091010, vr: 'UN', value, lie: 0xffffffff }];
      const part10 = await read(fileBytes(elements, { bare: true, layout }));
      const un = part10.dataSet.elements.at(-1);
      expect(un?.vr).toBe('UN');
      expect(un?.items?.map((one) => one.dataSet.encoding)).toEqual([implicit, implicit]);
      expect(codes(part10)).toContain('un-sequence');
    }
  });

  it('enters UN and private OB of defined length where the value is wholly items, implicit or explicit', async () => {
    const wholly = [item(dataSet(nested, implicit)), concat([item(dataSet(nested)), item(new Uint8Array())])];
    for (const value of wholly) {
      for (const vr of ['UN', 'OB']) {
        const part10 = await read(fileBytes([{ tag: 0x00091010, vr, value }]));
        expect(part10.dataSet.elements[0]?.items?.[0]?.dataSet.elements.length).toBe(2);
      }
      const implicitly = await read(
        fileBytes([{ tag: 0x00091010, vr: 'UN', value }], { layout: implicit, transferSyntax: implicitUid }),
      );
      expect(implicitly.dataSet.elements[0]?.items?.[0]?.dataSet.elements.length).toBe(2);
    }
  });

  it('leaves a value whole that only begins like items', async () => {
    const short = item(dataSet(nested, implicit));
    for (const value of [
      concat([short, latin1('ab')]),
      short.subarray(0, short.length - 2),
      concat([short, item(latin1('no elements here'))]),
    ]) {
      // prettier-ignore
      const part10 = await read(fileBytes([{ tag: 0x00091010, vr: 'UN', value }, ...ct()]));
      const [first] = part10.dataSet.elements;
      expect(first?.items).toBeUndefined();
      expect(first?.valueEnd).toBe((first?.valueStart ?? 0) + value.length);
      expect(part10.bytes.view(first?.valueStart ?? 0, first?.valueEnd ?? 0)).toEqual(value);
      expect(codes(part10)).not.toContain('un-sequence');
    }
  });

  it('leaves a value whole whose length has 16 bits, as no length inside could be written again', async () => {
    const value = item(dataSet([{ tag: 0x00080104, vr: 'LO', value: 'Thorax' }], implicit));
    const part10 = await read(fileBytes([...ct().slice(0, 9), { tag: 0x00081140, vr: 'sq', value }]));
    expect(part10.dataSet.elements.at(-1)?.vr).toBe('UN');
    expect(part10.dataSet.elements.at(-1)?.items).toBeUndefined();
    expect(codes(part10)).toContain('unknown-vr');
  });

  it('reads items of Implicit VR in an explicit sequence', async () => {
    const value = item(dataSet(nested, implicit));
    const part10 = await read(fileBytes([{ tag: 0x00081110, vr: 'SQ', value }]));
    expect(part10.dataSet.elements[0]?.items?.[0]?.dataSet.encoding).toEqual(implicit);
    expect(codes(part10)).toContain('implicit-in-explicit');
  });

  it('refuses sequences that do not close or pass their bounds', async () => {
    const start = fileBytes([]).length;
    const open = { tag: 0x00081110, vr: 'SQ', value: item(dataSet(nested), true), lie: 0xffffffff };
    expect(await refusal(fileBytes([open]))).toMatch(/^truncated/);
    const passes = { tag: 0x00081110, vr: 'SQ', value: item(dataSet(nested)), lie: 20 };
    expect(await refusal(fileBytes([passes, ...ct()]))).toBe(`bad-sequence ${start + 12}`);
    const noItem = { tag: 0x00081110, vr: 'SQ', value: latin1('no items') };
    expect(await refusal(fileBytes([noItem]))).toBe(`bad-sequence ${start + 12}`);
  });

  it('refuses nesting beyond its bound and does not overflow', async () => {
    const level = concat([
      new Uint8Array([0x08, 0x00, 0x10, 0x11, 0x53, 0x51, 0, 0, 255, 255, 255, 255]),
      new Uint8Array([0xfe, 0xff, 0x00, 0xe0, 255, 255, 255, 255]),
    ]);
    const deep = concat([fileBytes([]), ...Array.from({ length: 20_000 }, () => level)]);
    expect(await refusal(deep)).toMatch(/^too-deep/);
  });
});

describe('elements', () => {
  const vrs =
    'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV';

  it('reads all 34 VRs, the 64-bit ones with long headers, and empty values', async () => {
    const elements = vrs.split(' ').map((vr, i) => ({ tag: 0x00091001 + i, vr, value: vr === 'SQ' ? [] : new Uint8Array(16) })); // prettier-ignore
    const empty = elements.map((element, i) => ({
      ...element,
      tag: 0x000b1001 + i,
      value: new Uint8Array(),
    }));
    const part10 = await read(fileBytes([...elements, ...empty]));
    expect(part10.dataSet.elements.map((element) => element.vr)).toEqual([
      ...vrs.split(' '),
      ...vrs.split(' '),
    ]);
    expect(part10.observations).toEqual([]);
  });

  it('reads an unknown VR in capitals with a long length, any other with a short one, and says so', async () => {
    const capitals = concat([new Uint8Array([9, 0, 1, 16]), latin1('ZZ'), new Uint8Array([0, 0, 4, 0, 0, 0, 1, 2, 3, 4])]); // prettier-ignore
    const signs = concat([new Uint8Array([9, 0, 2, 16]), latin1('??'), new Uint8Array([2, 0, 1, 2])]);
    const part10 = await read(
      fileBytes([], { trailing: concat([dataSet(ct().slice(0, 1)), capitals, signs]) }),
    );
    expect(part10.dataSet.elements.map((one) => one.valueEnd - one.valueStart)).toEqual([10, 4, 2]);
    expect(codes(part10)).toEqual(['unknown-vr', 'unknown-vr']);
  });

  it('reads an unknown VR in capitals with a short length where its reserved bytes are not zero', async () => {
    const capitals = concat([new Uint8Array([9, 0, 1, 16]), latin1('OX'), new Uint8Array([2, 0, 1, 2])]);
    const behind = dataSet([{ tag: 0x00321032, vr: 'PN', value: 'Vornhagen' }]);
    const part10 = await read(
      fileBytes([], { trailing: concat([dataSet(ct().slice(0, 1)), capitals, behind]) }),
    );
    expect(part10.dataSet.elements.map((one) => one.valueEnd - one.valueStart)).toEqual([10, 2, 10]);
  });

  it('keeps duplicates and order, and says so', async () => {
    const elements = ct();
    const part10 = await read(
      fileBytes([
        { tag: 0x00080000, vr: 'UL', value: 100 },
        ...elements.slice(0, 20),
        { tag: 0x00100010, vr: 'PN', value: 'Second^Name ' },
        ...elements.slice(20),
      ]),
    );
    expect(tagsOf(part10).filter((tag) => tag === '(0010,0010)').length).toBe(2);
    expect(textOf(part10, 0x00100010)).toBe('Müller^Jörg ');
    expect(codes(part10)).toEqual(['group-length', 'duplicate-tag']);
    const odd = await read(fileBytes([{ tag: 0x00080060, vr: 'CS', value: latin1('CTX') }, ...elements.slice(0, 3)])); // prettier-ignore
    expect(codes(odd)).toEqual(['odd-length', 'out-of-order']);
  });

  it('refuses a value that passes the end of the file, and an element that is none', async () => {
    const start = fileBytes([]).length;
    expect(await refusal(fileBytes([{ tag: 0x00080060, vr: 'CS', value: 'CT', lie: 400 }]))).toBe(`truncated ${start}`); // prettier-ignore
    const broken = fileBytes(ct().slice(0, 1), {
      trailing: new Uint8Array([8, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    });
    expect(await refusal(broken)).toBe(`bad-element ${start + 18}`);
    expect(await refusal(fileBytes(ct().slice(0, 1), { trailing: latin1('abc') }))).toBe(`truncated ${start + 18}`); // prettier-ignore
  });
});

describe('Pixel Data and what follows', () => {
  const fragments = concat([
    item(new Uint8Array()),
    item(new Uint8Array([0xff, 0xd8, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0])),
    item(latin1('abcd')),
    delimiter,
  ]);
  const encapsulated = { tag: 0x7fe00010, vr: 'OB', value: fragments, lie: 0xffffffff };

  it('walks fragments by their lengths, also over a delimiter inside one', async () => {
    const part10 = await read(fileBytes([...ct().slice(0, -1), encapsulated], { transferSyntax: jpegUid }));
    const lengths = part10.pixelData?.fragments?.map((one) => one.valueEnd - one.valueStart);
    expect(lengths).toEqual([0, 10, 4]);
    expect(part10.transferSyntax.encapsulated).toBe(true);
  });

  it('takes an icon for an ordinary element, encapsulated or not', async () => {
    const icon = { tag: 0x00880200, vr: 'SQ', value: [[encapsulated]] };
    const part10 = await read(fileBytes([icon, ...ct()], { transferSyntax: jpegUid }));
    expect(part10.dataSet.elements[0]?.items?.[0]?.dataSet.elements[0]?.fragments?.length).toBe(3);
    expect(part10.pixelData?.fragments).toBeUndefined();
  });

  it('recognises Float and Double Float Pixel Data and the Extended Offset Table', async () => {
    for (const [tag, vr] of [
      [0x7fe00008, 'OF'],
      [0x7fe00009, 'OD'],
    ] as const) {
      const table = { tag: 0x7fe00001, vr: 'OV', value: new Uint8Array(16) };
      const part10 = await read(
        fileBytes([...ct().slice(0, -1), table, { tag, vr, value: new Uint8Array(8) }]),
      );
      expect(part10.pixelData?.tag).toBe(tag);
      expect(findElement(part10.dataSet, 0x7fe00001)?.vr).toBe('OV');
    }
  });

  it('reads on behind Pixel Data, and calls the rest trailing bytes', async () => {
    const behind = [
      { tag: 0x7fe10010, vr: 'LO', value: 'PRIVATE' },
      { tag: 0xfffcfffc, vr: 'OB', value: new Uint8Array(4) },
      { tag: 0xffff0001, vr: 'LO', value: 'Private Tag ' },
    ];
    const bytes = fileBytes([...ct(), ...behind], { trailing: latin1('Mueller, Joerg was here') });
    const part10 = await read(bytes);
    expect(tagsOf(part10).slice(-3)).toEqual(['(7fe1,0010)', '(fffc,fffc)', '(ffff,0001)']);
    expect(part10.trailing).toEqual({ start: bytes.length - 23, end: bytes.length });
    expect(new Set(codes(part10))).toEqual(
      new Set(['data-behind-pixel-data', 'trailing-padding', 'trailing-bytes']),
    );
    const zeros = await read(fileBytes(ct().slice(0, 9), { trailing: new Uint8Array(99) }));
    expect(zeros.trailing?.end).toBe(zeros.size);
  });

  it('refuses fragments that are broken or cut', async () => {
    const file = (value: Uint8Array) =>
      fileBytes([{ tag: 0x7fe00010, vr: 'OB', value, lie: 0xffffffff }], { transferSyntax: jpegUid });
    expect(await refusal(file(fragments.subarray(0, -8)))).toMatch(/^truncated/);
    expect(await refusal(file(concat([item(latin1('ab')), latin1('garbage!'), delimiter])))).toMatch(/^bad-fragments/); // prettier-ignore
  });

  it('reads a large file by its head and what follows the pixels, not the pixels', async () => {
    const bytes = fileBytes([
      ...ct().slice(0, -1),
      { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(3_000_000) },
      { tag: 0xfffcfffc, vr: 'OB', value: new Uint8Array(100) },
    ]);
    const blob = blobOf(bytes);
    const reads: number[] = [];
    const slice = blob.slice.bind(blob);
    blob.slice = (start, end) => {
      reads.push((end ?? 0) - (start ?? 0));
      return slice(start, end);
    };
    const part10 = await readPart10(blob);
    expect(part10.kind).toBe('part10');
    expect(reads).toEqual([64 * 1024, 112]);
    if (part10.kind === 'unreadable') return;
    expect(part10.bytes.view(part10.size - 100, part10.size)?.length).toBe(100);
    expect(part10.bytes.view(part10.size - 200, part10.size)).toBeUndefined();
  });

  it('jumps over large fragments, and keeps what follows them', async () => {
    const large = item(new Uint8Array(400_000));
    const value = concat([item(new Uint8Array()), large, large, large, delimiter]);
    const bytes = fileBytes(
      [
        ...ct().slice(0, -1),
        { tag: 0x7fe00010, vr: 'OB', value, lie: 0xffffffff },
        { tag: 0xfffcfffc, vr: 'OB', value: latin1('tail') },
      ],
      { transferSyntax: jpegUid },
    );
    const part10 = await read(bytes);
    expect(part10.pixelData?.fragments?.length).toBe(4);
    expect(part10.bytes.view(part10.size - 4, part10.size)).toEqual(latin1('tail'));
  });
});

describe('bounds', () => {
  it('keeps a long header in one piece, and jumps over bulk values', async () => {
    const text = 'x'.repeat(200_000);
    const long = [1, 2, 3, 4, 5, 6].map((i) => ({ tag: 0x00091000 + i, vr: 'UT', value: text }));
    const bulk = { tag: 0x00091100, vr: 'OB', value: new Uint8Array(2_000_000) };
    const part10 = await read(fileBytes([...long, bulk, { tag: 0x00100010, vr: 'PN', value: 'A^B ' }]));
    const [first] = part10.dataSet.elements;
    const last = part10.dataSet.elements[5];
    expect(part10.bytes.view(first?.start ?? 0, last?.end ?? 0)?.length).toBe(6 * 200_012);
    const skipped = part10.dataSet.elements[6];
    expect(part10.bytes.view(skipped?.valueStart ?? 0, skipped?.valueEnd ?? 0)).toBeUndefined();
    expect(textOf(part10, 0x00100010)).toBe('A^B ');
  });

  it('refuses a header beyond 64 MiB', async () => {
    const value = new Uint8Array(1_000_000);
    const elements = Array.from({ length: 70 }, (_, i) => ({ tag: 0x00091000 + i, vr: 'OB', value }));
    expect(await refusal(fileBytes(elements))).toMatch(/^header-too-large/);
  });

  it('refuses more than two million elements, items and fragments', async () => {
    const many = new Uint8Array(2_000_001 * 8);
    for (let at = 0; at < many.length; at += 8) many.set([0xfe, 0xff, 0x00, 0xe0], at);
    const element = { tag: 0x7fe00010, vr: 'OB', value: many, lie: 0xffffffff };
    expect(await refusal(fileBytes([element], { transferSyntax: jpegUid }))).toMatch(/^too-many-elements/);
  });

  it('walks trials within trials once', async () => {
    let value = latin1('x'.repeat(60_000));
    for (let i = 0; i < 60; i++) {
      const header = new Uint8Array([9, 0, 1, 16, ...new Uint8Array(Uint32Array.of(value.length).buffer)]);
      value = item(concat([header, value]));
    }
    const outer = Array.from({ length: 20 }, (_, i) => ({ tag: 0x00091001 + i, vr: 'UN', value }));
    // A cost that grew with the square would run into the test's own time limit.
    const part10 = await read(fileBytes(outer));
    expect(part10.dataSet.elements.length).toBe(20);
  });
});
