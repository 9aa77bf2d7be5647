import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DataSet } from '../../src/dicom/dictionary/DataSet';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { tilingGap } from '../../src/dicom/read/tilingGap';
import { blobOf, ctElements, fileBytes, type FixtureElement, type Layout } from '../fixtures/part10';

const syntaxes: Record<string, Layout> = {
  '1.2.840.10008.1.2': { explicit: false, bigEndian: false },
  '1.2.840.10008.1.2.1': { explicit: true, bigEndian: false },
  '1.2.840.10008.1.2.2': { explicit: true, bigEndian: true },
};

const plain = fc.record({
  tag: fc.constantFrom(0x00080060, 0x00091010, 0x00100010, 0x00185100, 0x00204000, 0x00291010, 0x0040a160),
  vr: fc.constantFrom('CS', 'LO', 'UN', 'OB', 'UT', 'PN', 'SV', 'UV'),
  value: fc.uint8Array({ maxLength: 40 }),
});

const { elements } = fc.letrec<{ elements: FixtureElement[]; element: FixtureElement }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.record({
      tag: fc.constantFrom(0x00081110, 0x00081140, 0x0040a730),
      vr: fc.constant('SQ'),
      value: fc.array(tie('elements'), { maxLength: 3 }),
      undefinedLength: fc.boolean(),
    }),
  ),
  elements: fc.array(tie('element'), { maxLength: 6 }),
}));

interface Shape {
  tag: string;
  value: number | Shape[][];
}
const built = (list: readonly FixtureElement[]): Shape[] =>
  list.map(({ tag, value }) => ({
    tag: formatTag(tag),
    value: value instanceof Uint8Array ? value.length : Array.isArray(value) ? value.map(built) : 0,
  }));
const read = (dataSet: DataSet): Shape[] =>
  dataSet.elements.map(({ tag, items, valueStart, valueEnd }) => ({
    tag: formatTag(tag),
    value: items === undefined ? valueEnd - valueStart : items.map((item) => read(item.dataSet)),
  }));

it('whatever data set is built is read as built, in every encoding, and tiles', async () => {
  await fc.assert(
    fc.asyncProperty(elements, fc.constantFrom(...Object.keys(syntaxes)), async (list, transferSyntax) => {
      const layout = syntaxes[transferSyntax];
      const all = [...ctElements().slice(0, 3), ...list];
      const outcome = await readPart10(blobOf(fileBytes(all, { transferSyntax, ...(layout && { layout }) })));
      expect(outcome.kind).toBe('part10');
      if (outcome.kind === 'unreadable') return;
      expect(read(outcome.dataSet).slice(3)).toEqual(built(list));
      expect(tilingGap(outcome)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

const encapsulated: FixtureElement = {
  tag: 0x7fe00010,
  vr: 'OB',
  value: Uint8Array.of(0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0, 0xfe, 0xff, 0, 0xe0, 4, 0, 0, 0, 1, 2, 3, 4, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0), // prettier-ignore
  lie: 0xffffffff,
};
const nested: FixtureElement[] = [
  {
    tag: 0x00081110,
    vr: 'SQ',
    undefinedLength: true,
    value: [[{ tag: 0x00081140, vr: 'SQ', value: [ctElements().slice(0, 2)] }]],
  },
];
const files = [
  fileBytes([...nested, ...ctElements()]),
  fileBytes([...nested, ...ctElements()], {
    transferSyntax: '1.2.840.10008.1.2',
    layout: { explicit: false, bigEndian: false },
  }),
  fileBytes([...nested, ...ctElements().slice(0, -1), encapsulated], {
    transferSyntax: '1.2.840.10008.1.2.4.50',
  }),
];

/** A file is read without a gap or refused at an offset inside it; nothing is thrown. */
async function isJudged(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const outcome = await readPart10(blobOf(bytes));
  if (outcome.kind === 'part10') {
    expect(tilingGap(outcome)).toBeUndefined();
    return 'part10';
  }
  expect(outcome.at).toBeGreaterThanOrEqual(0);
  expect(outcome.at).toBeLessThanOrEqual(bytes.length);
  return outcome.code;
}

it('a file cut at any byte is refused, or read where the cut falls between two elements', async () => {
  for (const bytes of files) {
    const whole = await readPart10(blobOf(bytes));
    if (whole.kind === 'unreadable') throw new Error(whole.code);
    const ends = new Set(whole.dataSet.elements.map((element) => element.end));
    for (let cut = 0; cut < bytes.length; cut++) {
      const code = await isJudged(bytes.slice(0, cut));
      if (cut > whole.dataSetStart) expect([cut, code === 'part10']).toEqual([cut, ends.has(cut)]);
    }
  }
});

it('a file with any bytes changed is read without a gap or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 255, 0xfe, 0xe0, 0x53, 0x51))), {
        minLength: 1,
        maxLength: 8,
      }),
      async (original, changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) bytes[132 + (at % (bytes.length - 132))] = value;
        await isJudged(bytes);
      },
    ),
    { numRuns: 3000 },
  );
});
