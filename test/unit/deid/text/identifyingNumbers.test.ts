import { describe, expect, test } from 'vitest';
import type { VR } from '../../../../src/dicom/dictionary/DataSet';
import { identifyingNumbers, numberKinds } from '../../../../src/deid/text/identifyingNumbers';
import { numberLabel } from '../../../../src/i18n/numberLabel';
import { numberOdds } from '../../../../src/i18n/numberOdds';

/** Public examples of the registers, and one wrong digit each. */
const vectors: Record<string, { valid: readonly string[]; wrong: readonly string[] }> = {
  kvnr: { valid: ['A000500015', 'X110406067'], wrong: ['X123456789'] },
  ik: { valid: ['260326822', '104212059'], wrong: ['260326823'] },
  lanr: { valid: ['123456601'], wrong: ['123456701'] },
  'steuer-id': { valid: ['86095742719', '65929970489'], wrong: ['86095742718', '11224567890'] },
  rentenversicherung: { valid: ['15070649C103', '15 070649 C 103'], wrong: ['15070649C104', '15071349C103'] },
  bsn: { valid: ['111222333', '123456782', '1112.22.333'], wrong: ['123456783'] },
  ahv: { valid: ['756.9217.0769.85', '7569217076985'], wrong: ['756.9217.0769.84'] },
  'svnr-at': { valid: ['1237 010180'], wrong: ['1238 010180'] },
  nhs: { valid: ['9434765919', '943 476 5919'], wrong: ['9434765918'] },
  nir: { valid: ['2 95 10 99 126 111 93', '295109912611193'], wrong: ['295109912611194'] },
  rijksregister: { valid: ['85.07.30-033 28', '85073003328'], wrong: ['85073003329'] },
  personnummer: { valid: ['880320-0016', '19880320-0016'], wrong: ['880320-0017'] },
  fodselsnummer: { valid: ['15108695088'], wrong: ['15108695089'] },
  hetu: { valid: ['131052-308T'], wrong: ['131052-308U'] },
  cpr: { valid: ['211062-5629'], wrong: ['411362-5629'] },
  ssn: { valid: ['536-22-8726'], wrong: ['666-22-8726', '536-00-8726', '900-22-8726'] },
};
const words: Record<string, string> = {
  kvnr: 'KVNR', ik: 'IK', lanr: 'LANR', 'steuer-id': 'Steuer-ID', rentenversicherung: 'RVNR', bsn: 'BSN', ahv: 'AHV', 'svnr-at': 'SVNR',
  nhs: 'NHS', nir: 'NIR', rijksregister: 'Rijksregister', personnummer: 'Personnummer', fodselsnummer: 'F\u00f8dselsnr', hetu: 'HETU', cpr: 'CPR', ssn: 'SSN',
}; // prettier-ignore

const lo = { keyword: '', vr: 'LO' as VR };
const namesIn = (text: string, context = lo): string[] =>
  identifyingNumbers(text, context).map(({ name }) => name);

