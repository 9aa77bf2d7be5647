import { beforeAll, describe, expect, it } from 'vitest';
import type { DataElement, DataSet } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import confidentiality from '../../../src/deid/data/confidentiality.json';
import types from '../../../src/deid/data/types.json';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { blobOf, fileBytes, latin1, type FixtureElement, type FixtureValue } from '../../fixtures/part10';
import { copyWith } from '../../fixtures/copyWith';
import { dictionaryVrs } from '../../fixtures/dictionaryVrs';
import { readDicom } from '../../fixtures/readDicom';
import { valueText } from '../../fixtures/valueText';

// A case per row of PS3.15 Table E.1-1, SOP Class and place. What must come out is worked out here, from the committed facts and
// apart from the engine; the file is built, read, planned, written and read again.

const classes = {
  'CT Image': '1.2.840.10008.5.1.4.1.1.2',
  'Enhanced MR Image': '1.2.840.10008.5.1.4.1.1.4.1',
  'RT Plan': '1.2.840.10008.5.1.4.1.1.481.5',
  'Comprehensive SR': '1.2.840.10008.5.1.4.1.1.88.33',
  'Grayscale Softcopy Presentation State': '1.2.840.10008.5.1.4.1.1.11.1',
  'RT Radiation Set, whose IOD is not fully known': '1.2.840.10008.5.1.4.1.1.481.12',
  'no SOP Class': '',
};
const keptSequence = 0x00081032;
const identity = keyedIdentity(new Uint8Array(32).fill(1));

/** The tags that stand for a row; masks by some of their members. */
function tagsOf(row: string): string[] {
  if (row === 'ggggeeee') return ['00090010', '00091001', '70531000'];
  if (row === '50xxxxxx') return ['50003000', '500A0005', '501E3000'];
  if (row.includes('xx')) return ['00', '02', '1E'].map((xx) => row.replace('xx', xx));
  return [row];
}

const cases = Object.entries(confidentiality.rows).flatMap(([row, [basic = '']]) =>
  tagsOf(row).map((hex, i) => ({
    row,
    basic,
    hex,
    tag: Number.parseInt(hex, 16),
    uid: `1.2.276.0.7230010.3.9.${i}.${Number.parseInt(hex, 16)}`,
  })),
);
type Case = (typeof cases)[number];

const vrOf = (hex: string): string =>
  dictionaryVrs.get(hex) ?? (/^(50|60)..(3000|0005)/.test(hex) ? 'OW' : 'LO');

function planted({ hex, uid }: Case): FixtureValue {
  switch (vrOf(hex)) {
    case 'SQ':
      return [0, 1].map((i) => [
        { tag: 0x00081150, vr: 'UI', value: classes['CT Image'] },
        { tag: 0x00081155, vr: 'UI', value: `${uid}.${i}` },
        { tag: 0x00400281, vr: 'ST', value: `Planted in ${hex}` },
      ]);
    case 'UI':
      return uid;
    case 'AS':
      return '042Y';
    case 'CS':
    case 'AE':
      return `P_${hex}`;
    case 'DA':
      return '20240229';
    case 'TM':
      return '101112';
    case 'DT':
      return '20240229101112';
    case 'DS':
    case 'IS':
      return '42';
    case 'OB':
    case 'OW':
    case 'UN':
      return latin1(`Planted ${hex}`);
    case 'US':
    case 'SS':
      return 42;
    case 'FD':
    case 'FL':
    case 'OF':
    case 'UL':
    case 'SL':
      return new Uint8Array(vrOf(hex) === 'FD' ? 8 : 4).fill(0x40);
    default:
      return `Planted ${hex}`;
  }
}

const element = (one: Case): FixtureElement => ({ tag: one.tag, vr: vrOf(one.hex), value: planted(one) });
const byTag = (a: FixtureElement, b: FixtureElement): number => a.tag - b.tag;
/** Groups 0000 and 0002 cannot open a data set, so they are tried inside an item only. */
const canBeOnTop = ({ hex }: Case): boolean => !/^000[02]/.test(hex);

function sourceOf(sopClass: string): Uint8Array<ArrayBuffer> {
  const rows = cases.map(element);
  return fileBytes(
    [
      ...(sopClass === '' ? [] : [{ tag: 0x00080016, vr: 'UI', value: sopClass }]),
      ...cases.filter(canBeOnTop).map(element),
      { tag: keptSequence, vr: 'SQ', value: [rows.toSorted(byTag)] },
    ].sort(byTag),
    { sopClass: sopClass === '' ? classes['CT Image'] : sopClass },
  );
}

/** PS3.15 Table E.1-1a once more, as a table: by Type 1, 2, 3 and unknown. */
const outcomes: Record<string, readonly [string, string, string, string]> = {
  X: ['X', 'X', 'X', 'X'],
  Z: ['Z', 'Z', 'Z', 'Z'],
  D: ['D', 'D', 'D', 'D'],
  U: ['U', 'U', 'U', 'U'],
  'X/Z': ['D', 'Z', 'X', 'Z'],
  'X/D': ['D', 'D', 'X', 'D'],
  'Z/D': ['D', 'Z', 'Z', 'D'],
  'X/Z/D': ['D', 'Z', 'X', 'D'],
  'X/Z/U*': ['U', 'Z', 'X', 'U'],
};

