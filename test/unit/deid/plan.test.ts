import { describe, expect, it } from 'vitest';
import { findElement } from '../../../src/dicom/access/findElement';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { fileIdentityOf } from '../../../src/deid/identity/fileIdentityOf';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import type { Plan } from '../../../src/deid/plan/edit/Plan';
import type { Secret } from '../../../src/deid/secrets/Secret';
import type { OptionName } from '../../../src/deid/profile/Preset';
import {
  blobOf,
  ctElements,
  ctImageStorage,
  fileBytes,
  latin1,
  type FileOptions,
  type FixtureElement,
} from '../../fixtures/part10';
import { copyWith } from '../../fixtures/copyWith';
import { ctSlice } from '../../fixtures/ctSlice';
import { planFor } from '../../fixtures/planFor';
import { readDicom } from '../../fixtures/readDicom';
import { valueText } from '../../fixtures/valueText';

const identity = keyedIdentity(new Uint8Array(32).fill(3));
const basic = { preset: 'basic', options: [] } as const;

const source = (extra: FixtureElement[], options?: FileOptions): Promise<Part10> =>
  readDicom(ctSlice(extra, options));
const planOf = (part10: Part10, study?: Secret[]): Plan => planFor(part10, basic, identity, study);
const clean = (part10: Part10): Promise<Part10> => copyWith(part10, basic, identity);

function valueAt(part10: Part10, tag: number): string | undefined {
  const found = findElement(part10.dataSet, tag);
  return found && valueText(part10, found);
}

const reasonFor = (plan: Plan, path: string): string | undefined =>
  plan.edits.filter((edit) => edit.path === path).map(({ action, because }) => `${action} ${because}`)[0];