describe('numbers of persons', () => {
  test.each(numberKinds.map(({ name }) => name))(
    '%s is found beside its word, and not with a wrong digit',
    (name) => {
      const { valid = [], wrong = [] } = vectors[name] ?? {};
      expect(valid.length).toBeGreaterThan(0);
      for (const number of valid)
        for (const text of [`${words[name]} ${number}`, `${words[name]}: ${number}, Kontrolle`, number])
          if (text !== number || !['ssn', 'cpr'].includes(name))
            expect(
              identifyingNumbers(text, lo).find((found) => found.name === name),
              text,
            ).toMatchObject({ text: number });
      for (const number of wrong) expect(namesIn(`${words[name]} ${number}`), number).not.toContain(name);
    },
  );

  test('the full health insurance number is one with the IK in it', () => {
    expect(identifyingNumbers('A0005000151042120594', lo)).toMatchObject([
      { name: 'kvnr', text: 'A0005000151042120594' },
    ]);
  });

  test('are never looked for in dates, times, UIDs and numbers', () => {
    for (const vr of ['DA', 'TM', 'DT', 'UI', 'IS', 'DS', 'US', 'AS', 'CS'] as const)
      for (const { valid } of Object.values(vectors))
        for (const number of valid) expect(namesIn(number, { keyword: 'PatientID', vr })).toEqual([]);
  });

  test('no date of eight digits is one, though one in eleven passes for a BSN', () => {
    for (let day = 0; day < 12_000; day++) {
      const date = new Date(Date.UTC(1995, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
      expect(namesIn(date), date).toEqual([]);
      expect(namesIn(`${date}1200`), date).toEqual([]);
    }
  });

  test('none is found within a UID, a longer number, a decimal or a word', () => {
    for (const text of [
      '1.2.840.123456782.5',
      '1234567820000000',
      'ACC123456782',
      '0.123456782',
      '123456782abc',
    ])
      expect(namesIn(text), text).toEqual([]);
    expect(namesIn('BSN123456782')).toContain('bsn');
  });

  test('a word beside the number decides which of several it is', () => {
    expect(namesIn('BSN 123456782')).toEqual(['bsn']);
    expect(namesIn('IK: 260326822')).toEqual(['ik']);
  });

  test('a Social Security Number needs its dashes or a word, serial numbers need a word', () => {
    expect(namesIn('536228726')).not.toContain('ssn');
    expect(namesIn('SSN 536228726')).toContain('ssn');
    expect(namesIn('123456782', { keyword: 'DeviceSerialNumber', vr: 'LO' })).toEqual([]);
    expect(namesIn('123456782', { keyword: 'PatientID', vr: 'LO' })).toContain('bsn');
    expect(namesIn('123456782', { keyword: '', vr: 'UN' })).toEqual([]);
    expect(namesIn('X110406067', { keyword: '', vr: 'UN' })).toEqual(['kvnr']);
  });

  test('of a thousand settings of a device none is one', () => {
    const texts = [
      '512\\512\\300',
      '1.5 3.0 120 2000',
      '256x256x128',
      '120 kV 2000 ms',
      '0.625/0.625',
      '1024 768 3',
    ];
    for (const text of texts) expect(namesIn(text), text).toEqual([]);
  });
});

describe('the chance that is told', () => {
  let state = 88_172_645_463_325_252n;
  const random = (below: number): number => {
    state ^= (state << 13n) & 0xffff_ffff_ffff_ffffn;
    state ^= state >> 7n;
    state ^= (state << 17n) & 0xffff_ffff_ffff_ffffn;
    return Number(state % BigInt(below));
  };
  const digits = (length: number): string => Array.from({ length }, () => String(random(10))).join('');
  const letter = (): string => String.fromCharCode(65 + random(26));
  const forms: Record<string, () => string> = {
    kvnr: () => letter() + digits(9),
    ik: () => `${1 + random(9)}${digits(8)}`,
    lanr: () => digits(9),
    'steuer-id': () => `${1 + random(9)}${digits(10)}`,
    rentenversicherung: () => digits(8) + letter() + digits(3),
    bsn: () => digits(9),
    'svnr-at': () => `${1 + random(9)}${digits(9)}`,
    nhs: () => digits(10),
    cpr: () => digits(10),
    personnummer: () => digits(10),
    ssn: () => digits(9),
  };

  test.each(Object.keys(forms))('%s: what random numbers show', (name) => {
    const kind = numberKinds.find((one) => one.name === name);
    const n = 20_000;
    let hits = 0;
    for (let i = 0; i < n; i++) if (kind?.isValid(forms[name]?.() ?? '') === true) hits++;
    const expected = n / (kind?.oneIn ?? 1);
    // Four standard deviations; rounding of the told figure.
    expect(Math.abs(hits - expected)).toBeLessThan(4 * Math.sqrt(expected) + 0.12 * expected);
  });

  test('is the one of the page', () => {
    for (const { name, oneIn } of numberKinds)
      for (const language of ['de', 'en', 'nl'] as const) {
        const odds = numberOdds(language, `number-${name}`) ?? '';
        if (oneIn > 1) expect(odds).toContain(new Intl.NumberFormat(language).format(oneIn));
        else expect(odds).not.toBe('');
        expect(numberLabel(language, `number-${name}`)).not.toBe('');
      }
    expect(numberOdds('en', 'number-kvnr')).toBe('KVNR: 1 in 10');
    expect(numberOdds('en', 'PatientID')).toBeUndefined();
    expect(numberLabel('en', 'PatientID')).toBeUndefined();
  });
});
