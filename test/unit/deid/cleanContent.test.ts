import { textsOf } from '../../../src/dicom/access/valuesOf';
import { describe, expect, it } from 'vitest';
import { contentRule } from '../../../src/deid/plan/judge/contentRule';
import type { Edit } from '../../../src/deid/plan/edit/Edit';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import type { Decision, OptionName, PresetName } from '../../../src/deid/profile/Preset';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { blobOf, fileBytes, type FixtureElement } from '../../fixtures/part10';

const identity = keyedIdentity(new Uint8Array(32).fill(9));
const comprehensive = '1.2.840.10008.5.1.4.1.1.88.33';
const instance = '1.2.276.0.7230010.3.1.4.77';
const image = '1.2.276.0.7230010.3.1.4.78';
const structured: OptionName = 'CleanStructuredContent';
const descriptors: OptionName = 'CleanDescriptors';
const modified: OptionName = 'RetainLongitudinalTemporalInformationModifiedDates';
const full: OptionName = 'RetainLongitudinalTemporalInformationFullDates';

const cs = (tag: number, value: string): FixtureElement => ({ tag, vr: 'CS', value });
const code = (tag: number, [value, scheme, meaning]: readonly [string, string, string]): FixtureElement => ({
  tag,
  vr: 'SQ',
  value: [
    [
      { tag: 0x00080100, vr: 'SH', value },
      { tag: 0x00080102, vr: 'SH', value: scheme },
      { tag: 0x00080104, vr: 'LO', value: meaning },
    ],
  ],
});

function item(
  valueType: string,
  concept: readonly [string, string, string],
  ...rest: FixtureElement[]
): FixtureElement[] {
  return [cs(0x0040a010, 'CONTAINS'), cs(0x0040a040, valueType), code(0x0040a043, concept), ...rest].sort(
    (a, b) => a.tag - b.tag,
  );
}

const text = (value: string): FixtureElement => ({ tag: 0x0040a160, vr: 'UT', value });
const name = (value: string): FixtureElement => ({ tag: 0x0040a123, vr: 'PN', value });
const date = (value: string): FixtureElement => ({ tag: 0x0040a121, vr: 'DA', value });
const time = (value: string): FixtureElement => ({ tag: 0x0040a122, vr: 'TM', value });
const dateTime = (value: string): FixtureElement => ({ tag: 0x0040a120, vr: 'DT', value });
const uid = (value: string): FixtureElement => ({ tag: 0x0040a124, vr: 'UI', value });
const items = (...value: FixtureElement[][]): FixtureElement => ({ tag: 0x0040a730, vr: 'SQ', value });
const coded = (...of: [string, string, string]): FixtureElement => code(0x0040a168, of);
const number = (value: string): FixtureElement => ({
  tag: 0x0040a300,
  vr: 'SQ',
  value: [[code(0x004008ea, ['mm', 'UCUM', 'millimeter']), { tag: 0x0040a30a, vr: 'DS', value }]],
});

