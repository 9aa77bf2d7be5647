import { afterEach, expect, it } from 'vitest';
import { recordMoment } from '../../../src/i18n/recordMoment';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('a moment of a record is told to the second, with the offset of the zone, and in UTC', () => {
  process.env.TZ = 'Europe/Berlin';
  expect(recordMoment('de')('2026-11-29T20:15:19.612Z')).toBe(
    '29.11.2026, 21:15:19 (UTC+01:00), 20:15:19 UTC',
  );
  expect(recordMoment('en')('2026-11-29T23:15:19.612Z')).toBe(
    '30/11/2026, 00:15:19 (UTC+01:00), 29/11/2026, 23:15:19 UTC',
  );
  process.env.TZ = 'UTC';
  expect(recordMoment('nl')('2026-11-29T20:15:19.612Z')).toMatch(/^29-11-2026,? 20:15:19 UTC$/);
});
