import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { auditPart10 } from '../../../src/verify/audit/auditPart10';
import { Originals } from '../../../src/verify/audit/Originals';
import { blobOf, fileBytes, type FixtureElement } from '../../fixtures/part10';

const plain: FixtureElement[] = [
  { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.7' },
  { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.1' },
];
const cleaned: FixtureElement = { tag: 0x00120062, vr: 'CS', value: 'YES' };
const method: FixtureElement = { tag: 0x00120063, vr: 'LO', value: 'by somebody' };
const codes = (...values: string[]): FixtureElement => ({
  tag: 0x00120064,
  vr: 'SQ',
  value: values.map((value) => [
    { tag: 0x00080100, vr: 'SH', value },
    { tag: 0x00080102, vr: 'SH', value: 'DCM' },
  ]),
});
const dates = (value: string): FixtureElement => ({ tag: 0x00280303, vr: 'CS', value });
const day: FixtureElement = { tag: 0x00080020, vr: 'DA', value: '20240229' };
const time: FixtureElement = { tag: 0x00080030, vr: 'TM', value: '142317.5' };
const creator: FixtureElement = { tag: 0x00190010, vr: 'LO', value: 'GEMS_ACQU_01' };
/** Table E.3.10-1 lists (0019,xx23) of this creator, and no (0019,xxEE). */
const safe: FixtureElement = { tag: 0x00191023, vr: 'DS', value: '8.125' };
const unsafe: FixtureElement = { tag: 0x001910ee, vr: 'LO', value: 'anything' };

async function read(elements: readonly FixtureElement[]) {
  const sorted = [...plain, ...elements].sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(sorted)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}
const contradictionsOf = async (...elements: FixtureElement[]): Promise<string[]> =>
  auditPart10(await read(elements))
    .filter(({ kind }) => kind === 'contradicts')
    .map(({ code, path }) => `${code} ${path}`);

describe('what this project writes of blacked-out copies', () => {
  it('is held against nobody, and any other derivation is', async () => {
    const derived = (value: string): FixtureElement => ({ tag: 0x00082111, vr: 'ST', value });
    const found = async (value: string): Promise<string[]> =>
      auditPart10(await read([cleaned, method, codes('113100'), dates('REMOVED'), derived(value)])).map(
        ({ kind, keyword }) => `${kind} ${keyword}`,
      );
    expect(await found('Areas of the pixel data were blacked out')).toEqual([]);
    expect(await found('Enlarged by somebody')).toContain('identifies DerivationDescription');
  });
});

describe('the stamps of a file are held against the file', () => {
  const told: [sentence: string, elements: FixtureElement[], wrong: string[]][] = [
    ['a file without stamps contradicts nothing', [day, creator, unsafe], []],
    ['who calls a file cleaned says how', [cleaned], ['no-method (0012,0063)']],
    [
      'who says how does not call the identity kept',
      [{ ...cleaned, value: 'NO' }, method],
      ['not-removed-but-how (0012,0062)'],
    ],
    [
      'the Basic Profile leaves no comment on the patient',
      [cleaned, codes('113100'), { tag: 0x00104000, vr: 'LT', value: 'fell on the stairs' }],
      ['profile-not-applied (0010,4000)'],
    ],
    [
      'what an option names may stay beside the Basic Profile',
      [cleaned, codes('113100', '113105'), { tag: 0x00104000, vr: 'LT', value: 'fell on the stairs' }],
      [],
    ],
    [
      'private elements need their option',
      [cleaned, codes('113100'), creator, safe],
      ['private-not-declared (0012,0062)'],
    ],
    [
      'safe private elements may stay under their option',
      [cleaned, codes('113100', '113111'), creator, safe],
      [],
    ],
    [
      'others may not',
      [cleaned, codes('113100', '113111'), creator, safe, unsafe],
      ['private-not-safe (0019,10EE)'],
    ],
    [
      'removed dates are not there',
      [cleaned, method, day, dates('REMOVED')],
      ['dates-not-removed (0008,0020)'],
    ],
    [
      'dates are not kept and shifted at once',
      [cleaned, codes('113100', '113106', '113107'), day, dates('MODIFIED')],
      ['full-and-modified (0012,0064)'],
    ],
    [
      'kept dates are not called shifted',
      [cleaned, codes('113100', '113106'), day, dates('MODIFIED')],
      ['dates-differ (0028,0303)'],
    ],
    [
      'shifted dates are not called unmodified',
      [cleaned, codes('113100', '113107'), day, dates('UNMODIFIED')],
      ['dates-differ (0028,0303)'],
    ],
    [
      'what happened to dates is told by the code, too',
      [cleaned, codes('113100'), dates('MODIFIED')],
      ['dates-not-declared (0028,0303)'],
    ],
    ['and by the stamp, too', [cleaned, codes('113100', '113107'), day], ['dates-not-declared (0028,0303)']],
    [
      'a second cleaning may remove more than the first promised',
      [cleaned, codes('113100', '113107'), dates('REMOVED')],
      [],
    ],
    [
      'cleaned pixels name no burned-in text',
      [cleaned, codes('113100', '113101'), { tag: 0x00280301, vr: 'CS', value: 'YES' }],
      ['text-in-picture (0028,0301)'],
    ],
    [
      'cleaned visual features are not named recognisable',
      [cleaned, codes('113100', '113102'), { tag: 0x00280302, vr: 'CS', value: 'YES' }],
      ['face-in-picture (0028,0302)'],
    ],
  ];
  it.each(told)('%s', async (_sentence, elements, wrong) => {
    const found = await contradictionsOf(...elements);
    expect(found.map((each) => each.toLowerCase())).toEqual(wrong.map((each) => each.toLowerCase()));
  });

  it('the meta information and the data set name one instance', async () => {
    const other: FixtureElement = { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.999' };
    const part10 = await readPart10(
      blobOf(fileBytes([plain[0] ?? other, other], { sopInstance: '1.2.276.0.7230010.3.1.4.1' })),
    );
    if (part10.kind !== 'part10') throw new Error(part10.code);
    expect(auditPart10(part10).map(({ code }) => code)).toContain('instance-differs');
  });
});

describe('with the originals', () => {
  async function against(original: FixtureElement[], copy: FixtureElement[]): Promise<string[]> {
    const originals = new Originals();
    originals.add(await read(original));
    const found = await originals.survivorsIn(await read(copy));
    return found.map(
      ({ kind, code, declared }) => `${kind} ${code}${declared === undefined ? '' : ' declared'}`,
    );
  }

  it('UIDs of the originals contradict a cleaned file, unless its option keeps them', async () => {
    expect(await against([], [cleaned, method])).toContain('contradicts uids-not-replaced');
    const kept = await against([], [cleaned, codes('113100', '113110')]);
    expect(kept).toContain('survives uid declared');
    expect(kept).not.toContain('contradicts uids-not-replaced');
    expect(await against([], [])).not.toContain('contradicts uids-not-replaced');
  });

  it('dates that are said to be shifted are not those of the originals at the same second', async () => {
    const shifted = [cleaned, codes('113100', '113107', '113110'), dates('MODIFIED')];
    expect(await against([day, time], [...shifted, day, time])).toContain('contradicts dates-not-modified');
    const moved: FixtureElement = { ...day, value: '20220131' };
    expect(await against([day, time], [...shifted, moved, time])).not.toContain(
      'contradicts dates-not-modified',
    );
    // Somebody else's day, at another time: chance.
    const later: FixtureElement = { ...time, value: '091122' };
    expect(await against([day, time], [...shifted, day, later])).not.toContain(
      'contradicts dates-not-modified',
    );
  });

  it('an option to clean texts does not explain a name in them; an option to keep explains what it keeps', async () => {
    const name: FixtureElement = { tag: 0x00100010, vr: 'PN', value: 'Beispielsen^Berta' };
    const text: FixtureElement = { tag: 0x0008103e, vr: 'LO', value: 'for Beispielsen' };
    const how = [cleaned, codes('113100', '113105', '113110')];
    expect(await against([name], [...how, text])).toContain('survives name');
  });

  it('published codes are of nobody, whatever people are called; codes of the house are not', async () => {
    const name: FixtureElement = { tag: 0x00100010, vr: 'PN', value: 'Lossy^Kompressor' };
    const code = (scheme: string): FixtureElement => ({
      tag: 0x00089215,
      vr: 'SQ',
      value: [
        [
          { tag: 0x00080100, vr: 'SH', value: '113040' },
          { tag: 0x00080102, vr: 'SH', value: scheme },
          { tag: 0x00080104, vr: 'LO', value: 'Kompressor' },
        ],
      ],
    });
    expect(await against([name, code('DCM')], [code('DCM')])).not.toContain('survives name');
    expect(await against([name, code('99HOUSE')], [code('99HOUSE')])).toContain('survives name');
  });
});
