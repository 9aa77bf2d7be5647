import { beforeAll, describe, expect, it } from 'vitest';
import confidentiality from '../../../src/deid/data/confidentiality.json';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { fileIdentityOf } from '../../../src/deid/identity/fileIdentityOf';
import type { OptionName } from '../../../src/deid/profile/Preset';
import type { DataSet } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { blobOf, fileBytes, latin1, type FixtureElement, type FixtureValue } from '../../fixtures/part10';
import { copyWith } from '../../fixtures/copyWith';
import { dictionaryVrs } from '../../fixtures/dictionaryVrs';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';
import { valueText } from '../../fixtures/valueText';

// A case per row of Table E.1-1 that has an entry in an option's column, and option: what the Basic Profile does is planned without
// the option, what must come out with it is worked out here from the printed column.

const sopClass = '1.2.840.10008.5.1.4.1.1.2';
const keptSequence = 0x00081032;
const identity = keyedIdentity(new Uint8Array(32).fill(1));

/** The columns that say K or C of single values; the three others are in optionsColumns.test.ts. */
const columnsOf: Partial<Record<OptionName, string>> = {
  RetainUIDs: 'uids',
  RetainDeviceIdentity: 'device',
  RetainInstitutionIdentity: 'institution',
  RetainPatientCharacteristics: 'patientChars',
  RetainLongitudinalTemporalInformationFullDates: 'datesFull',
  RetainLongitudinalTemporalInformationModifiedDates: 'datesModified',
  CleanDescriptors: 'descriptors',
};

interface Case {
  readonly hex: string;
  readonly tag: number;
  readonly vr: string;
  readonly columns: string;
}

/** Repeating groups and private attributes have rules of their own; group 0000 cannot open a data set. */
const cases: Case[] = Object.entries(confidentiality.rows).flatMap(([hex, [, columns = '']]) =>
  /^[0-9A-F]{8}$/.test(hex) && !/^000[024]/.test(hex)
    ? [{ hex, tag: Number.parseInt(hex, 16), vr: dictionaryVrs.get(hex) ?? 'LO', columns }]
    : [],
);
const codeOf = ({ columns }: Case, option: OptionName): string =>
  columns.charAt(confidentiality.options.indexOf(columnsOf[option] ?? ''));

const uidOf = (one: Case): string => `1.2.276.0.7230010.3.9.${one.tag}`;

const letters = ({ columns }: Case, code: string): boolean => columns.includes(code);

function planted(one: Case): FixtureValue {
  switch (one.vr) {
    case 'SQ':
      return [
        [
          { tag: 0x00081150, vr: 'UI', value: sopClass },
          { tag: 0x00081155, vr: 'UI', value: uidOf(one) },
        ],
      ];
    case 'UI':
      return uidOf(one);
    case 'AS':
      return '042Y';
    case 'CS':
      return `P_${one.hex}`;
    case 'DA':
      return '20240229';
    case 'TM':
      return '235930.5';
    case 'DT':
      return '20240229235930.5+0100';
    case 'DS':
    case 'IS':
      return '42';
    case 'OB':
    case 'OW':
    case 'UN':
      return latin1(`Value ${one.hex}`);
    case 'US':
    case 'SS':
      return 42;
    case 'FD':
    case 'FL':
    case 'OF':
    case 'UL':
    case 'SL':
      return new Uint8Array(one.vr === 'FD' ? 8 : 4).fill(0x40);
    case 'AE':
      return 'ZQ17STORE';
    default:
      if (one.hex === '00080201') return '+0100';
      // A word that nobody needs to cut where a text is to be cleaned, an identifier of its own everywhere else.
      return letters(one, 'C') ? 'Thorax' : `Q${one.hex}Z`;
  }
}

function source(): Uint8Array<ArrayBuffer> {
  const rows = (): FixtureElement[] =>
    cases.map((one) => ({ tag: one.tag, vr: one.vr, value: planted(one) }));
  const elements: FixtureElement[] = [
    ...rows(),
    { tag: 0x00080016, vr: 'UI', value: sopClass },
    { tag: keptSequence, vr: 'SQ', value: [rows().sort((a, b) => a.tag - b.tag)] },
  ];
  return fileBytes(
    elements.sort((a, b) => a.tag - b.tag),
    { sopClass },
  );
}

const clean = (from: Part10, options: readonly OptionName[]): Promise<Part10> =>
  copyWith(from, { preset: 'custom', options }, identity);

const itemOf = (part10: Part10): DataSet => {
  const item = part10.dataSet.elements.find(({ tag }) => tag === keptSequence)?.items?.[0];
  if (item === undefined) throw new Error('the kept sequence is gone');
  return item.dataSet;
};

/** What stands at a row: nothing, no value, or the value as text; of sequences the referenced UIDs. */
function stateOf(part10: Part10, dataSet: DataSet, { tag }: Case): string {
  const found = dataSet.elements.find((element) => element.tag === tag);
  if (found === undefined) return 'gone';
  if (found.items === undefined) return valueText(part10, found);
  return found.items
    .map(({ dataSet: inner }) => {
      const uid = inner.elements.find((element) => element.tag === 0x00081155);
      return uid === undefined ? 'item' : valueText(part10, uid);
    })
    .join();
}

