import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/dicom/write/Change';
import type { DataSet, Encoding } from '../../src/dicom/dictionary/DataSet';
import { encodeValue } from '../../src/dicom/write/encodeValue';
import { encodings } from '../../src/dicom/dictionary/encodings';
import { tags } from '../../src/dicom/dictionary/tags';
import { writePart10 } from '../../src/dicom/write/writePart10';
import { dataSet, fileBytes, latin1, type FixtureElement } from '../fixtures/part10';
import { handRead } from '../unit/dicom/handRead';

/** A data set with what shall happen to it, so that source, changes and result come from one value. */
interface Model {
  nodes: Node[];
  inserts: Leaf[];
}
interface Leaf {
  tag: number;
  value: string;
}
type Fate = 'keep' | 'remove' | 'replace';
type Node =
  | { tag: number; fate: Fate; value: string; fresh: string }
  | { tag: number; fate: Fate; fresh: string; items: Model[]; undefinedLength: boolean };

const textTags = [tags.AccessionNumber, tags.StationName, tags.StudyID, tags.CodeValue, tags.CodeMeaning];
const sequenceTags = [
  tags.ReferencedImageSequence,
  tags.RequestAttributesSequence,
  tags.ContentSequence,
  tags.ConceptNameCodeSequence,
];
const insertTags = [tags.SeriesDescription, tags.PatientComments, tags.ProtocolName, tags.TextValue];

const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fate>('keep') },
  fc.constantFrom<Fate>('remove', 'replace'),
);
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', ' ', '0', '1', '.'), maxLength: 9 });
const byTag = (a: { tag: number }, b: { tag: number }): number => a.tag - b.tag;

const { model } = fc.letrec<{ model: Model; node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ tag: fc.constantFrom(...textTags), fate, value: text, fresh: text }),
    fc.record({
      tag: fc.constantFrom(...sequenceTags),
      fate,
      fresh: text,
      items: fc.array(tie('model'), { maxLength: 3 }),
      undefinedLength: fc.boolean(),
    }),
  ),
  model: fc.record({
    nodes: fc
      .uniqueArray(tie('node'), { maxLength: 6, selector: (node) => node.tag })
      .map((all) => all.sort(byTag)),
    inserts: fc.uniqueArray(fc.record({ tag: fc.constantFrom(...insertTags), value: text }), {
      maxLength: 2,
      selector: (leaf) => leaf.tag,
    }),
  }),
}));

const { explicitLittle, explicitBig, implicitLittle } = encodings;
const encoding = fc.constantFrom<Encoding>(explicitLittle, explicitBig, implicitLittle);
const explicitEncoding = fc.constantFrom<Encoding>(explicitLittle, explicitBig);

const leaf = (tag: number, value: string): FixtureElement => ({ tag, vr: 'LO', value });

const source = ({ nodes }: Model): FixtureElement[] =>
  nodes.map((node) =>
    'items' in node
      ? { tag: node.tag, vr: 'SQ', value: node.items.map(source), undefinedLength: node.undefinedLength }
      : leaf(node.tag, node.value),
  );

const result = ({ nodes, inserts }: Model): FixtureElement[] => {
  const kept = nodes
    .filter((node) => node.fate !== 'remove')
    .map((node): FixtureElement => {
      if (node.fate === 'replace') return leaf(node.tag, node.fresh);
      if (!('items' in node)) return leaf(node.tag, node.value);
      return {
        tag: node.tag,
        vr: 'SQ',
        value: node.items.map(result),
        undefinedLength: node.undefinedLength,
      };
    });
  return [...kept, ...inserts.map(({ tag, value }) => leaf(tag, value))].sort(byTag);
};

function changesOf({ nodes, inserts }: Model, read: DataSet, into: number): Change[] {
  const fresh = (tag: number, value: string) =>
    ({ tag, vr: 'LO', value: encodeValue('LO', value, read.encoding) }) as const;
  return [
    ...inserts.map(({ tag, value }): Change => ({ op: 'insert', into, element: fresh(tag, value) })),
    ...nodes.flatMap((node, i): Change[] => {
      const element = read.elements[i];
      if (element?.tag !== node.tag) throw new Error('the fixture was read wrongly');
      const inner = ('items' in node ? node.items : []).flatMap((item, k) => {
        const readItem = element.items?.[k];
        return readItem === undefined ? [] : changesOf(item, readItem.dataSet, readItem.start);
      });
      if (node.fate === 'remove') return [...inner, { op: 'remove', at: element.start }];
      if (node.fate === 'keep') return inner;
      return [...inner, { op: 'replace', at: element.start, element: fresh(node.tag, node.fresh) }];
    }),
  ];
}

const meta = [{ tag: tags.TransferSyntaxUID, vr: 'UI', value: latin1('1.2.840.10008.1.2.1') }] as const;

async function written(part10: ReturnType<typeof handRead>, changes: Change[]): Promise<string> {
  const bytes = new Uint8Array(await writePart10(part10, changes, meta).arrayBuffer());
  const length = new DataView(bytes.buffer).getUint32(140, true);
  return Buffer.from(bytes.subarray(144 + length)).toString('hex');
}
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('without changes the data set has the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(model, encoding, async (given, layout) => {
      const file = fileBytes(source(given), { layout });
      expect(await written(handRead(file, layout), [])).toBe(hex(dataSet(source(given), layout)));
    }),
  );
});

test('any removals, replacements and inserts at any depth give the bytes of the data set that is meant', async () => {
  await fc.assert(
    fc.asyncProperty(model, encoding, fc.nat(1000), async (given, layout, unloaded) => {
      const file = fileBytes(source(given), { layout });
      const part10 = handRead(file, layout, file.length - unloaded);
      const changes = changesOf(given, part10.dataSet, -1);
      expect(await written(part10, changes)).toBe(hex(dataSet(result(given), layout)));
      // The order of the changes does not matter.
      expect(await written(part10, changes.reverse())).toBe(hex(dataSet(result(given), layout)));
    }),
    { numRuns: 300 },
  );
});

test('what is written and read again, unchanged, is written the same', async () => {
  await fc.assert(
    // Implicit VR would read the text that stands for a replaced sequence as items.
    fc.asyncProperty(model, explicitEncoding, async (given, layout) => {
      const part10 = handRead(fileBytes(source(given), { layout }), layout);
      const once = writePart10(part10, changesOf(given, part10.dataSet, -1), meta);
      const bytes = new Uint8Array(await once.arrayBuffer());
      const twice = new Uint8Array(await writePart10(handRead(bytes, layout), [], meta).arrayBuffer());
      expect(hex(twice)).toBe(hex(bytes));
    }),
  );
});
