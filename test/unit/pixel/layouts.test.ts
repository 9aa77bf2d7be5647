import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { conditionHolds } from '../../../src/pixel/layouts/conditionHolds';
import { firstProposal } from '../../../src/pixel/layouts/firstProposal';
import { importCtpScript } from '../../../src/pixel/layouts/importCtpScript';
import { importDeidRecipe } from '../../../src/pixel/layouts/importDeidRecipe';
import layouts from '../../../src/pixel/layouts/layouts.json';
import { withoutArea } from '../../../src/pixel/layouts/withoutArea';
import { redactionByRules } from '../../../src/pixel/layouts/redactionByRules';
import { ultrasoundRegions } from '../../../src/pixel/layouts/ultrasoundRegions';
import type { RuleCondition } from '../../../src/pixel/RuleCondition';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const region = (x0: number, y0: number, x1: number, y1: number): FixtureElement[] => [
  { tag: 0x00186018, vr: 'UL', value: x0 },
  { tag: 0x0018601a, vr: 'UL', value: y0 },
  { tag: 0x0018601c, vr: 'UL', value: x1 },
  { tag: 0x0018601e, vr: 'UL', value: y1 },
];
const regions = (...items: FixtureElement[][]): FixtureElement => ({
  tag: 0x00186011,
  vr: 'SQ',
  value: items,
});
const text = (tag: number, value: string): FixtureElement => ({ tag, vr: 'LO', value: latin1(value) });
const size = (rows: number, columns: number): FixtureElement[] => [
  { tag: 0x00280010, vr: 'US', value: rows },
  { tag: 0x00280011, vr: 'US', value: columns },
];

