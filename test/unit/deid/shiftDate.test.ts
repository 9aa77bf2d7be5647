import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { dateShift } from '../../../src/deid/identity/shiftDate';

const day = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const daOf = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
const timeOf = (da: string): number =>
  Date.UTC(Number(da.slice(0, 4)), Number(da.slice(4, 6)) - 1, Number(da.slice(6, 8)));
const dates = fc
  .integer({ min: Date.UTC(1921, 0, 1) / day, max: Date.UTC(2100, 0, 1) / day })
  .map((days) => daOf(days * day));
const offsets = fc.integer({ min: -7_000, max: 7_000 });

describe('a shift of dates', () => {
  test('moves every date by the same number of days, so order and intervals stay', () => {
    fc.assert(
      fc.property(dates, dates, offsets, (a, b, days) => {
        const shift = dateShift(days);
        const [x, y] = [shift.shiftDate(a) ?? '', shift.shiftDate(b) ?? ''];
        expect(timeOf(x) - timeOf(a)).toBe(days * day);
        expect(timeOf(x) - timeOf(y)).toBe(timeOf(a) - timeOf(b));
        expect(x < y).toBe(a < b);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is undone by its opposite', () => {
    fc.assert(
      fc.property(dates, offsets, (date, days) => {
        expect(dateShift(-days).shiftDate(dateShift(days).shiftDate(date) ?? '')).toBe(date);
      }),
      { numRuns: 1_000 },
    );
  });

  test('knows leap years, the ends of months and of years', () => {
    expect(dateShift(-365).shiftDate('20240229')).toBe('20230301');
    expect(dateShift(-366).shiftDate('20250301')).toBe('20240229');
    expect(dateShift(1).shiftDate('20000228')).toBe('20000229');
    expect(dateShift(1).shiftDate('21000228')).toBe('21000301');
    expect(dateShift(1).shiftDate('19991231')).toBe('20000101');
    expect(dateShift(-1).shiftDate('20240101')).toBe('20231231');
  });

  test('keeps time of day, fraction and UTC offset of a DT, and moves its day as it moves a DA', () => {
    const times = fc
      .tuple(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 60 }),
      )
      .map((parts) => parts.map(two).join(''));
    const rest = fc.tuple(
      times,
      fc.constantFrom('', '.5', '.000001', '.999999'),
      fc.constantFrom('', '+0100', '-0500', '+0000', '+1400', '-1200', '+0545'),
    );
    fc.assert(
      fc.property(dates, rest, offsets, (date, [time, fraction, zone], days) => {
        const shift = dateShift(days);
        for (const tail of [time + fraction + zone, time.slice(0, 4) + zone, time.slice(0, 2) + zone, zone])
          expect(shift.shiftDateTime(date + tail)).toBe((shift.shiftDate(date) ?? '') + tail);
      }),
      { numRuns: 500 },
    );
  });

  test('says nothing about what is no date, is not down to the day, is a range, or leaves the years 1900 to 9999', () => {
    const shift = dateShift(-365);
    for (const da of [
      '',
      '2024',
      '202402',
      '20240230',
      '20230229',
      '20241301',
      '20240100',
      '20240101-20240201',
      '2024-01-01',
      'ANONYMOU',
      '18991231',
      '19000101',
      '2024.0101',
    ])
      expect(shift.shiftDate(da), da).toBeUndefined();
    for (const dt of [
      '',
      '2024',
      '202402',
      '2024+0100',
      '20240230120000',
      '2024010125',
      '202401011260',
      '20240101.5',
      '202401011200.5',
      '20240101120000-20240101130000',
      '20240101120000+1500',
      '20240101120000-1230',
      '20240101120000.1234567',
    ])
      expect(shift.shiftDateTime(dt), dt).toBeUndefined();
    expect(dateShift(1).shiftDate('99991231')).toBeUndefined();
    expect(dateShift(1).shiftDate('99991230')).toBe('99991231');
    expect(dateShift(0.5).shiftDate('20240101')).toBeUndefined();
    expect(dateShift(Number.NaN).shiftDate('20240101')).toBeUndefined();
  });

  test('takes padding away and keeps the dots of ACR-NEMA', () => {
    expect(dateShift(-1).shiftDate('20240301 ')).toBe('20240229');
    expect(dateShift(-1).shiftDate('2024.03.01')).toBe('2024.02.29');
    expect(dateShift(-1).shiftDateTime('20240301120000.0\0')).toBe('20240229120000.0');
  });
});

describe('an age', () => {
  const ageAt = (birth: string, study: string): string | undefined => dateShift(-400).ageAt(birth, study);

  test('is given in the unit that fits, and always completed', () => {
    expect(ageAt('19790411', '20240410')).toBe('044Y');
    expect(ageAt('19790411', '20240411')).toBe('045Y');
    expect(ageAt('20240101', '20240101')).toBe('000D');
    expect(ageAt('20240101', '20240128')).toBe('027D');
    expect(ageAt('20240101', '20240129')).toBe('004W');
    expect(ageAt('20240101', '20240401')).toBe('003M');
    expect(ageAt('20220702', '20240101')).toBe('017M');
    expect(ageAt('20220101', '20240101')).toBe('002Y');
    expect(ageAt('20240229', '20260228')).toBe('023M');
    expect(ageAt('18990101', '19990101')).toBe('100Y');
  });

  test('is not known of somebody born later, or without two dates', () => {
    for (const [birth, study] of [
      ['20240102', '20240101'],
      ['', '20240101'],
      ['19790411', ''],
      ['1979', '20240101'],
      ['19790230', '20240101'],
    ] as const)
      expect(ageAt(birth, study)).toBeUndefined();
  });

  test('is an AS value of PS3.5, and never falls while time passes', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 40_000 }), (birth, days) => {
        const study = daOf(timeOf(birth) + days * day);
        const age = ageAt(birth, study);
        expect(age).toMatch(/^\d{3}[DWMY]$/);
        const least = { D: 1, W: 7, M: 30.4, Y: 365.2 }[age?.at(-1) as 'D'] * Number(age?.slice(0, 3));
        // Four months from January on have 120 days, not 121.6.
        expect(least).toBeLessThanOrEqual(days + 2.5);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the offset of a patient', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => i);

  test('is a whole number of days into the past, a year at least and ten at most, the same in every lane', () => {
    const identity = keyedIdentity(key);
    const seen = new Set<number>();
    for (let i = 0; i < 3_000; i++) {
      const days = identity.offsetDays(`id\0${i}`);
      expect(Number.isInteger(days) && days <= -365 && days >= -3650).toBe(true);
      seen.add(days);
    }
    expect(seen.size).toBeGreaterThan(1_500);
    expect(keyedIdentity(key.slice()).offsetDays('a')).toBe(identity.offsetDays('a'));
  });

  test('is another under another key', () => {
    const [a, b] = [keyedIdentity(key), keyedIdentity(new Uint8Array(32))];
    const same = Array.from({ length: 500 }, (_, i) => `id\0${i}`).filter(
      (patient) => a.offsetDays(patient) === b.offsetDays(patient),
    );
    expect(same.length).toBeLessThan(5);
  });
});
