import { textAt } from '../../../src/dicom/access/valuesOf';
import { existsSync, openAsBlob, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { optionsOf } from '../../../src/deid/profile/optionsOf';
import type { Plan } from '../../../src/deid/plan/edit/Plan';
import type { Secret } from '../../../src/deid/secrets/Secret';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import type { Choice, PresetName } from '../../../src/deid/profile/Preset';
import { secretsOf } from '../../../src/deid/secrets/secretsOf';
import { secretsUnder } from '../../../src/deid/secrets/secretsUnder';
import ownRecord from '../../../src/deid/data/ownRecord.json';
import required from '../../../src/deid/data/required.json';
import dictionary from '../../../src/dicom/data/dictionary.json';
import { findElement } from '../../../src/dicom/access/findElement';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { verifyCleaning } from '../../../src/verify/cleaning/verifyCleaning';
import type { FileOptions, FixtureElement } from '../../fixtures/part10';
import { ctSlice } from '../../fixtures/ctSlice';
import { planFor } from '../../fixtures/planFor';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';

const identity = keyedIdentity(new Uint8Array(32).fill(5));
const presets: readonly PresetName[] = [
  'basic',
  'strict',
  'research',
  'second-opinion',
  'own-record',
  'custom',
];
const of = (preset: PresetName): Choice => ({ preset, options: [] });

const source = (extra: FixtureElement[], options?: FileOptions): Promise<Part10> =>
  readDicom(ctSlice(extra, options));
const planOf = (part10: Part10, choice: Choice): Plan => planFor(part10, choice, identity);
const clean = (part10: Part10, choice: Choice, study?: Secret[]): Promise<Part10> =>
  provenCopy(part10, choice, identity, study);

const at = (part10: Part10, tag: number): string => textAt(part10, part10.dataSet, tag);
const has = (part10: Part10, tag: number): boolean => findElement(part10.dataSet, tag) !== undefined;

const characteristics: FixtureElement[] = [
  { tag: 0x00080031, vr: 'TM', value: '235959.5' },
  { tag: 0x00081010, vr: 'SH', value: 'GANTRY7731' },
  { tag: 0x00101030, vr: 'DS', value: '71' },
  { tag: 0x00181000, vr: 'LO', value: 'SN4477812' },
];

describe('the lists of presets', () => {
  it('name only what PS3.6 has', () => {
    const known = new Set(JSON.stringify(dictionary).match(/\w+/g));
    const named = [...ownRecord.goes, ...ownRecord.comments, ...required.keywords];
    expect(named.filter((keyword) => !known.has(keyword))).toEqual([]);
  });
});

describe.each(presets)('%s', (preset) => {
  it('is proven on a slice with many values, and plans nothing but keyed replacements for its copy', async () => {
    const part10 = await source(characteristics);
    const copy = await clean(part10, of(preset));
    const again = planOf(copy, of(preset)).edits;
    const keyed = new Set(['pseudonym', 'date-shifted', 'unlisted-date']);
    expect(again.filter(({ action, because }) => action !== 'U' && !keyed.has(because))).toEqual([]);
  });

  it('says in at most 64 signs what was chosen', async () => {
    const copy = await clean(await source([]), of(preset));
    const said = at(copy, 0x00120063);
    expect(said).toBe(preset === 'own-record' ? '' : `Reinschrift 0.1.0 PS3.15 2026d ${preset}`);
    expect(said.length).toBeLessThanOrEqual(64);
    const codes = (findElement(copy.dataSet, 0x00120064)?.items ?? []).map((item) =>
      textAt(copy, item.dataSet, 0x00080100),
    );
    expect(codes.length).toBe(preset === 'own-record' ? 0 : 1 + optionsOf(of(preset)).size);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the method text', () => {
  it('fits with every option that can be chosen by hand', async () => {
    const options = [
      'RetainSafePrivate',
      'RetainUIDs',
      'RetainDeviceIdentity',
      'RetainInstitutionIdentity',
      'RetainPatientCharacteristics',
      'RetainLongitudinalTemporalInformationModifiedDates',
      'CleanDescriptors',
      'CleanStructuredContent',
      'CleanGraphics',
    ] as const;
    const copy = await clean(await source(characteristics), { preset: 'custom', options });
    expect(at(copy, 0x00120063)).toBe('Reinschrift 0.1.0 PS3.15 2026d custom+03+04+05+07+08+09+10+11+12');
    expect(at(copy, 0x00280303)).toBe('MODIFIED');
    expect(at(copy, 0x0020000d)).toBe('1.2.276.0.7230010.3.1.2.1');
    expect(at(copy, 0x00080080)).toBe('Klinikum Musterstadt');
    expect(at(copy, 0x00181000)).toBe('SN4477812');
  });
});

describe('research and second opinion', () => {
  it('shift all dates by the same days, keep times, and give the age in place of the birth date', async () => {
    const part10 = await source([
      ...characteristics,
      { tag: 0x00080021, vr: 'DA', value: '20240301' },
      { tag: 0x0008002a, vr: 'DT', value: '20240229235959.123456+0100' },
    ]);
    const copy = await clean(part10, of('research'));
    const day = (da: string): number =>
      Date.UTC(+da.slice(0, 4), +da.slice(4, 6) - 1, +da.slice(6, 8)) / 86_400_000;
    const days = day(at(copy, 0x00080020)) - day('20240229');
    expect(days).toBeLessThanOrEqual(-365);
    expect(day(at(copy, 0x00080021)) - day('20240301')).toBe(days);
    expect(day(at(copy, 0x0008002a)) - day('20240229')).toBe(days);
    expect(at(copy, 0x0008002a).slice(8)).toBe('235959.123456+0100');
    expect(at(copy, 0x00080031)).toBe('235959.5');
    expect(at(copy, 0x00100030)).toBe('');
    expect(at(copy, 0x00101010)).toBe('062Y');
  });

  it('differ in the device, and in ages over 89 years', async () => {
    const part10 = await source([...characteristics, { tag: 0x00101010, vr: 'AS', value: '097Y' }]);
    const [research, opinion] = [
      await clean(part10, of('research')),
      await clean(part10, of('second-opinion')),
    ];
    expect([at(research, 0x00101010), at(opinion, 0x00101010)]).toEqual(['090Y', '097Y']);
    expect([has(research, 0x00181000), at(opinion, 0x00181000)]).toEqual([false, 'SN4477812']);
    expect([at(research, 0x00101030), at(opinion, 0x00101030)]).toEqual(['71', '71']);
  });

  it('take the Basic Profile for a date that cannot be shifted', async () => {
    const part10 = await source([
      { tag: 0x00080020, vr: 'DA', value: 'Monday' },
      { tag: 0x00080023, vr: 'DA', value: '20230230' },
    ]);
    const copy = await clean(part10, of('research'));
    expect([at(copy, 0x00080020), at(copy, 0x00080023)]).toEqual(['', '']);
  });

  it('keep private elements of the table by creator and low byte, with their creator, and no others', async () => {
    const part10 = await source([
      { tag: 0x00190010, vr: 'LO', value: 'SOMEBODY ELSE' },
      { tag: 0x0019100c, vr: 'IS', value: '1000' },
      { tag: 0x00190011, vr: 'LO', value: 'SIEMENS MR HEADER' },
      { tag: 0x0019110c, vr: 'IS', value: '1000' },
      { tag: 0x0019110a, vr: 'LO', value: 'anything' },
      { tag: 0x00191206, vr: 'LO', value: 'no creator' },
      { tag: 0x00290011, vr: 'LO', value: 'SIEMENS MR HEADER' },
      { tag: 0x0029110c, vr: 'IS', value: '1000' },
    ]);
    const copy = await clean(part10, of('research'));
    const left = copy.dataSet.elements.filter(({ tag }) => Math.floor(tag / 0x10000) % 2 === 1);
    expect(left.map(({ tag }) => tag)).toEqual([0x00190011, 0x0019110c]);
  });

  it('keep what the file itself calls safe, and judge private sequences element by element', async () => {
    const part10 = await source([
      {
        tag: 0x00080300,
        vr: 'SQ',
        value: [
          [
            { tag: 0x00080301, vr: 'US', value: 0x2001 },
            { tag: 0x00080302, vr: 'LO', value: 'OWN BLOCK' },
            { tag: 0x00080303, vr: 'CS', value: 'SAFE' },
          ],
        ],
      },
      { tag: 0x20010010, vr: 'LO', value: 'OWN BLOCK' },
      { tag: 0x20011001, vr: 'DS', value: '1.5' },
      { tag: 0x20011002, vr: 'LO', value: 'for PAT-0815-77' },
      { tag: 0x20030010, vr: 'LO', value: 'UNKNOWN BLOCK' },
      {
        tag: 0x20031001,
        vr: 'SQ',
        value: [
          [
            { tag: 0x00080090, vr: 'PN', value: 'Arzt^Anna' },
            { tag: 0x00190010, vr: 'LO', value: 'SIEMENS MR HEADER' },
            { tag: 0x0019100c, vr: 'IS', value: '50' },
            { tag: 0x00191010, vr: 'LO', value: 'anything' },
          ],
        ],
      },
    ]);
    const copy = await clean(part10, of('research'));
    expect(at(copy, 0x20011001)).toBe('1.5');
    expect(has(copy, 0x20011002)).toBe(false);
    expect(has(copy, 0x20030010)).toBe(true);
    const inner = findElement(copy.dataSet, 0x20031001)?.items?.[0]?.dataSet;
    expect(inner?.elements.filter(({ tag }) => tag % 0x20000 >= 0x10000).map(({ tag }) => tag)).toEqual([
      0x00190010, 0x0019100c,
    ]);
  });
});

describe('strict', () => {
  it('leaves what the table does not list only where it describes the picture or is demanded', async () => {
    const part10 = await source([
      { tag: 0x00081090, vr: 'LO', value: 'Scanner 3000' },
      { tag: 0x00180022, vr: 'CS', value: 'HELIX' },
      { tag: 0x00321032, vr: 'PN', value: 'Arzt^Anna' },
      { tag: 0x00400254, vr: 'LO', value: 'Thorax' },
      { tag: 0x00081032, vr: 'SQ', value: [[{ tag: 0x00080100, vr: 'SH', value: 'X1' }]] },
    ]);
    const copy = await clean(part10, of('strict'));
    expect([at(copy, 0x00081090), at(copy, 0x00180022)]).toEqual(['Scanner 3000', 'HELIX']);
    expect([has(copy, 0x00081032), has(copy, 0x00400254)]).toEqual([false, false]);
    expect(has(await clean(part10, of('basic')), 0x00081032)).toBe(true);
  });

  it('leaves numbers of the acquisition that no module demands only in functional groups and unknown IODs', async () => {
    const bandwidth: FixtureElement = { tag: 0x00180095, vr: 'DS', value: '434' };
    const elements: FixtureElement[] = [
      bandwidth,
      { tag: 0x52009229, vr: 'SQ', value: [[{ tag: 0x00189006, vr: 'SQ', value: [[bandwidth]] }]] },
    ];
    const copy = await clean(await source(elements), of('strict'));
    const shared = findElement(copy.dataSet, 0x52009229)?.items?.[0]?.dataSet;
    const modifier = shared && findElement(shared, 0x00189006)?.items?.[0]?.dataSet;
    expect(has(copy, 0x00180095)).toBe(false);
    expect(modifier && textAt(copy, modifier, 0x00180095)).toBe('434');
    const unknown = elements.concat({ tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.501.1' });
    expect(at(await clean(await source(unknown), of('strict')), 0x00180095)).toBe('434');
  });
});

describe("a person's own record", () => {
  const known: FixtureElement[] = [
    { tag: 0x00080054, vr: 'AE', value: 'PACSNODE1' },
    { tag: 0x00080092, vr: 'ST', value: 'Doktorweg 4, 99998 Beispielburg' },
    { tag: 0x00101040, vr: 'LO', value: 'Geheimgasse 17, 99999 Musterhausen' },
    { tag: 0x00101060, vr: 'PN', value: 'Vorherig^Wilhelmine' },
    { tag: 0x00102154, vr: 'SH', value: '+49 170 5551234' },
    { tag: 0x001021f0, vr: 'LO', value: 'Roman Catholic' },
    { tag: 0x00102160, vr: 'SH', value: 'Sorbian' },
    { tag: 0x00204000, vr: 'LT', value: 'Slightly blurred' },
    { tag: 0x00290010, vr: 'LO', value: 'ANYBODY' },
    { tag: 0x00291001, vr: 'LO', value: 'calibration 4' },
    { tag: 0x00291002, vr: 'UN', value: new TextEncoder().encode('call +49 170 5551234') },
  ];

  it('keeps whom, when and where, and loses contact data, other people and network names', async () => {
    const part10 = await source(known);
    const copy = await clean(part10, of('own-record'));
    for (const tag of [
      0x00080018, 0x00080020, 0x00080080, 0x00080090, 0x00100010, 0x00100020, 0x00100030, 0x0020000d,
      0x00204000,
    ])
      expect(at(copy, tag), String(tag)).toBe(at(part10, tag));
    for (const tag of [0x00080054, 0x00080092, 0x00101040, 0x00101060, 0x00102154, 0x001021f0, 0x00102160])
      expect(has(copy, tag), String(tag)).toBe(false);
    expect(planOf(part10, of('own-record')).notes).toContain('comments-kept');
  });

  it('keeps private elements but for those that carry what was removed', async () => {
    const copy = await clean(await source(known), of('own-record'));
    expect([has(copy, 0x00290010), has(copy, 0x00291001), has(copy, 0x00291002)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('claims nothing, and is written for private SOP Classes too', async () => {
    const plan = planOf(await source(known), of('own-record'));
    expect(plan.claims).toBeUndefined();
    expect(plan.edits.filter(({ because }) => because === 'stamp' || because === 'pseudonym')).toEqual([]);
    const vendor = await source([{ tag: 0x00080016, vr: 'UI', value: '1.3.12.2.1107.5.9.1' }], {
      sopClass: '1.3.12.2.1107.5.9.1',
    });
    expect(at(await clean(vendor, of('own-record')), 0x00080016)).toBe('1.3.12.2.1107.5.9.1');
  });
});

describe('decisions of the person', () => {
  it('keep, remove and replace by keyword or by path, before every rule', async () => {
    const part10 = await source(characteristics);
    const choice: Choice = {
      preset: 'custom',
      options: [],
      decisions: [
        { at: 'InstitutionName', does: 'keep' },
        { at: '(0008,0060)', does: 'remove' },
        { at: 'PatientID', does: 'replace', value: 'CASE-1' },
        { at: 'StudyDescription', does: 'replace', value: 'Kopf' },
      ],
    };
    const copy = await clean(part10, choice, secretsOf(part10));
    expect([at(copy, 0x00080080), at(copy, 0x00100020), at(copy, 0x00081030)]).toEqual([
      'Klinikum Musterstadt',
      'CASE-1',
      'Kopf',
    ]);
    expect(has(copy, 0x00080060)).toBe(false);
  });

  it('that overrule the profile take its claims away', async () => {
    const part10 = await source([]);
    const plan = planOf(part10, {
      preset: 'basic',
      options: [],
      decisions: [{ at: 'PatientName', does: 'keep' }],
    });
    expect(plan.claims).toBeUndefined();
    expect(plan.notes).toContain('overruled');
    expect(plan.edits.filter(({ because }) => because === 'stamp')).toEqual([]);
    const harmless = planOf(part10, {
      preset: 'basic',
      options: [],
      decisions: [{ at: 'Modality', does: 'keep' }],
    });
    expect(harmless.claims?.methods).toEqual(['113100']);
  });

  it('keep UIDs under RetainUIDs but for those that name what is signed or said', async () => {
    const part10 = await source([
      { tag: 0x00081140, vr: 'SQ', value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.276.0.99.4711.1' }]] },
      { tag: 0x00083012, vr: 'UI', value: '1.2.276.0.99.4711.2' },
      { tag: 0x0040a124, vr: 'UI', value: '1.2.276.0.99.4711.3' },
    ]);
    const copy = await clean(part10, { preset: 'custom', options: ['RetainUIDs'] });
    expect(at(copy, 0x00080018)).toBe(at(part10, 0x00080018));
    expect(at(copy, 0x00083012)).toBe('1.2.276.0.99.4711.2');
    expect(at(copy, 0x0040a124)).toBe(identity.uid('1.2.276.0.99.4711.3'));
  });
});

const folder = '../shared/corpus';

describe.skipIf(!existsSync(folder))(
  'presets over the corpus (skipped where ../shared/corpus is missing)',
  () => {
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isFile())
      : [];

    it.each(['research', 'own-record'] as const)(
      '%s is proven on every file that it plans',
      async (preset) => {
        const faults: string[] = [];
        for (const name of names) {
          const part10 = await readPart10(await openAsBlob(`${folder}/${name}`));
          if (part10.kind === 'unreadable') continue;
          const study = secretsOf(part10);
          const plan = planCleaning(part10, of(preset), identity, study);
          if (plan.kind === 'refusal') continue;
          const output = writePart10(part10, plan.edits, plan.meta);
          const studySecrets = secretsUnder(of(preset), study);
          const { checks } = await verifyCleaning({ source: part10, output, plan, studySecrets });
          for (const check of checks)
            if (check.status === 'failed') faults.push(`${name}: ${check.name} ${check.detail ?? ''}`);
        }
        expect(faults).toEqual([]);
      },
      180_000,
    );
  },
);
