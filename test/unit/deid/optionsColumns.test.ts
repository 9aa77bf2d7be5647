import { textAt } from '../../../src/dicom/access/valuesOf';
import { beforeAll, describe, expect, it } from 'vitest';
import confidentiality from '../../../src/deid/data/confidentiality.json';
import safePrivate from '../../../src/deid/data/safePrivate.json';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import type { OptionName } from '../../../src/deid/profile/Preset';
import type { DataSet } from '../../../src/dicom/dictionary/DataSet';
import { findElement } from '../../../src/dicom/access/findElement';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { blobOf, fileBytes, latin1, type FixtureElement, type FixtureValue } from '../../fixtures/part10';
import { copyWith } from '../../fixtures/copyWith';
import { readDicom } from '../../fixtures/readDicom';

// The three columns of Table E.1-1 that speak of few rows and mean more than a value: structured content, graphics, private
// attributes. All their entries are C. What C means for a row stands in the title of its case.

const ct = '1.2.840.10008.5.1.4.1.1.2';
const identity = keyedIdentity(new Uint8Array(32).fill(1));

async function clean(elements: readonly FixtureElement[], options: readonly OptionName[]): Promise<Part10> {
  const all = [...elements, { tag: 0x00080016, vr: 'UI', value: ct }].sort((a, b) => a.tag - b.tag);
  const from = await readDicom(blobOf(fileBytes(all, { sopClass: ct })));
  return copyWith(from, { preset: 'custom', options }, identity);
}

const rowsOf = (column: string): { row: string; code: string }[] => {
  const at = confidentiality.options.indexOf(column);
  return Object.entries(confidentiality.rows).flatMap(([row, [, columns = '']]) =>
    columns.charAt(at) === '-' ? [] : [{ row, code: columns.charAt(at) }],
  );
};
const hex = (text: string): number => Number.parseInt(text, 16);
const itemIn = (dataSet: DataSet | undefined, tag: number): DataSet | undefined =>
  dataSet && findElement(dataSet, tag)?.items?.[0]?.dataSet;
/** A word of the vocabulary, and one of nobody's. */
const said = 'Thorax Qvwxyrk';

describe('CleanStructuredContent', () => {
  const finding: FixtureElement[] = [
    { tag: 0x00080100, vr: 'SH', value: '121071' },
    { tag: 0x00080102, vr: 'SH', value: 'DCM' },
    { tag: 0x00080104, vr: 'LO', value: 'Finding' },
  ];
  const content: FixtureElement[] = [
    { tag: 0x0040a040, vr: 'CS', value: 'TEXT' },
    { tag: 0x0040a043, vr: 'SQ', value: [finding] },
    { tag: 0x0040a160, vr: 'UT', value: said },
  ];
  const rows = rowsOf('structured');

  it('has four rows', () => {
    expect(rows.map(({ code }) => code).join('')).toBe('CCCC');
  });

  const outcome = async (tag: number, options: readonly OptionName[]): Promise<[string, string]> => {
    const copy = await clean([{ tag, vr: 'SQ', value: [content] }], options);
    const item = itemIn(copy.dataSet, tag);
    const concept = itemIn(item, 0x0040a043);
    return [
      concept === undefined ? '' : textAt(copy, concept, 0x00080100),
      item === undefined ? '' : textAt(copy, item, 0x0040a160),
    ];
  };

  it.each(rows)(
    '$row $code: the item and its concept stay, its text is replaced, or cleaned with CleanDescriptors',
    async ({ row }) => {
      expect(await outcome(hex(row), ['CleanStructuredContent'])).toEqual(['121071', 'Removed']);
      const [concept, text] = await outcome(hex(row), ['CleanStructuredContent', 'CleanDescriptors']);
      expect(concept).toBe('121071');
      expect(text).toMatch(/^Thorax(?!.*Qvwxyrk)/);
      expect((await outcome(hex(row), []))[0]).not.toBe('121071');
    },
  );
});