describe('planCleaning', () => {
  it('gives the same plan twice', async () => {
    const part10 = await source([]);
    expect(planOf(part10)).toEqual(planOf(part10));
  });

  it('holds no old value in an edit', async () => {
    const plan = planOf(await source([]));
    const fresh = Buffer.from(JSON.stringify(plan.edits, (_, v: unknown) => (v instanceof Uint8Array ? Buffer.from(v).toString('latin1') : v))).toString(); // prettier-ignore
    for (const old of ['ller', 'PAT-0815', '19610723', 'ACC4711', 'Musterstadt', '1.2.276.0.7230010'])
      expect(fresh).not.toContain(old);
  });

  it('plans nothing but keyed replacements for a clean copy', async () => {
    const again = planOf(await clean(await source([])));
    expect(again.edits.filter(({ action, because }) => action !== 'U' && because !== 'pseudonym')).toEqual(
      [],
    );
  });

  it('refuses private SOP Classes and DICOMDIR, options that are not built, and options that exclude each other', async () => {
    const codeOf = (part10: Part10, options: readonly OptionName[] = []): string => {
      const plan = planCleaning(part10, { preset: 'basic', options }, identity, []);
      return plan.kind === 'refusal' ? plan.code : plan.kind;
    };
    const withClass = (value: string): Promise<Part10> => source([{ tag: 0x00080016, vr: 'UI', value }]);
    expect(codeOf(await withClass('1.3.12.2.1107.5.9.1'))).toBe('private-sop-class');
    expect(codeOf(await withClass('1.2.840.10008.1.3.10'))).toBe('cannot-plan');
    const dates = [
      'RetainLongitudinalTemporalInformationFullDates',
      'RetainLongitudinalTemporalInformationModifiedDates',
    ] as const;
    expect(codeOf(await source([]), dates)).toBe('options-exclude-each-other');
  });

  it('gives Patient Name and Patient ID the pseudonym, absent ones too, and items that name the same patient', async () => {
    const group = {
      tag: 0x00100026,
      vr: 'SQ',
      value: [[{ tag: 0x00100020, vr: 'LO', value: 'pat-0815-77' }]],
    };
    const part10 = await source([group]);
    const pseudonym = identity.pseudonym(fileIdentityOf(part10).patient.key);
    const copy = await clean(part10);
    expect(valueAt(copy, 0x00100010)).toBe(pseudonym);
    expect(valueAt(copy, 0x00100020)).toBe(pseudonym);
    const item = findElement(copy.dataSet, 0x00100026)?.items?.[0]?.dataSet;
    expect(item && valueAt({ ...copy, dataSet: item }, 0x00100020)).toBe(pseudonym);
    const nameless = await readDicom(
      blobOf(fileBytes(ctElements().filter(({ tag }) => tag !== 0x00100010 && tag !== 0x00100020))),
    );
    const inserted = planOf(nameless).edits.filter(({ because }) => because === 'pseudonym');
    expect(inserted.map(({ op, path }) => `${op} ${path}`)).toEqual([
      'insert (0010,0010)',
      'insert (0010,0020)',
    ]);
  });

  it('says why each kind of element goes', async () => {
    const plan = planOf(
      await source([
        { tag: 0x00040000 + 0x1130, vr: 'CS', value: 'FILESET' },
        { tag: 0x00080000, vr: 'UL', value: 10 },
        { tag: 0x00080051, vr: 'SQ', value: [[{ tag: 0x00400031, vr: 'UT', value: 'Klinik' }]] },
        { tag: 0x00090010, vr: 'LO', value: 'MAKER' },
        { tag: 0x00091001, vr: 'LO', value: 'M\u00fcller' },
        { tag: 0x00100033, vr: 'LO', value: '1381' },
        { tag: 0x00140102, vr: 'DA', value: '20240229' },
        { tag: 0x00142006, vr: 'PN', value: 'Pruefer^Paul' },
        { tag: 0x00200242, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.99' },
        { tag: 0x00420010, vr: 'ST', value: 'Arztbrief' },
        { tag: 0x04000500, vr: 'SQ', value: [[{ tag: 0x04000520, vr: 'OB', value: latin1('geheim') }]] },
        { tag: 0x4ffe0001, vr: 'SQ', value: [[]] },
        { tag: 0x50040010, vr: 'US', value: 1 },
        { tag: 0x60020010, vr: 'US', value: 1 },
        { tag: 0x7ffe0102, vr: 'LO', value: 'nobody knows' },
        { tag: 0xfffcfffc, vr: 'OB', value: new Uint8Array(4) },
      ]),
    );
    const reasons = Object.fromEntries(
      plan.edits.map(({ path, action, because }) => [path, `${action} ${because}`]),
    );
    expect(reasons).toMatchObject({
      '(0004,1130)': 'X group-0004',
      '(0008,0000)': 'X group-length',
      '(0008,0051)': 'X unlisted-identifying',
      '(0009,0010)': 'X private',
      '(0009,1001)': 'X private',
      '(0010,0033)': 'X unlisted-identifying',
      '(0014,0102)': 'D unlisted-date',
      '(0014,2006)': 'D unlisted-name',
      '(0020,0242)': 'U instance-uid',
      '(0042,0010)': 'Z unlisted-identifying',
      '(0400,0500)': 'X encrypted',
      '(4ffe,0001)': 'X encrypted',
      '(5004,0010)': 'X repeating-group',
      '(6002,0010)': 'X repeating-group',
      '(fffc,fffc)': 'X trailing-padding',
    });
  });

  it('judges by PS3.6 when the written VR says something else', async () => {
    const plan = planOf(
      await source([
        { tag: 0x00081050, vr: 'OB', value: latin1('Arzt^Anton') },
        { tag: 0x00142006, vr: 'UN', value: latin1('Pruefer^Paul') },
        { tag: 0x00180060, vr: 'DA', value: '20240229' },
        { tag: 0x00200010, vr: 'UN', value: latin1('ST4711') },
        { tag: 0x00200242, vr: 'OB', value: latin1('1.2.276.0.7230010.3.1.4.99') },
      ]),
    );
    expect(reasonFor(plan, '(0008,1050)')).toBe('X table-e1-1');
    expect(reasonFor(plan, '(0014,2006)')).toBe('D unlisted-name');
    expect(reasonFor(plan, '(0018,0060)')).toBe('D unlisted-date');
    expect(reasonFor(plan, '(0020,0242)')).toBe('U instance-uid');
    const emptied = plan.edits.find(({ path }) => path === '(0020,0010)');
    expect(emptied?.op === 'replace' && emptied.element.vr).toBe('SH');
  });

  it('keeps what PS3.6 registers and what is structural, and replaces the rest, each value on its own', async () => {
    const scheme = [[{ tag: 0x0008010c, vr: 'UI', value: '2.16.840.1.113883.6.96' }]];
    const copy = await clean(
      await source([
        { tag: 0x00080062, vr: 'UI', value: '1.3.12.2.1107.5.9.1' },
        { tag: 0x00080110, vr: 'SQ', value: scheme },
        { tag: 0x00081195, vr: 'UI', value: '1.2.276.1.9.1\\1.2.840.10008.1.4.1.1\\' },
        { tag: 0x0008001a, vr: 'UI', value: 'Mueller' },
      ]),
    );
    expect(valueAt(copy, 0x00080016)).toBe(ctImageStorage);
    expect(valueAt(copy, 0x00080062)).toBe('1.3.12.2.1107.5.9.1');
    expect(valueAt(copy, 0x00081195)).toBe(`${identity.uid('1.2.276.1.9.1')}\\1.2.840.10008.1.4.1.1\\`);
    expect(valueAt(copy, 0x0008001a)).toBe(identity.uid('Mueller'));
    const item = findElement(copy.dataSet, 0x00080110)?.items?.[0]?.dataSet;
    expect(item && valueAt({ ...copy, dataSet: item }, 0x0008010c)).toBe('2.16.840.1.113883.6.96');
  });

  it('replaces a text that stays if it names somebody of the file or of its study', async () => {
    const part10 = await source([
      { tag: 0x00080070, vr: 'LO', value: 'Scanner von M\u00fcller' },
      { tag: 0x00081090, vr: 'LO', value: 'Aquilion Prime' },
      { tag: 0x00180020, vr: 'CS', value: 'GR' },
      { tag: 0x00180015, vr: 'CS', value: 'HEAD' },
      { tag: 0x00180031, vr: 'LO', value: 'geb. 23.07.1961' },
      { tag: 0x00181020, vr: 'LO', value: 'V1.2' },
    ]);
    const plan = planOf(part10, [
      { text: 'Aquilion', kind: 'name' },
      { text: '19610723', kind: 'birth-date' },
    ]);
    expect(reasonFor(plan, '(0008,0070)')).toBe('D unlisted-text');
    // A maker's word for its machines is nobody's name there.
    expect(reasonFor(plan, '(0008,1090)')).toBeUndefined();
    expect(reasonFor(plan, '(0018,0031)')).toBe('X unlisted-text');
    expect(reasonFor(plan, '(0018,1020)')).toBeUndefined();
  });

  it('leaves one of two elements with the same tag', async () => {
    const elements = ctElements();
    const twice = elements.flatMap((element) =>
      element.tag === 0x00180050 ? [element, element] : [element],
    );
    const plan = planOf(await readDicom(blobOf(fileBytes(twice))));
    expect(plan.edits.filter(({ path }) => path === '(0018,0050)').map(({ because }) => because)).toEqual([
      'duplicate',
    ]);
  });

  it('replaces the meta information and zeroes what stands before it', async () => {
    const part10 = await source([], {
      preamble: new Uint8Array(128).fill(65),
      trailing: latin1('M\u00fcller'),
    });
    const plan = planOf(part10);
    const copy = await clean(part10);
    const meta = new Map((copy.meta?.elements ?? []).map(({ tag, valueStart, valueEnd }) => [tag, Buffer.from(copy.bytes.view(valueStart, valueEnd) ?? []).toString('latin1').replace(/\0+$/, '')])); // prettier-ignore
    expect([...meta.keys()].map((tag) => tag % 0x10000)).toEqual([0, 1, 2, 3, 0x10, 0x12, 0x13]);
    expect(meta.get(0x00020003)).toBe(valueAt(copy, 0x00080018));
    expect(meta.get(0x00020010)).toBe('1.2.840.10008.1.2.1');
    expect(plan.notes).toContain('pixels-not-examined');
    expect(plan.notes).toContain('trailing-bytes-removed');
  });

  it('notes fallback Types and a missing SOP Class', async () => {
    const classless = await readDicom(
      blobOf(fileBytes(ctElements().filter(({ tag }) => tag !== 0x00080016))),
    );
    expect(planOf(classless).notes).toEqual(['fallback-types', 'no-sop-class', 'pixels-not-examined']);
    expect(planOf(await source([])).notes).toEqual(['pixels-not-examined']);
  });

  it('names the replaced UIDs and the values of the person as secrets', async () => {
    const { secrets } = planOf(await source([]));
    expect(secrets).toContainEqual({ text: 'PAT-0815-77', kind: 'id' });
    expect(secrets).toContainEqual({ text: '1.2.276.0.7230010.3.1.2.1', kind: 'uid' });
  });
});

describe('the stamps', () => {
  const code = (value: string, scheme: string): FixtureElement[] => [
    { tag: 0x00080100, vr: 'SH', value },
    { tag: 0x00080102, vr: 'SH', value: scheme },
    { tag: 0x00080104, vr: 'LO', value: 'Said before' },
  ];

  it('say what was done, and leave Burned In Annotation alone', async () => {
    const copy = await clean(await source([{ tag: 0x00280301, vr: 'CS', value: 'YES' }]));
    expect(valueAt(copy, 0x00120062)).toBe('YES');
    expect(valueAt(copy, 0x00120063)).toBe('Reinschrift 0.1.0 PS3.15 2026d basic');
    expect(valueAt(copy, 0x00280303)).toBe('REMOVED');
    expect(valueAt(copy, 0x00280301)).toBe('YES');
    expect(findElement(copy.dataSet, 0x00120064)?.items).toHaveLength(1);
  });

  it('stand behind those of earlier tools, once', async () => {
    const once = await clean(
      await source([
        { tag: 0x00120062, vr: 'CS', value: 'NO' },
        { tag: 0x00120063, vr: 'LO', value: 'Another tool' },
        { tag: 0x00120064, vr: 'SQ', value: [code('113107', 'DCM')] },
      ]),
    );
    const twice = await clean(once);
    for (const copy of [once, twice]) {
      expect(valueAt(copy, 0x00120062)).toBe('YES');
      expect(valueAt(copy, 0x00120063)).toBe('Another tool\\Reinschrift 0.1.0 PS3.15 2026d basic');
      expect(findElement(copy.dataSet, 0x00120064)?.items).toHaveLength(2);
    }
  });
});

describe('sequences that become dummies', () => {
  const note = (text: string): FixtureElement[] => [
    { tag: 0x00700002, vr: 'CS', value: 'LAYER_1' },
    {
      tag: 0x00700008,
      vr: 'SQ',
      value: [
        [
          { tag: 0x00700003, vr: 'CS', value: 'PIXEL' },
          { tag: 0x00700006, vr: 'ST', value: text },
          { tag: 0x00700014, vr: 'FL', value: new Uint8Array(8).fill(0x41) },
        ],
      ],
    },
  ];

  it('keep one item with its structure and nothing that it said', async () => {
    const copy = await clean(
      await source([{ tag: 0x00700001, vr: 'SQ', value: [note('Herr Huber'), note('Frau Huber')] }]),
    );
    const items = findElement(copy.dataSet, 0x00700001)?.items ?? [];
    expect(items).toHaveLength(1);
    const inner = items[0]?.dataSet;
    expect(inner && valueAt({ ...copy, dataSet: inner }, 0x00700002)).toBe('LAYER_1');
    const text = inner && findElement(inner, 0x00700008)?.items?.[0]?.dataSet;
    expect(text && valueAt({ ...copy, dataSet: text }, 0x00700006)).toBe('Removed');
    expect(text && valueAt({ ...copy, dataSet: text }, 0x00700014)).toBe('');
  });

  it('make a report one comment, and a second clean leaves it', async () => {
    const sr = { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.88.11' };
    const item = [
      { tag: 0x0040a010, vr: 'CS', value: 'CONTAINS' },
      { tag: 0x0040a040, vr: 'CS', value: 'TEXT' },
      { tag: 0x0040a160, vr: 'UT', value: 'Herr Huber hat Husten' },
    ];
    const copy = await clean(await source([sr, { tag: 0x0040a730, vr: 'SQ', value: [item, item] }]));
    const content = findElement(copy.dataSet, 0x0040a730)?.items;
    expect(content).toHaveLength(1);
    expect(planOf(copy).edits.some(({ because }) => because === 'structured-report')).toBe(false);
  });
});