const day = (da: string): number =>
  Date.UTC(+da.slice(0, 4), +da.slice(4, 6) - 1, +da.slice(6, 8)) / 86_400_000;
let offset = 0;

const shifted = (old: string, is: string): boolean =>
  day(is) - day(old) === offset && is.slice(8) === old.slice(8);

/** What an option's letter means for a planted value: as a text, or as a test of what came out. */
function holds(one: Case, code: string, is: string, basic: string, replacedUid: string): boolean {
  const value = planted(one);
  const was =
    typeof value === 'string'
      ? value
      : value instanceof Uint8Array
        ? Buffer.from(value).toString('latin1')
        : undefined;
  if (one.vr === 'SQ')
    return is === (code === 'K' && replacedUid === '' ? uidOf(one) : identity.uid(uidOf(one)));
  if (code === 'K') return was === undefined || is === was;
  if (one.vr === 'DA' || one.vr === 'DT') return shifted(was ?? '', is);
  if (one.vr === 'TM' || one.hex === '00080201') return is === was;
  // Nothing is left of an AE title; code strings and bytes are no free texts.
  if (one.vr === 'AE' || one.vr === 'CS' || one.vr === 'OB') return is === basic;
  return is === was;
}

describe('every row of Table E.1-1 with an entry in the column of an option', () => {
  let from: Part10;
  let basic: Part10;
  const outputs = new Map<OptionName, Part10>();
  const options = Object.keys(columnsOf) as OptionName[];
  beforeAll(async () => {
    from = await readDicom(blobOf(source()));
    basic = await clean(from, []);
    offset = identity.offsetDays(fileIdentityOf(from).patient.key);
    for (const option of options) outputs.set(option, await clean(from, [option]));
  });

  const rows = options.flatMap((option) =>
    cases.flatMap((one) => {
      const code = codeOf(one, option);
      return code === '-' || code === '' ? [] : [{ option, code, hex: one.hex, one }];
    }),
  );
  it.each(rows)('$option: $hex $code', ({ option, code, one }) => {
    const output = outputs.get(option);
    if (output === undefined) throw new Error('not cleaned');
    for (const at of [(part10: Part10) => part10.dataSet, itemOf]) {
      const is = stateOf(output, at(output), one);
      const replacedUid = option === 'RetainUIDs' ? '' : 'yes';
      const was = stateOf(basic, at(basic), one);
      expect(holds(one, code, is, was, replacedUid), `${one.hex} ${code} is ${is}, Basic has ${was}`).toBe(
        true,
      );
    }
  });

  it.each(options)('%s changes no other row', (option) => {
    const output = outputs.get(option);
    if (output === undefined) throw new Error('not cleaned');
    const others = cases.filter(
      // UIDs in references of kept sequences are no rows of their own here; ages may take the place of birth dates.
      (one) => codeOf(one, option) === '-' && !(option === 'RetainUIDs' && one.vr === 'SQ'),
    );
    const changed = others.filter(
      (one) =>
        stateOf(output, output.dataSet, one) !== stateOf(basic, basic.dataSet, one) ||
        stateOf(output, itemOf(output), one) !== stateOf(basic, itemOf(basic), one),
    );
    expect(changed.map(({ hex }) => hex)).toEqual([]);
  });

  const collisions = cases.filter(
    (one) =>
      codeOf(one, 'RetainDeviceIdentity') === 'K' &&
      codeOf(one, 'RetainLongitudinalTemporalInformationModifiedDates') === 'C',
  );
  const shiftedDevice = new Map<string, Part10>();
  let keptDevice: Part10;
  const fullDates = 'RetainLongitudinalTemporalInformationFullDates';
  const modifiedDates = 'RetainLongitudinalTemporalInformationModifiedDates';
  beforeAll(async () => {
    const device = 'RetainDeviceIdentity';
    shiftedDevice.set('device first', await clean(from, [device, modifiedDates]));
    shiftedDevice.set('dates first', await clean(from, [modifiedDates, device]));
    keptDevice = await clean(from, [device, fullDates]);
  });

  it('collides in eleven rows: a kept device against shifted dates', () => {
    expect(collisions).toHaveLength(11);
    const saysBoth = cases.filter((one) => {
      const chosen = options.filter((option) => option !== fullDates).map((option) => codeOf(one, option));
      return chosen.includes('K') && chosen.includes('C');
    });
    expect(saysBoth.map(({ hex }) => hex)).toEqual(collisions.map(({ hex }) => hex));
  });

  it.each(collisions)(
    'RetainDeviceIdentity K and modified dates C: $hex is shifted, the more protective',
    (one) => {
      const was = { TM: '235930.5', DA: '20240229' }[one.vr] ?? '20240229235930.5+0100';
      for (const [order, both] of shiftedDevice)
        for (const at of [(part10: Part10) => part10.dataSet, itemOf]) {
          const is = stateOf(both, at(both), one);
          expect(one.vr === 'TM' ? is === was : shifted(was, is), order).toBe(true);
        }
      expect(stateOf(keptDevice, keptDevice.dataSet, one)).toBe(was);
    },
  );

  it.each(options)('%s passes the proof of the output', async (option) => {
    await provenCopy(from, { preset: 'custom', options: [option] }, identity);
  });
});
