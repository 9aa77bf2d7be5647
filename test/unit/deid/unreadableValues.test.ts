import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import type { OptionName, PresetName } from '../../../src/deid/profile/Preset';
import { findElement } from '../../../src/dicom/access/findElement';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { ctSlice } from '../../fixtures/ctSlice';
import { latin1, type FixtureElement } from '../../fixtures/part10';
import { planFor } from '../../fixtures/planFor';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';
import { valueText } from '../../fixtures/valueText';

const identity = keyedIdentity(new Uint8Array(32).fill(8));
/** Nobody's name in the file, so that no search finds it. */
const planted = 'Qvwxyrk';

async function copyOf(
  elements: readonly FixtureElement[],
  preset: PresetName = 'basic',
  options: readonly OptionName[] = [],
): Promise<Part10> {
  return provenCopy(await readDicom(ctSlice(elements)), { preset, options }, identity);
}

function valueIn(part10: Part10, tag: number): string | undefined {
  const found = findElement(part10.dataSet, tag);
  return found && valueText(part10, found);
}

const wholly = async (part10: Part10): Promise<string> =>
  Buffer.from(await part10.stream.arrayBuffer()).toString('latin1');

const deidentifying: readonly PresetName[] = ['basic', 'strict', 'research', 'second-opinion', 'custom'];
const sliceThickness = 0x00180050;
const patientWeight = 0x00101030;
const patientAge = 0x00101010;

describe.each(deidentifying)('text in an attribute of numbers, under %s', (preset) => {
  it.each(['DS', 'IS', 'LO', 'ST', 'UN', 'UT', 'PN', 'OB'])(
    'does not stay where it was written as %s',
    async (vr) => {
      const value = vr === 'UN' || vr === 'OB' ? latin1(`${planted} `) : planted;
      const copy = await copyOf([
      { tag: sliceThickness, vr, value },
      { tag: patientWeight, vr, value },
      { tag: 0x00200011, vr, value },
      { tag: 0x00180088, vr, value },
    ], preset); // prettier-ignore
      expect(await wholly(copy)).not.toContain(planted);
    },
  );

  it.each(['LO', 'UT', 'CS'])(
    'does not stay in an attribute of binary numbers that was written as %s',
    async (vr) => {
      const value = planted.toUpperCase();
      const elements = [0x00280010, 0x00189073, 0x00280106].map((tag) => ({ tag, vr, value }));
      expect(await wholly(await copyOf(elements, preset))).not.toContain(value);
    },
  );
});

describe.each(deidentifying)('a value that begins as an item does, under %s', (preset) => {
  it.each(['US', 'UL'])(
    'does not stay as numbers (%s): other readers find a sequence in it, and a name in its item',
    async (vr) => {
      const item = '\xfe\xff\0\xe0\x10\0\0\0\x40\0\x23\xa1\x08\0\0\0';
      const value = latin1(`${item}${planted} `);
      const copy = await copyOf(
        [0x00280012, 0x00280010, 0x00080001].map((tag) => ({ tag, vr, value })),
        preset,
      );
      expect(await wholly(copy)).not.toContain(planted);
    },
  );
});

