import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import type { Choice } from '../../../src/deid/profile/Preset';
import { ReferenceCheck } from '../../../src/report/ReferenceCheck';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const ct = '1.2.840.10008.5.1.4.1.1.2';
const study = '1.2.276.0.7230010.3.1.2.1';
const series = '1.2.276.0.7230010.3.1.3.1';
const frame = '1.2.276.0.7230010.3.1.5.1';
const instance = '1.2.276.0.7230010.3.1.4.1';
const report = '1.2.840.10008.5.1.4.1.1.88.33';

const uid = (tag: number, value: string): FixtureElement => ({ tag, vr: 'UI', value });
const sequence = (tag: number, ...value: FixtureElement[][]): FixtureElement => ({ tag, vr: 'SQ', value });
const reference = (to: string): FixtureElement[] => [uid(0x00081150, ct), uid(0x00081155, to)];

/** An SR of the study: evidence that stays, and a content item whose tree is replaced unless it is cleaned. */
const sr: FixtureElement[] = [
  uid(0x00080016, report),
  uid(0x00080018, '1.2.276.0.7230010.3.1.4.2'),
  uid(0x0020000d, study),
  uid(0x0020000e, '1.2.276.0.7230010.3.1.3.2'),
  { tag: 0x0040a040, vr: 'CS', value: 'CONTAINER' },
  sequence(0x0040a375, [
    sequence(0x00081115, [sequence(0x00081199, reference(instance)), uid(0x0020000e, series)]),
    uid(0x0020000d, study),
  ]),
  sequence(0x0040a730, [
    { tag: 0x0040a040, vr: 'CS', value: 'IMAGE' },
    sequence(0x00081199, reference(instance)),
  ], [
    { tag: 0x0040a040, vr: 'CS', value: 'UIDREF' },
    uid(0x0040a124, frame),
  ]),
]; // prettier-ignore

async function referencesUnder(choice: Choice) {
  const check = new ReferenceCheck();
  const files = [
    fileBytes(ctElements()),
    fileBytes(sr, { sopClass: report, sopInstance: '1.2.276.0.7230010.3.1.4.2' }),
  ];
  for (const [i, bytes] of files.entries()) {
    const outcome = await cleanFile(blobOf(bytes), {
      choice,
      key: new Uint8Array(32).fill(3),
      studySecrets: [],
      pixels: 'export-unreviewed',
    });
    if (outcome.kind !== 'cleaning' || outcome.refersTo === undefined) throw new Error(outcome.kind);
    check.add(String(i), outcome.refersTo);
  }
  return check.result();
}

describe('references of a cleaned study', () => {
  it('resolve as before under Clean Structured Content', async () => {
    const choice: Choice = { preset: 'custom', options: ['CleanStructuredContent'] };
    // Instance, series, study and frame of reference, each counted once for the file that names it.
    expect(await referencesUnder(choice)).toEqual({
      before: 4,
      after: 4,
      removed: 0,
      ambiguous: 0,
      broken: [],
    });
  });

  it('go with the content that is replaced, or hold', async () => {
    expect(await referencesUnder({ preset: 'basic', options: [] })).toEqual({
      before: 4,
      after: 3,
      removed: 1,
      ambiguous: 0,
      broken: [],
    });
  });

  it('hold where UIDs stay as they are', async () => {
    const choice: Choice = { preset: 'custom', options: ['CleanStructuredContent', 'RetainUIDs'] };
    const { before, after, broken } = await referencesUnder(choice);
    expect([before, after, broken.length]).toEqual([4, 4, 0]);
  });
});