async function picture(...changes: FixtureElement[]): Promise<Part10> {
  const elements = ctElements()
    .filter(({ tag }) => !changes.some((change) => change.tag === tag))
    .concat(changes)
    .sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(elements)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('a script of CTP', () => {
  const script = `Library of areas (see the wiki)

****  US  ****
Philips iU22 (large)
 { [0008,1090].containsIgnoreCase("iu22") *
   ( [0028,0010].equals("768") + Rows.equals("600") ) * !Modality.equals("CT") }
 (0,0,1024,75) (10, 20, 30, 40)

Dose page
 { [0018,6011]::[0018,6018].isLessThan("5") }
 (1,2,3,4)`;

  it('becomes rules with the same conditions, areas and titles, none of them reviewed', () => {
    const { rules, problems, left } = importCtpScript(script);
    expect([problems, left]).toEqual([[], []]);
    expect(rules).toEqual([
      {
        name: 'Philips iU22 (large)',
        match: {},
        when: {
          all: [
            { path: '(0008,1090)', is: 'containing', text: 'iu22', exactCase: false },
            {
              any: [
                { path: '(0028,0010)', is: 'equal', text: '768', exactCase: true },
                { path: '(0028,0010)', is: 'equal', text: '600', exactCase: true },
              ],
            },
            { not: { path: '(0008,0060)', is: 'equal', text: 'CT', exactCase: true } },
          ],
        },
        cover: [rect(0, 0, 1024, 75), rect(10, 20, 30, 40)],
        reviewed: false,
      },
      {
        name: 'Dose page',
        match: {},
        when: { path: '(0018,6011)[0].(0018,6018)', is: 'less', text: '5', exactCase: true },
        cover: [rect(1, 2, 3, 4)],
        reviewed: false,
      },
    ]);
  });

  it('binds and closer than or', async () => {
    const { rules } = importCtpScript('{ true. + false. * false. } (0,0,1,1)');
    expect(redactionByRules(await picture(), rules, 'hold')?.cover).toEqual([rect(0, 0, 1, 1)]);
  });

  it.each([
    ['{ Modality.equals("CT") (0,0,1,1)', 1, 'bad-expression'],
    ['\n{ Modality.equals("CT") * }\n(0,0,1,1)', 2, 'bad-expression'],
    ['{ (Modality.equals("CT") }\n(0,0,1,1)', 1, 'bad-expression'],
    ['{ Modality.resembles("CT") } (0,0,1,1)', 1, 'unknown-test'],
    ['{ true. *\n Modalty.equals("CT") } (0,0,1,1)', 2, 'unknown-attribute'],
    ['{ Modality.matches("C(T") } (0,0,1,1)', 1, 'bad-pattern'],
    ['{ true. }\n(0,0,1)', 2, 'bad-area'],
    ['{ true. }\n\n(0,0,-1,5)', 3, 'bad-area'],
    ['just words', 1, 'nothing-to-read'],
  ])('says which line it cannot translate', (bad, line, code) => {
    const { rules, problems } = importCtpScript(bad);
    expect(rules).toEqual([]);
    expect(problems).toEqual([{ line, code }]);
  });

  it('keeps good rules beside bad ones, and lists a rule without areas', () => {
    const { rules, problems, left } = importCtpScript('{ true. } (0,0,1,1)\n{ what }\n(1,1,1,1)\n{ true. }');
    expect(rules).toHaveLength(1);
    expect(problems).toEqual([{ line: 2, code: 'bad-expression' }]);
    expect(left).toEqual([4]);
  });
});

describe('a recipe of deid', () => {
  const covered = async (recipe: string, ...changes: FixtureElement[]) => {
    const { rules, problems } = importDeidRecipe(`FORMAT dicom\n%filter graylist\n${recipe}`);
    expect(problems).toEqual([]);
    return redactionByRules(await picture(...changes), rules, 'hold');
  };

  it('reads areas as corners, and those of CTP as width and height', async () => {
    const redaction = await covered(
      'LABEL Both # by somebody\n  contains Modality CT\n  coordinates 10,20,30,50\n  ctpcoordinates 10,20,30,50',
    );
    expect(redaction).toEqual({ cover: [rect(10, 20, 20, 30), rect(10, 20, 30, 50)], unreviewed: 'hold' });
  });

  it.each([
    ['contains Manufacturer vices', true],
    ['contains Manufacturer ^vices', false],
    ['equals Manufacturer example devices', true],
    ['equals Manufacturer example', false],
    ['equals Rows 3|4', true],
    ['notequals Rows 3|4', false],
    ['notcontains Manufacturer acme', true],
    ['missing SoftwareVersions', true],
    ['present SoftwareVersions', false],
    ['empty Manufacturer', false],
    ['missing Manufacturer || contains Modality CT', true],
    ['contains Modality MR\n+ contains Rows 4 || contains Rows 5', false],
    ['contains Modality CT\n+ contains Rows 5 || contains Rows 4', true],
    ['contains Modality MR\n|| contains Modality CT\n+ equals Rows 5', false],
    ['contains Modality MR\ncontains Modality CT', true],
    ['contains ImageType axial', true],
    ['equals ImageType primary', true],
  ])('asks %s as its documentation says', async (criteria, fits) => {
    const redaction = await covered(`LABEL One\n${criteria}\ncoordinates 0,0,1,1`);
    expect(redaction !== undefined).toBe(fits);
  });

  it('covers everything but the ultrasound regions where the file has them, and everything where not', async () => {
    const recipe =
      'LABEL Blank\ncoordinates all\nLABEL Regions\npresent SequenceOfUltrasoundRegions\nkeepcoordinates from:SequenceOfUltrasoundRegions';
    expect(await covered(recipe, regions(region(1, 2, 10, 20)))).toMatchObject({
      cover: [],
      keepOnly: [rect(1, 2, 10, 19)],
    });
    expect(await covered(recipe)).toMatchObject({ cover: [], keepOnly: [] });
    expect(await covered(recipe, regions())).toMatchObject({ cover: [], keepOnly: [] });
  });

  it('gives back what a later label keeps, only where that one fits, and covers again what comes after it', async () => {
    const recipe = (modality: string) =>
      `LABEL Top\ncoordinates 0,0,100,10\nLABEL Logo\ncontains Modality ${modality}\nkeepcoordinates 0,0,20,10\nLABEL Last\ncoordinates 0,0,5,5`;
    expect((await covered(recipe('CT')))?.cover).toEqual([rect(20, 0, 80, 10), rect(0, 0, 5, 5)]);
    expect((await covered(recipe('MR')))?.cover).toEqual([rect(0, 0, 100, 10), rect(0, 0, 5, 5)]);
  });

  it.each([
    ['LABEL A\nresembles Modality CT\ncoordinates 0,0,1,1', 4, 'unknown-test'],
    ['LABEL A\ncontains Manfacturer X\ncoordinates 0,0,1,1', 4, 'unknown-attribute'],
    ['LABEL A\ncontains Modality (\ncoordinates 0,0,1,1', 4, 'bad-pattern'],
    ['LABEL A\ncoordinates 5,5,1,1', 4, 'bad-area'],
    ['LABEL A\ncoordinates from:Rows', 4, 'unknown-source'],
    ['LABEL A\ncoordinates 0,0,9,9\nLABEL B\nkeepcoordinates from:(0018,6011)', 6, 'cannot-keep'],
    ['contains Modality CT', 3, 'outside-of-rule'],
  ])('says which line it cannot translate', (bad, line, code) => {
    const { problems } = importDeidRecipe(`FORMAT dicom\n%filter graylist\n${bad}`);
    expect(problems).toEqual([{ line, code }]);
  });

  it('lists flags without areas and sections for the header, and translates nothing of them', () => {
    const { rules, problems, left } = importDeidRecipe(
      'FORMAT dicom\n%filter blacklist\nLABEL Flag\ncontains Modality CT\n%header\nREMOVE PatientName',
    );
    expect([rules, problems, left]).toEqual([[], [], [3, 5]]);
  });
});

describe('a condition', () => {
  const holds = async (condition: RuleCondition, ...changes: FixtureElement[]) => {
    const part10 = await picture(...changes);
    return conditionHolds(part10, ultrasoundRegions(part10), condition);
  };
  const name = '(0008,0070)';

  it('takes several values as one text, or each by itself', async () => {
    const path = '(0008,0008)';
    expect(await holds({ path, is: 'equal', text: 'original\\primary\\axial' })).toBe(true);
    expect(await holds({ path, is: 'equal', text: 'primary' })).toBe(false);
    expect(await holds({ path, is: 'equal', text: 'primary', values: 'each' })).toBe(true);
  });

  it('minds capitals where it is told to', async () => {
    expect(await holds({ path: name, is: 'starting', text: 'example' })).toBe(true);
    expect(await holds({ path: name, is: 'starting', text: 'example', exactCase: true })).toBe(false);
    expect(await holds({ path: name, is: 'ending', text: 'Devices', exactCase: true })).toBe(true);
    expect(await holds({ path: name, is: 'matching', text: 'example' })).toBe(false);
    expect(await holds({ path: name, is: 'matching', text: 'EX.*s', exactCase: false })).toBe(true);
  });

  it('knows what is missing from what is empty', async () => {
    expect(await holds({ path: name, is: 'missing' })).toBe(false);
    expect(await holds({ path: name, is: 'empty' }, text(0x00080070, ''))).toBe(true);
    expect(await holds({ path: '(0018,1020)', is: 'missing' })).toBe(true);
    expect(await holds({ path: '(0018,1020)', is: 'empty' })).toBe(false);
  });

  it('compares whole numbers, reads first items and the meta information', async () => {
    expect(await holds({ path: '(0028,0010)', is: 'greater', text: '3' })).toBe(true);
    expect(await holds({ path: '(0028,0010)', is: 'less', text: '4' })).toBe(false);
    const inItem = { path: '(0018,6011)[0].(0018,601A)', is: 'equal', text: '2' } as const;
    expect(await holds(inItem, regions(region(1, 2, 3, 4), region(5, 6, 7, 8)))).toBe(true);
    expect(await holds(inItem)).toBe(false);
    expect(await holds({ path: '(0002,0010)', is: 'ending', text: '.1.2.1' })).toBe(true);
  });
});

describe('the first proposal', () => {
  it('is everything outside of the ultrasound regions, never counted as reviewed', async () => {
    const two = regions(region(0, 60, 99, 99), region(100, 60, 199, 99));
    expect(firstProposal(await picture(two))).toEqual({
      cover: [],
      keepOnly: [rect(0, 60, 100, 40), rect(100, 60, 100, 40)],
      unreviewed: 'hold',
    });
  });

  it('is where a known device writes, for its own size of picture only', async () => {
    const device = [text(0x00080070, 'PHILIPS'), text(0x00081090, 'iU22')];
    const wide = rect(0, 0, 1024, 75);
    expect(firstProposal(await picture(...device, ...size(768, 1024)))?.cover).toEqual([wide]);
    expect(firstProposal(await picture(...device, ...size(512, 512)))).toBeUndefined();
  });

  it('is nothing for a plain slice', async () => expect(firstProposal(await picture())).toBeUndefined());

  it('comes from rows that name their source and an area', () => {
    for (const { source, cover } of layouts.rows) {
      expect(source).not.toBe('');
      for (const { x, y, width, height } of cover)
        expect([x, y, width, height].every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
    }
  });
});

describe('an area without another', () => {
  it('has the same pixels but those of the other, each once', () => {
    const pixels = (rects: readonly { x: number; y: number; width: number; height: number }[]) =>
      rects.flatMap(({ x, y, width, height }) =>
        Array.from({ length: width * height }, (_, i) => `${x + (i % width)},${y + Math.floor(i / width)}`),
      );
    const whole = rect(0, 0, 6, 5);
    for (const hole of [
      rect(2, 1, 2, 2),
      rect(0, 0, 6, 5),
      rect(-3, -3, 5, 5),
      rect(4, 4, 9, 9),
      rect(9, 9, 2, 2),
    ]) {
      const gone = new Set(pixels([hole]));
      const left = pixels(withoutArea(whole, hole));
      expect(left.toSorted()).toEqual(
        pixels([whole])
          .filter((pixel) => !gone.has(pixel))
          .toSorted(),
      );
    }
  });
});