describe('an attribute of numbers', () => {
  it.each(['1.25', '+1e-3', '1,25', 'NaN', '5.0 mm', '0.5\\0.5', '1.5\0', ''])('keeps %j', async (value) => {
    const copy = await copyOf([{ tag: sliceThickness, vr: 'DS', value }]);
    expect(valueIn(copy, sliceThickness)).toBe(value.replace(/\0+$/, ''));
  });

  it.each(['LO', 'UN'])('keeps numbers that were written as %s', async (vr) => {
    const copy = await copyOf([{ tag: sliceThickness, vr, value: vr === 'UN' ? latin1('1.25') : '1.25' }]);
    expect(valueIn(copy, sliceThickness)).toBe('1.25');
  });

  it('keeps binary numbers that were written as UN', async () => {
    const value = Uint8Array.of(4, 0);
    const copy = await copyOf([{ tag: 0x00280010, vr: 'UN', value }]);
    expect(valueIn(copy, 0x00280010)).toBe('\u0004');
  });

  it.each(['FD', 'UN'])('keeps fractions that happen to spell something, written as %s', async (vr) => {
    const value = latin1('ffffff#@');
    const copy = await copyOf([{ tag: 0x00189345, vr, value }]);
    expect(valueIn(copy, 0x00189345)).toBe('ffffff#@');
  });

  it('does not keep a text that was written as UN in place of a whole number', async () => {
    const copy = await copyOf([{ tag: 0x00280010, vr: 'UN', value: latin1(`${planted} `) }]);
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('does not keep text that an option would keep there', async () => {
    const copy = await copyOf([{ tag: patientWeight, vr: 'DS', value: planted }], 'custom', [
      'RetainPatientCharacteristics',
    ]);
    expect(valueIn(copy, patientWeight) ?? '').not.toContain(planted);
  });
});

describe('a code string', () => {
  it.each(['Abdomen', 'ABDOMEN', 'Knie re'])('keeps words of the examination: %s', async (value) => {
    const copy = await copyOf([{ tag: 0x00180015, vr: 'CS', value }, { tag: 0x00180022, vr: 'CS', value }]); // prettier-ignore
    expect([valueIn(copy, 0x00180015), valueIn(copy, 0x00180022)]).toEqual([value, value]);
  });

  it.each(['CS', 'LO', 'UN'])('keeps no free text, written as %s', async (vr) => {
    const value = vr === 'UN' ? latin1(`Knie ${planted}`) : `Knie ${planted}`;
    const copy = await copyOf([{ tag: 0x00180022, vr, value }]);
    expect(await wholly(copy)).not.toContain(planted);
  });
});

describe('a code string that readers depend on', () => {
  const imageType = 0x00080008;

  it.each(['ORIGINAL\\PRIMARY', 'derived\\secondary', 'ORIGINAL\\PRIMARY\\M_FFE'])(
    'keeps %s',
    async (value) => {
      expect(valueIn(await copyOf([{ tag: imageType, vr: 'CS', value }]), imageType)).toBe(value);
    },
  );

  it('loses only the value that says something else', async () => {
    const copy = await copyOf([{ tag: imageType, vr: 'CS', value: `ORIGINAL\\PRIMARY\\Fr. ${planted}` }]);
    expect(valueIn(copy, imageType)).toBe('ORIGINAL\\PRIMARY\\REMOVED');
  });

  it.each(['ISO_IR 100', 'UTF-8', 'ISO-IR 192'])('keeps the character set %s', async (value) => {
    const tag = 0x00080005;
    expect(valueIn(await copyOf([{ tag, vr: 'CS', value }]), tag)).toBe(value);
  });
});

describe('the length of a document', () => {
  it('goes where there is no document', async () => {
    const copy = await copyOf([{ tag: 0x00420015, vr: 'UN', value: latin1(`${planted}\0`) }]);
    expect(findElement(copy.dataSet, 0x00420015)).toBeUndefined();
  });
});

describe('a text', () => {
  it('does not keep what stands behind its end, the rest of some memory', async () => {
    const value = `HEAD\0${planted}`;
    const copy = await copyOf([
      { tag: 0x00180015, vr: 'CS', value },
      { tag: 0x00181250, vr: 'SH', value },
    ]);
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('keeps NULs that only pad it', async () => {
    const copy = await copyOf([{ tag: 0x00181250, vr: 'SH', value: 'HEAD\0\0\0' }]);
    expect(valueIn(copy, 0x00181250)).toBe('HEAD');
  });
});

describe('an age', () => {
  it.each([
    ['095Y', '090Y'],
    ['95Y', '090Y'],
    ['95', '090Y'],
    ['095y', '090Y'],
    ['45Y', '45Y'],
    ['089Y', '089Y'],
    [planted, '000D'],
    ['095Y\\045Y', '090Y\\045Y'],
    [`095Y\\${planted}`, '000D'],
    ['095Y\\\u00e4', '000D'],
  ])('%s becomes %s where ages are capped', async (age, expected) => {
    const copy = await copyOf([{ tag: patientAge, vr: 'AS', value: age }], 'research');
    expect(valueIn(copy, patientAge)).toBe(expected);
  });
});

describe('a date that may stay', () => {
  it.each([
    ['DA', 0x00080020, '20240229', true],
    ['DA', 0x00080020, '12345678', false],
    ['DA', 0x00080020, '20241301', false],
    ['TM', 0x00080030, '235959.5', true],
    ['TM', 0x00080030, '715517', false],
    ['DT', 0x0008002a, '20240229235959.5+0100', true],
    ['DT', 0x0008002a, '98765432109876', false],
  ])('is a date: %s %i %s', async (vr, tag, value, stays) => {
    const copy = await copyOf([{ tag, vr, value }], 'custom', [
      'RetainLongitudinalTemporalInformationFullDates',
    ]);
    expect(valueIn(copy, tag) === value).toBe(stays);
  });
});

describe('the group of the pixels', () => {
  it('keeps nothing that PS3.6 does not have there', async () => {
    const copy = await copyOf([{ tag: 0x7fe00012, vr: 'LO', value: planted }]);
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('keeps one picture: the one that the header describes', async () => {
    const copy = await copyOf([{ tag: 0x7fe00008, vr: 'OF', value: latin1(planted.repeat(2)) }]);
    expect(findElement(copy.dataSet, 0x7fe00008)).toBeUndefined();
    expect(findElement(copy.dataSet, 0x7fe00010)).toBeDefined();
  });

  it('keeps no text in the place of offsets or of a picture', async () => {
    const copy = await copyOf([
      { tag: 0x7fe00001, vr: 'OV', value: latin1(`${planted} `) },
      { tag: 0x7fe00010, vr: 'LT', value: planted },
    ]);
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('keeps offsets', async () => {
    const copy = await copyOf([{ tag: 0x7fe00001, vr: 'OV', value: Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0) }]);
    expect(valueIn(copy, 0x7fe00001)).toBe('\0\u0001');
  });

  it('keeps no retired coefficients of a picture', async () => {
    const copy = await copyOf([{ tag: 0x7fe00020, vr: 'OW', value: latin1(`${planted} `) }]);
    expect(await wholly(copy)).not.toContain(planted);
  });
});

describe('a private creator', () => {
  const creator = 'SIEMENS MR HEADER';
  const element: FixtureElement = { tag: 0x0019100c, vr: 'IS', value: '1000' };

  it('stays with its safe element', async () => {
    const copy = await copyOf([{ tag: 0x00190010, vr: 'LO', value: creator }, element], 'research');
    expect(valueIn(copy, element.tag)).toBe('1000');
  });

  it('is none with more than one value', async () => {
    const elements = [{ tag: 0x00190010, vr: 'LO', value: `${creator}\\${planted}` }, element];
    const copy = await copyOf(elements, 'research');
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('that the file itself calls safe is a text like any other', async () => {
    const name = 'M\u00fcller';
    const block: FixtureElement[] = [
      { tag: 0x00080301, vr: 'US', value: 0x0019 },
      { tag: 0x00080302, vr: 'LO', value: name },
      { tag: 0x00080303, vr: 'CS', value: 'SAFE' },
    ];
    const elements: FixtureElement[] = [
      { tag: 0x00080300, vr: 'SQ', value: [block] },
      { tag: 0x00190010, vr: 'LO', value: name },
      element,
    ];
    expect(await wholly(await copyOf(elements, 'research'))).not.toContain(name);
  });

  it.each([
    ['UI', 'NQHeader', 0x0099, 0x01, '1.2.276.0.7230010.3.1.77'],
    ['DS', 'Philips PET Private Group', 0x7053, 0x00, planted],
    ['FD', 'Philips Imaging DD 001', 0x2001, 0x4f, planted],
  ])(
    'does not vouch for text in an element that is %s by the list',
    async (_vr, maker, group, low, value) => {
      const elements = [
        { tag: group * 0x10000 + 0x10, vr: 'LO', value: maker },
        { tag: group * 0x10000 + 0x1000 + low, vr: 'LO', value },
      ];
      expect(await wholly(await copyOf(elements, 'research'))).not.toContain(value);
    },
  );
});

describe('a dummy item', () => {
  const verifyingObservers = 0x0040a073;
  const inside = (...elements: FixtureElement[]): FixtureElement[] => [
    { tag: verifyingObservers, vr: 'SQ', value: [elements] },
  ];

  it.each(['LO', 'UN'])('holds no text where numbers belong, written as %s', async (vr) => {
    const value = vr === 'UN' ? latin1(`${planted} `) : planted;
    const copy = await copyOf(
      inside({ tag: 0x00280010, vr, value }, { tag: 0x00280011, vr: 'US', value: 4 }),
    );
    const [item] = findElement(copy.dataSet, verifyingObservers)?.items ?? [];
    expect(item?.dataSet.elements.map(({ tag }) => tag)).toEqual([0x00280010, 0x00280011]);
    expect(await wholly(copy)).not.toContain(planted);
  });

  it('is made of any bytes in the place of a number', async () => {
    const copy = await copyOf(inside({ tag: 0x00200013, vr: 'IS', value: '1\u00a0' }));
    expect(findElement(copy.dataSet, verifyingObservers)?.items).toHaveLength(1);
  });
});

describe('what is no UID', () => {
  it.each([planted, '1.2.\u00e4'])('does not stay in a dummy item where UIDs stay: %s', async (word) => {
    const item: FixtureElement[] = [
      { tag: 0x00081155, vr: 'UI', value: word },
      { tag: 0x0040a075, vr: 'PN', value: 'Pruefer^Paul' },
    ];
    const observers = { tag: 0x0040a073, vr: 'SQ', value: [item] };
    expect(await wholly(await copyOf([observers], 'custom', ['RetainUIDs']))).not.toContain(word);
  });
});

describe('a plan', () => {
  it('is made whatever stands where a UID belongs, and repeats none of it', async () => {
    const source = await readDicom(
      ctSlice([
        { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2\u00e4' },
        { tag: 0x00080018, vr: 'UI', value: '1.2.\u00e4' },
        { tag: 0x0008001b, vr: 'UI', value: ' 1.2.\u00e4' },
      ]),
    );
    const { meta } = planFor(source, { preset: 'own-record', options: [] }, identity);
    expect(meta.map(({ tag }) => tag)).not.toContain(0x00020002);
    expect(meta.map(({ tag }) => tag)).not.toContain(0x00020003);
  });

  it('gives the meta information the SOP Instance UID that a person decided on', async () => {
    const source = await readDicom(ctSlice([]));
    const value = '1.2.3.4.5.6.7.8.9';
    const decisions = [{ at: 'SOPInstanceUID', does: 'replace', value } as const];
    const copy = await provenCopy(source, { preset: 'custom', options: [], decisions }, identity);
    const named = copy.meta?.elements.find(({ tag }) => tag === 0x00020003);
    expect(named && valueText(copy, named)).toBe(value);
  });
});