function expectedOutcome(one: Case, sopClass: string, nested: boolean): string {
  const path = nested ? `00081032.${one.hex}` : one.hex;
  if (one.hex === '00100010' || one.hex === '00100020') return 'pseudonym';
  // Meta information, command and directory groups have no business in a data set: PS3.10 7.1, PS3.15 E.1.1.
  if (/^000[024]/.test(one.hex)) return 'X';
  const conflict = (types.plainConflicts as Record<string, string[]>)[path]?.[1];
  if (conflict !== undefined) return conflict.startsWith('1') ? 'D' : 'Z';
  const profile = (types.sop as Record<string, number | undefined>)[sopClass];
  const all = profile === undefined ? types.fallback : { ...types.common, ...types.profiles[profile] };
  const type =
    (all as Record<string, string>)[path] ?? (types.incomplete.includes(sopClass) ? 'unknown' : '3');
  const column = type.startsWith('1') ? 0 : type.startsWith('2') ? 1 : type === '3' ? 2 : 3;
  return outcomes[one.basic]?.[column] ?? '?';
}

interface Cleaned {
  part10: Part10;
  text: string;
}

async function clean(sopClass: string): Promise<Cleaned> {
  const source = await readDicom(blobOf(sourceOf(sopClass)));
  const part10 = await copyWith(source, { preset: 'basic', options: [] }, identity);
  return { part10, text: await textOf(part10.stream) };
}

const textOf = async (blob: Blob): Promise<string> =>
  Buffer.from(await blob.slice(0).arrayBuffer()).toString('latin1');

const bytesOf = ({ part10 }: Cleaned, found: DataElement): string => valueText(part10, found);

const indexed = new WeakMap<DataSet, Map<number, DataElement[]>>();
function elementsAt(dataSet: DataSet, tag: number): DataElement[] {
  let index = indexed.get(dataSet);
  if (index === undefined) {
    index = new Map();
    for (const element of dataSet.elements)
      index.set(element.tag, [...(index.get(element.tag) ?? []), element]);
    indexed.set(dataSet, index);
  }
  return index.get(tag) ?? [];
}

function verdict(cleaned: Cleaned, dataSet: DataSet, one: Case): string {
  const found = elementsAt(dataSet, one.tag);
  const [only] = found;
  if (only === undefined) return 'X';
  if (found.length > 1) return 'twice';
  if (dictionaryVrs.get(one.hex) !== only.vr) return `VR ${only.vr}`;
  if (only.valueEnd === only.valueStart) return 'Z';
  if (only.vr === 'SQ') return sequenceVerdict(cleaned, only, one);
  const value = bytesOf(cleaned, only);
  if (value === identity.uid(one.uid)) return 'U';
  if (value.startsWith('RS-')) return 'pseudonym';
  const was = planted(one);
  return value === was || (was instanceof Uint8Array && value === Buffer.from(was).toString('latin1'))
    ? 'K'
    : 'D';
}

function sequenceVerdict(cleaned: Cleaned, found: DataElement, one: Case): string {
  const items = found.items ?? [];
  const uids = items.map(({ dataSet }) => {
    const uid = dataSet.elements.find(({ tag }) => tag === 0x00081155);
    return uid === undefined ? '' : bytesOf(cleaned, uid);
  });
  if (items.length === 2 && uids.every((uid, i) => uid === identity.uid(`${one.uid}.${i}`))) return 'U';
  return items.length === 1 && uids.every((uid) => !uid.startsWith(one.uid)) ? 'D' : 'K';
}

const places = Object.entries(classes).flatMap(([name, sopClass]) =>
  [false, true].map((nested) => ({
    where: `${name}, ${nested ? 'in an item' : 'top'}`,
    name,
    sopClass,
    nested,
  })),
);
/** UI has no dummy but a new UID of its own. */
const wanted = (one: Case, sopClass: string, nested: boolean): string => {
  const expected = expectedOutcome(one, sopClass, nested);
  return expected === 'D' && vrOf(one.hex) === 'UI' ? 'U' : expected;
};

describe('Table E.1-1, row by row, in seven kinds of file, at the top level and inside a sequence that stays', () => {
  const outputs = new Map<string, Cleaned>();
  beforeAll(async () => {
    for (const sopClass of Object.values(classes)) outputs.set(sopClass, await clean(sopClass));
  }, 60_000);
  const output = (sopClass: string): Cleaned => {
    const found = outputs.get(sopClass);
    if (found === undefined) throw new Error('not cleaned');
    return found;
  };

  it.each(cases)('row $row, $basic, holds for $hex', (one) => {
    const here = places.filter(({ nested }) => nested || canBeOnTop(one));
    const found = here.map(({ where, sopClass, nested }) => {
      const cleaned = output(sopClass);
      const top = cleaned.part10.dataSet;
      const item = elementsAt(top, keptSequence)[0]?.items?.[0]?.dataSet;
      if (item === undefined) throw new Error('the kept sequence is gone');
      return `${where}: ${verdict(cleaned, nested ? item : top, one)}`;
    });
    expect(found).toEqual(
      here.map(({ where, sopClass, nested }) => `${where}: ${wanted(one, sopClass, nested)}`),
    );
  });

  it.each(Object.entries(classes))(
    'nothing planted is left in a file of %s, but where references stay',
    (_, sopClass) => {
      const kept = new Set(
        cases.filter(({ basic }) => basic === 'X/Z/U*').map(({ hex }) => `Planted in ${hex}`),
      );
      const left = output(sopClass).text.match(
        /Planted (in )?[0-9A-F]{8}|P_[0-9A-F]{8}|1\.2\.276\.0\.7230010\.3\.9\.[.\d]+/g,
      );
      expect([...new Set(left)].filter((text) => !kept.has(text))).toEqual([]);
    },
  );
});