describe('CleanGraphics', () => {
  const rows = rowsOf('graphics');
  const repeating = rows.filter(({ row }) => row.includes('x'));
  /** 50xxxxxx stands for all elements of its groups: Curve Data, and the text of Curve Description. */
  const elements = (row: string): string[] => (row === '50xxxxxx' ? ['50xx3000', '50xx0022'] : [row]);
  const planes = repeating.flatMap(({ row, code }) =>
    elements(row).flatMap((each) =>
      Array.from({ length: 16 }, (_, i) => ({
        code,
        row: each.replace('xx', (2 * i).toString(16).padStart(2, '0')),
      })),
    ),
  );

  it('has a row of annotations and three of repeating groups', () => {
    expect(rows.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '00700001 C',
      '50xxxxxx C',
      '60xx3000 C',
      '60xx4000 C',
    ]);
  });

  it('00700001 C: shapes stay, the text beside them is cleaned', async () => {
    const corners = new Uint8Array(16).fill(0x40);
    const annotation: FixtureElement = {
      tag: 0x00700001,
      vr: 'SQ',
      value: [
        [
          { tag: 0x00700008, vr: 'SQ', value: [[{ tag: 0x00700006, vr: 'ST', value: said }]] },
          { tag: 0x00700009, vr: 'SQ', value: [[{ tag: 0x00700022, vr: 'FL', value: corners }]] },
        ],
      ],
    };
    const at = (part10: Part10, sequence: number, tag: number): string => {
      const found = itemIn(itemIn(part10.dataSet, 0x00700001), sequence);
      const element = found && findElement(found, tag);
      return element === undefined
        ? ''
        : Buffer.from(part10.bytes.view(element.valueStart, element.valueEnd) ?? []).toString('latin1');
    };
    const cleaned = await clean([annotation], ['CleanGraphics']);
    expect(at(cleaned, 0x00700008, 0x00700006)).toMatch(/^Thorax(?!.*Qvwxyrk)/);
    expect(at(cleaned, 0x00700009, 0x00700022)).toBe(Buffer.from(corners).toString('latin1'));
    expect(at(await clean([annotation], []), 0x00700008, 0x00700006)).not.toContain('Thorax');
  });

  const copies: Part10[] = [];
  beforeAll(async () => {
    const all = planes.map(({ row }): FixtureElement => {
      const bitmap = row.endsWith('3000');
      return { tag: hex(row), vr: bitmap ? 'OW' : 'LT', value: bitmap ? latin1(said) : said };
    });
    copies.push(await clean(all, []), await clean(all, ['CleanGraphics']));
  });
  it.each(planes)('$row $code: goes, as nobody has looked at the plane', ({ row }) => {
    expect(copies.map(({ dataSet }) => findElement(dataSet, hex(row)))).toEqual([undefined, undefined]);
  });
});

describe('RetainSafePrivate', () => {
  interface Safe {
    readonly creator: string;
    readonly element: string;
    readonly vr: string;
    readonly tag: number;
    readonly block: number;
  }
  const blocks = new Map<string, number>();
  const safe: Safe[] = Object.entries(safePrivate.creators).flatMap(([creator, rows]) =>
    Object.entries(rows).map(([element, vr]) => {
      const group = element.slice(0, 4);
      const key = `${group} ${creator}`;
      const taken = [...blocks.keys()].filter((each) => each.startsWith(group)).length;
      const block = blocks.get(key) ?? 0x10 + taken;
      blocks.set(key, block);
      const tag = hex(group) * 0x10000 + block * 0x100 + hex(element.slice(4));
      return { creator, element, vr: vr === '' ? 'LO' : vr, tag, block };
    }),
  );
  const value = ({ vr }: Safe): FixtureValue => {
    switch (vr) {
      case 'SQ':
        return [[{ tag: 0x00080104, vr: 'LO', value: 'Thorax' }]];
      case 'DS':
      case 'IS':
        return '42';
      case 'US':
      case 'SS':
        return 42;
      case 'AT':
      case 'FL':
      case 'UL':
      case 'SL':
      case 'OF':
        return new Uint8Array(4).fill(0x40);
      case 'FD':
      case 'OB':
      case 'OW':
      case 'UN':
        return new Uint8Array(8).fill(0x40);
      case 'DT':
        return '20240229101112';
      case 'DA':
        return '20240229';
      case 'TM':
        return '101112';
      default:
        return 'THORAX';
    }
  };
  const listed = new Set(safe.map(({ tag }) => tag));
  /** In the same block, and not in the table. */
  const neighbour = ({ tag, block }: Safe): number => {
    const first = Math.floor(tag / 0x10000) * 0x10000 + block * 0x100;
    return Array.from({ length: 256 }, (_, i) => first + i).find((each) => !listed.has(each)) ?? first;
  };
  const elements = new Map<number, FixtureElement>();
  for (const one of safe) {
    const creator = Math.floor(one.tag / 0x10000) * 0x10000 + one.block;
    elements.set(creator, { tag: creator, vr: 'LO', value: one.creator });
    elements.set(neighbour(one), { tag: neighbour(one), vr: 'LO', value: 'anything' });
    elements.set(one.tag, { tag: one.tag, vr: one.vr, value: value(one) });
  }
  let cleaned: Part10;
  let basic: Part10;
  beforeAll(async () => {
    cleaned = await clean([...elements.values()], ['RetainSafePrivate']);
    basic = await clean([...elements.values()], []);
  });
  const has = (part10: Part10, tag: number): boolean => findElement(part10.dataSet, tag) !== undefined;

  it('is the row of all private attributes, and its C is Table E.3.10-1', () => {
    expect(rowsOf('safePrivate')).toEqual([{ row: 'ggggeeee', code: 'C' }]);
    expect(safe.length).toBeGreaterThan(300);
  });

  // Dates follow the options of dates, which are not chosen here.
  const stays = ({ vr }: Safe): boolean => !['DA', 'TM', 'DT', 'PN'].includes(vr);
  it.each(safe)('$creator $element $vr: stays with its creator where it is safe to', (one) => {
    const creator = Math.floor(one.tag / 0x10000) * 0x10000 + one.block;
    expect(has(cleaned, one.tag)).toBe(stays(one));
    expect(has(cleaned, creator)).toBe(true);
    expect(has(cleaned, neighbour(one))).toBe(false);
    expect([has(basic, one.tag), has(basic, creator)]).toEqual([false, false]);
  });
});