function report(...content: FixtureElement[][]): FixtureElement[] {
  return [
    { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 100' },
    { tag: 0x00080016, vr: 'UI', value: comprehensive },
    { tag: 0x00080018, vr: 'UI', value: instance },
    { tag: 0x00080020, vr: 'DA', value: '20240229' },
    { tag: 0x00100010, vr: 'PN', value: 'M\u00fcller^J\u00f6rg' },
    { tag: 0x00100020, vr: 'LO', value: 'PAT-0815-77' },
    { tag: 0x00100030, vr: 'DA', value: '19610723' },
    { tag: 0x0020000d, vr: 'UI', value: '1.2.276.0.7230010.3.1.2.77' },
    { tag: 0x0020000e, vr: 'UI', value: '1.2.276.0.7230010.3.1.3.77' },
    cs(0x0040a040, 'CONTAINER'),
    code(0x0040a043, ['126000', 'DCM', 'Imaging Measurement Report']),
    cs(0x0040a050, 'SEPARATE'),
    { tag: 0x0040a504, vr: 'SQ', value: [[cs(0x00080105, 'DCMR'), cs(0x0040db00, '1500')]] },
    items(...content),
  ];
}

async function read(elements: readonly FixtureElement[], sopClass = comprehensive): Promise<Part10> {
  const part10 = await readPart10(blobOf(fileBytes(elements, { sopClass, sopInstance: instance })));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

/** Values by path of the clean copy, and the edits that made it. */
async function cleaned(
  elements: readonly FixtureElement[],
  options: readonly OptionName[],
  decisions: readonly Decision[] = [],
  preset: PresetName = 'custom',
): Promise<{ at: Map<string, string>; edits: readonly Edit[]; all: string }> {
  const part10 = await read(elements);
  const plan = planCleaning(part10, { preset, options, decisions }, identity, []);
  if (plan.kind !== 'plan') throw new Error(plan.code);
  const copy = await readPart10(writePart10(part10, plan.edits, plan.meta));
  if (copy.kind !== 'part10') throw new Error(copy.code);
  const at = new Map<string, string>();
  walkElements(copy, (element, place) => {
    at.set(
      place.pathOf(element.tag),
      element.items === undefined
        ? textsOf(copy, element, place.characterSet).join('\\')
        : `${element.items.length} items`,
    );
  });
  return { at, edits: plan.edits, all: [...at.values()].join('\n') };
}

const first = '(0040,a730)[0].';
const nested = `${first}(0040,a730)[0].`;

describe('Clean Structured Content', () => {
  it('keeps the tree: every item, its concept name and its template stay where they were', async () => {
    const { at } = await cleaned(
      report(
        item('TEXT', ['121106', 'DCM', 'Comment'], text('Frau Erika Beispiel, Tel. 0171 2345678')),
        item(
          'CONTAINER',
          ['121070', 'DCM', 'Findings'],
          cs(0x0040a050, 'SEPARATE'),
          items(item('NUM', ['410668003', 'SCT', 'Length'], number('12.5'))),
        ),
      ),
      [structured],
    );
    expect(at.get('(0040,a730)')).toBe('2 items');
    expect(at.get(`${first}(0040,a043)[0].(0008,0100)`)).toBe('121106');
    expect(at.get('(0040,a504)[0].(0040,db00)')).toBe('1500');
    expect(at.get('(0040,a730)[1].(0040,a730)[0].(0040,a300)[0].(0040,a30a)')).toBe('12.5');
    expect(at.get('(0040,a730)[1].(0040,a730)[0].(0040,a300)[0].(0040,08ea)[0].(0008,0104)')).toBe(
      'millimeter',
    );
  });

  it('replaces texts by a dummy without Clean Descriptors, whatever the concept', async () => {
    const { at } = await cleaned(
      report(
        item('TEXT', ['121106', 'DCM', 'Comment'], text('Nebenbefund bei Herrn Schulz')),
        item('TEXT', ['4711', '99LOCAL', 'Notiz'], text('Herr Schulz')),
      ),
      [structured],
    );
    expect(at.get(`${first}(0040,a160)`)).toBe('Removed');
    expect(at.get('(0040,a730)[1].(0040,a160)')).toBe('Removed');
  });

  it('cleans texts with Clean Descriptors, but for concepts that are identifiers', async () => {
    const { at, all } = await cleaned(
      report(
        item('TEXT', ['121071', 'DCM', 'Finding'], text('CT Abdomen M\u00fcller, J\u00f6rg PAT-0815-77')),
        item('TEXT', ['121022', 'DCM', 'Accession Number'], text('CT')),
      ),
      [structured, descriptors],
    );
    expect(at.get(`${first}(0040,a160)`)).toContain('CT Abdomen');
    expect(at.get('(0040,a730)[1].(0040,a160)')).toBe('Removed');
    expect(all).not.toMatch(/M.ller|J.rg|PAT-0815/);
  });

  it('gives the subject the pseudonym of the patient and other people a dummy', async () => {
    const { at } = await cleaned(
      report(
        item('PNAME', ['121029', 'DCM', 'Subject Name'], name('M\u00fcller^J\u00f6rg')),
        item('PNAME', ['121008', 'DCM', 'Person Observer Name'], name('Arzt^Anna')),
        item('PNAME', ['1', '99LOCAL', 'Whoever'], name('Wer^Auchimmer')),
      ),
      [structured, descriptors, full],
    );
    expect(at.get(`${first}(0040,a123)`)).toBe(at.get('(0010,0010)'));
    expect(at.get('(0040,a730)[1].(0040,a123)')).toBe('Removed');
    expect(at.get('(0040,a730)[2].(0040,a123)')).toBe('Removed');
  });

  it('renames UIDs and references as everywhere else', async () => {
    const { at } = await cleaned(
      report(
        item('UIDREF', ['112040', 'DCM', 'Tracking Unique Identifier'], uid(image)),
        item('IMAGE', ['121112', 'DCM', 'Source of Measurement'], {
          tag: 0x00081199,
          vr: 'SQ',
          value: [
            [
              { tag: 0x00081150, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2' },
              { tag: 0x00081155, vr: 'UI', value: image },
            ],
          ],
        }),
      ),
      [structured],
    );
    expect(at.get(`${first}(0040,a124)`)).toBe(identity.uid(image));
    expect(at.get('(0040,a730)[1].(0008,1199)[0].(0008,1155)')).toBe(identity.uid(image));
    expect(at.get('(0040,a730)[1].(0008,1199)[0].(0008,1150)')).toBe('1.2.840.10008.5.1.4.1.1.2');
  });

  const dated = report(
    item('DATE', ['111060', 'DCM', 'Study Date'], date('20240229')),
    item('TIME', ['111061', 'DCM', 'Study Time'], time('235959')),
    item('DATETIME', ['113809', 'DCM', 'Start of X-Ray Irradiation'], dateTime('20240301000001.5+0100')),
    item('DATE', ['121031', 'DCM', 'Subject Birth Date'], date('19610723')),
    item('DATE', ['1', '99LOCAL', 'Geburtsdatum'], date('19610723')),
    item('DATE', ['2', '99LOCAL', 'Notiz'], date('Schulz')),
  );
  const valuesOf = ({ at }: { at: Map<string, string> }): (string | undefined)[] =>
    ['a121', 'a122', 'a120', 'a121', 'a121', 'a121'].map((tag, i) =>
      at.get(`(0040,a730)[${i}].(0040,${tag})`),
    );

  it('replaces dates, keeps them or moves them, as the options say, but never a birth date or what is no date', async () => {
    expect(valuesOf(await cleaned(dated, [structured]))).toEqual([
      '19000101', '000000', '19000101000000', '19000101', '19000101', '19000101',
    ]); // prettier-ignore
    expect(valuesOf(await cleaned(dated, [structured, full]))).toEqual([
      '20240229', '235959', '20240301000001.5+0100', '19000101', '19000101', '19000101',
    ]); // prettier-ignore
    const moved = await cleaned(dated, [structured, modified]);
    const [studyDate = '', time_, start = '', ...rest] = valuesOf(moved);
    expect(studyDate).toBe(moved.at.get('(0008,0020)'));
    expect(studyDate).not.toBe('20240229');
    expect(time_).toBe('235959');
    // The night between the two is still one.
    const day = (da: string): number =>
      Date.parse(`${da.slice(0, 4)}-${da.slice(4, 6)}-${da.slice(6, 8)}`) / 86_400_000;
    expect(day(start) - day(studyDate)).toBe(1);
    expect(start.slice(8)).toBe('000001.5+0100');
    expect(rest).toEqual(['19000101', '19000101', '19000101']);
  });

  it('keeps published codes, and cuts what the meaning of a private code may tell', async () => {
    const { at } = await cleaned(
      report(
        item('CODE', ['121071', 'DCM', 'Finding'], coded('10200004', 'SCT', 'Liver')),
        item(
          'CODE',
          ['17', '99KLINIK', 'Station Schwester Monika'],
          coded('18', '99KLINIK', 'Praxis Dr. Wundram'),
        ),
      ),
      [structured],
    );
    expect(at.get(`${first}(0040,a168)[0].(0008,0104)`)).toBe('Liver');
    expect(at.get('(0040,a730)[1].(0040,a168)[0].(0008,0104)')).toBe('Removed');
    expect(at.get('(0040,a730)[1].(0040,a168)[0].(0008,0100)')).toBe('18');
    expect(at.get('(0040,a730)[1].(0040,a043)[0].(0008,0104)')).toBe('Removed');
  });

  it('keeps age and sex of the subject only with the patient characteristics', async () => {
    const subject = report(
      item('NUM', ['121033', 'DCM', 'Subject Age'], number('62')),
      item('CODE', ['121032', 'DCM', 'Subject Sex'], coded('M', 'DCM', 'Male')),
    );
    const without = await cleaned(subject, [structured]);
    expect(without.at.get(`${first}(0040,a300)`)).toBe('0 items');
    expect(without.at.get('(0040,a730)[1].(0040,a168)[0].(0008,0104)')).toBe('Removed');
    const kept = await cleaned(subject, [structured, 'RetainPatientCharacteristics']);
    expect(kept.at.get(`${first}(0040,a300)[0].(0040,a30a)`)).toBe('62');
    expect(kept.at.get('(0040,a730)[1].(0040,a168)[0].(0008,0104)')).toBe('Male');
  });

  it('says no age over 89 where ages are capped', async () => {
    const years = (value: string): FixtureElement => ({
      tag: 0x0040a300,
      vr: 'SQ',
      value: [[code(0x004008ea, ['a', 'UCUM', 'year']), { tag: 0x0040a30a, vr: 'DS', value }]],
    });
    const subject = ['121033', 'DCM', 'Subject Age'] as const;
    const elements = report(item('NUM', subject, years('89')), item('NUM', subject, years('90')));
    const { at } = await cleaned(elements, [], [], 'research');
    expect(at.get(`${first}(0040,a300)[0].(0040,a30a)`)).toBe('89');
    expect(at.get('(0040,a730)[1].(0040,a300)')).toBe('0 items');
  });

  it('empties a container that goes of all that its items say, at any depth', async () => {
    const device = report(
      item(
        'CONTAINER',
        ['121000', 'DCM', 'Unique Device Identifiers'],
        cs(0x0040a050, 'SEPARATE'),
        items(
          item('CODE', ['1', 'DCM', 'Kind'], coded('10200004', 'SCT', 'Liver')),
          item('TEXT', ['113877', 'DCM', 'Device Name'], text('Ultraschall Raum 3')),
        ),
      ),
    );
    const without = await cleaned(device, [structured, descriptors]);
    expect(without.at.get(`${nested}(0040,a168)[0].(0008,0104)`)).toBe('Removed');
    expect(without.at.get(`${first}(0040,a730)[1].(0040,a160)`)).toBe('Removed');
    const kept = await cleaned(device, [structured, 'RetainDeviceIdentity']);
    expect(kept.at.get(`${nested}(0040,a168)[0].(0008,0104)`)).toBe('Liver');
    expect(kept.at.get(`${first}(0040,a730)[1].(0040,a160)`)).toBe('Ultraschall Raum 3');
  });

  it('finds texts where no content item should have them: cells of tables', async () => {
    const { all } = await cleaned(
      report(
        item('TABLE', ['1', 'DCM', 'Table'], {
          tag: 0x0040a801,
          vr: 'SQ',
          value: [
            [{ tag: 0x0040a808, vr: 'SQ', value: [[{ tag: 0x0072006f, vr: 'UC', value: 'Frau Wundram' }]] }],
          ],
        }),
      ),
      [structured, full],
    );
    expect(all).not.toContain('Wundram');
  });

  it('keeps and cleans Acquisition Context, Specimen Preparation and waveform annotations', async () => {
    const { at, all } = await cleaned(
      [
        ...report().filter(({ tag }) => tag < 0x00400000),
        { tag: 0x00400555, vr: 'SQ', value: [
          item('TEXT', ['109056', 'DCM', 'Stress Protocol'], text('von Schwester Monika')),
          item('NUMERIC', ['122713', 'DCM', 'Projection'], { tag: 0x0040a30a, vr: 'DS', value: '30' }),
        ] },
        { tag: 0x00400610, vr: 'SQ', value: [[{ tag: 0x00400612, vr: 'SQ', value: [
          item('PNAME', ['121008', 'DCM', 'Person'], name('Labor^Lara')),
        ] }]] },
        { tag: 0x0040b020, vr: 'SQ', value: [[{ tag: 0x00700006, vr: 'ST', value: 'Frau Wundram' }]] },
      ],
      [structured],
    ); // prettier-ignore
    expect(at.get('(0040,0555)[0].(0040,a160)')).toBe('Removed');
    expect(at.get('(0040,0555)[1].(0040,a30a)')).toBe('30');
    expect(at.get('(0040,0610)[0].(0040,0612)[0].(0040,a123)')).toBe('Removed');
    expect(at.get('(0040,b020)[0].(0070,0006)')).toBe('Removed');
    expect(all).not.toMatch(/Monika|Labor|Wundram/);
  });

  it('leaves a decision of the person in force', async () => {
    const path = `${first}(0040,a160)`;
    const { at } = await cleaned(
      report(item('TEXT', ['121106', 'DCM', 'Comment'], text('Kontrolle in 6 Wochen'))),
      [structured],
      [{ at: path, does: 'keep' }],
    );
    expect(at.get(path)).toBe('Kontrolle in 6 Wochen');
  });

  it('has nothing left to do on its own copy but to rename', async () => {
    const part10 = await read(report(
      item('TEXT', ['121106', 'DCM', 'Comment'], text('Herr Schulz')),
      item('PNAME', ['121008', 'DCM', 'Person Observer Name'], name('Arzt^Anna')),
      item('CODE', ['17', '99KLINIK', 'Station'], coded('18', '99KLINIK', 'Praxis')),
    )); // prettier-ignore
    const choice = { preset: 'custom', options: [structured] } as const;
    const plan = planCleaning(part10, choice, identity, []);
    if (plan.kind !== 'plan') throw new Error(plan.code);
    const copy = await readPart10(writePart10(part10, plan.edits, plan.meta));
    if (copy.kind !== 'part10') throw new Error(copy.code);
    const again = planCleaning(copy, choice, identity, []);
    const edits = again.kind === 'plan' ? again.edits : [];
    expect(edits.filter(({ path }) => path.includes('(0040,a730)'))).toEqual([]);
  });
});

describe('Table E.3.4-1', () => {
  const of = (
    options: readonly OptionName[],
    scheme: string,
    value: string,
    kind: 'TEXT' | 'DATETIME' | 'UIDREF',
    meaning = '',
  ) => contentRule(new Set(options), { scheme, code: value, meaning }, kind);

  it('knows the codes of SNOMED RT under all their designators', () => {
    for (const scheme of ['SRT', 'SNM3', '99SDM']) {
      expect(of([descriptors], scheme, 'G-C0E3', 'TEXT')).toBe('clean');
      expect(of([full], scheme, 'G-D321', 'DATETIME')).toBe('keep');
    }
  });

  it('takes the more protective of two options that speak of one concept', () => {
    const both: readonly OptionName[] = ['RetainDeviceIdentity', descriptors];
    expect(of(['RetainDeviceIdentity'], 'DCM', '121122', 'TEXT')).toBe('keep');
    expect(of(both, 'DCM', '121122', 'TEXT')).toBe('clean');
    expect(of(both.toReversed(), 'DCM', '121122', 'TEXT')).toBe('clean');
  });

  it('keeps UIDs with Retain UIDs, of concepts that it does not list too: what they refer to stays what it is', () => {
    expect(of(['RetainUIDs'], 'DCM', '112040', 'UIDREF')).toBe('keep');
    expect(of(['RetainUIDs'], '99LOCAL', '112040', 'UIDREF')).toBe('keep');
    expect(of([descriptors], '99LOCAL', '112040', 'UIDREF')).toBe('dummy');
  });
});
