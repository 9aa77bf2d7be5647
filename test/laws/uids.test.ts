import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headMark, contentDigest } from '../../src/deid/identity/contentDigest';
import { instancesApart, type InstanceFacts } from '../../src/deid/identity/instancesApart';
import { isUid } from '../../src/dicom/access/replaceUids';
import { fileIdentityOf } from '../../src/deid/identity/fileIdentityOf';
import { tags } from '../../src/dicom/dictionary/tags';
import { textAt } from '../../src/dicom/access/valuesOf';
import { cleanFile } from '../../src/file/clean/cleanFile';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { readDicom } from '../fixtures/readDicom';

const key = new Uint8Array(32).fill(7);
/** What stands where UIDs belong: good ones, few enough to meet, words, zeros, nothing, no attribute. */
const uid = fc.constantFrom(
  '1.2.276.0.7230010.3.1.4.8323329.1',
  '1.2.276.0.7230010.3.1.4.8323329.2',
  '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}',
  '999.999.133.1996.1.1800.1.6.25',
  '1.2.276.0.7230010.\u00e4.1',
  'anonymized',
  'UNKNOWN',
  'removed',
  '1',
  '0.0.0',
  '',
  undefined,
);

interface Source {
  readonly instance: string | undefined;
  readonly meta: string;
  readonly study: string | undefined;
  readonly series: string | undefined;
  readonly frame: string | undefined;
  readonly number: number;
  readonly pixel: number;
}

const source: fc.Arbitrary<Source> = fc.record({
  instance: uid,
  meta: uid.map((value) => value ?? ''),
  study: uid,
  series: uid,
  frame: uid,
  number: fc.integer({ min: 1, max: 2 }),
  pixel: fc.integer({ min: 0, max: 1 }),
});

function bytesOf({ instance, meta, study, series, frame, number, pixel }: Source): Uint8Array<ArrayBuffer> {
  const fresh: readonly (FixtureElement | { readonly tag: number; readonly value: undefined })[] = [
    { tag: tags.SOPInstanceUID, vr: 'UI', value: instance },
    { tag: tags.StudyInstanceUID, vr: 'UI', value: study },
    { tag: tags.SeriesInstanceUID, vr: 'UI', value: series },
    { tag: tags.FrameOfReferenceUID, vr: 'UI', value: frame },
    { tag: tags.InstanceNumber, vr: 'IS', value: String(number) },
    // Apart from each other in the last pixel only.
    {
      tag: tags.PixelData,
      vr: 'OW',
      value: Uint8Array.from({ length: 32 }, (_, i) => (i === 30 ? pixel : i % 16)),
    },
  ].map((element) => element as FixtureElement);
  const given = new Set(fresh.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !given.has(tag)), ...fresh]
    .filter((element): element is FixtureElement => element.value !== undefined)
    .sort((a, b) => a.tag - b.tag);
  return fileBytes(elements, { sopInstance: meta });
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16)).join(',');

/** A run over some files: what a survey tells, then the copies of those that are asked for. */
async function copiesOf(
  sources: readonly Source[],
  request: Partial<CleanRequest> = {},
  mine: (file: number) => boolean = () => true,
): Promise<Cleaning[]> {
  const blobs = sources.map((each) => blobOf(bytesOf(each)));
  const parts = await Promise.all(blobs.map((blob) => readDicom(blob)));
  const facts = new Map<number, InstanceFacts>();
  parts.forEach((part10, id) =>
    facts.set(id, { uid: fileIdentityOf(part10).instance.uid, head: headMark(part10) }),
  );
  const told = await instancesApart(facts, async (files) => {
    const contents = await Promise.all(
      files.map(async (id) => {
        const part10 = parts[id];
        return [id, part10 === undefined ? '' : await contentDigest(part10)] as const;
      }),
    );
    return new Map(contents);
  });
  const copies: Cleaning[] = [];
  for (const [id, blob] of blobs.entries()) {
    if (!mine(id)) continue;
    const outcome = await cleanFile(blob, {
      choice: { preset: 'basic', options: [] },
      key,
      studySecrets: [],
      pixels: 'export-unreviewed',
      instance: told.get(id),
      mapping: true,
      ...request,
    });
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome, undefined, 1));
    copies.push(outcome);
  }
  return copies;
}

const run = fc.array(source, { minLength: 2, maxLength: 6 });
const few = { numRuns: 60 };

describe('UIDs of the copies of a run', () => {
  it('are well-formed, equal in meta information and data set, and an instance shares its own only with the same data set', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (sources) => {
        const copies = await copiesOf(sources);
        const byUid = new Map<string, string>();
        for (const [i, { blob }] of copies.entries()) {
          const copy = await readDicom(blob);
          const at = (tag: number): string => textAt(copy, copy.dataSet, tag);
          for (const tag of [tags.SOPInstanceUID, tags.StudyInstanceUID, tags.SeriesInstanceUID])
            expect(isUid(at(tag))).toBe(true);
          const frame = at(tags.FrameOfReferenceUID);
          expect(frame === '' || isUid(frame)).toBe(true);
          expect(copy.meta && textAt(copy, copy.meta, tags.MediaStorageSOPInstanceUID)).toBe(
            at(tags.SOPInstanceUID),
          );
          // What differs in the meta information alone is the same object.
          const same = hexOf(bytesOf({ ...(sources[i] ?? never()), meta: '' }));
          expect(byUid.get(at(tags.SOPInstanceUID)) ?? same).toBe(same);
          byUid.set(at(tags.SOPInstanceUID), same);
        }
      }),
      few,
    );
  });

  it('are the same in a second run with the key, in any order of the files, and in shards', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (sources) => {
        const bytes = (copies: readonly Cleaning[]): Promise<string[]> =>
          Promise.all(copies.map(async ({ blob }) => hexOf(new Uint8Array(await blob.arrayBuffer()))));
        const first = await bytes(await copiesOf(sources));
        const backwards = await bytes(await copiesOf([...sources].reverse()));
        expect(backwards.reverse()).toEqual(first);
        const [even, odd] = [
          await bytes(await copiesOf(sources, {}, (file) => file % 2 === 0)),
          await bytes(await copiesOf(sources, {}, (file) => file % 2 === 1)),
        ];
        expect(first.map((_, i) => (i % 2 === 0 ? even : odd)[Math.floor(i / 2)])).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it('are told where they are not what UIDs are for, and lead back to the old ones', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (sources) => {
        for (const [i, { notes, mapping, sopInstanceUid }] of (await copiesOf(sources)).entries()) {
          const { instance = '', meta } = sources[i] ?? never();
          const good = instance.length > 20;
          if (!good && meta.length > 20)
            expect(notes).toEqual(
              expect.arrayContaining([expect.stringMatching(/^instance-uid-(from-meta|shared)$/)]),
            );
          if (!good && meta.length <= 20) expect(notes).toContain('instance-uid-made');
          if (good && meta !== '' && meta !== instance) expect(notes).toContain('instance-uid-contradicted');
          if (instance !== '')
            expect(mapping?.uids.filter(([old]) => old === instance).map(([, fresh]) => fresh)).toContain(
              sopInstanceUid,
            );
        }
      }),
      few,
    );
  });
});

const never = (): never => {
  throw new Error('no such source');
};

const plain: Source = {
  instance: '1.2.276.0.7230010.3.1.4.8323329.1',
  meta: '1.2.276.0.7230010.3.1.4.8323329.1',
  study: 'anonymized',
  series: 'anonymized',
  frame: 'anonymized',
  number: 1,
  pixel: 0,
};

describe('words in place of UIDs', () => {
  it('join the files of one study and series, and part those of two patients', async () => {
    const one = { ...plain, instance: 'anonymized', meta: 'anonymized' };
    const [a, b] = await copiesOf([one, { ...one, number: 2 }]);
    expect([a?.studyUid === b?.studyUid, a?.seriesUid === b?.seriesUid]).toEqual([true, true]);
    expect(a?.sopInstanceUid).not.toBe(b?.sopInstanceUid);
    const [other] = await copiesOf([one], { patients: [['id\0\0pat-0815-77', 'apart\0x']] });
    expect(other?.studyUid).not.toBe(a?.studyUid);
    expect(other?.seriesUid).not.toBe(a?.seriesUid);
  });

  it('do not stay under RetainUIDs, where good ones do', async () => {
    const choice = { preset: 'custom', options: ['RetainUIDs'] } as const;
    const [copy] = await copiesOf([plain], { choice });
    expect(copy?.sopInstanceUid).toBe(plain.instance);
    expect(isUid(copy?.studyUid ?? '')).toBe(true);
    const [filled] = await copiesOf([{ ...plain, instance: '' }], { choice });
    expect(filled?.sopInstanceUid).toBe(plain.meta);
  });

  it('stay in an own record, and an empty one is filled from the meta information', async () => {
    const choice = { preset: 'own-record', options: [] } as const;
    const [copy, filled] = await copiesOf([plain, { ...plain, instance: undefined, number: 2 }], { choice });
    expect([copy?.studyUid, copy?.sopInstanceUid]).toEqual(['anonymized', plain.instance]);
    expect(filled?.sopInstanceUid).toBe(plain.meta);
    expect(filled?.notes).toContain('instance-uid-still-shared');
  });

  it('are not filled from meta information that has no UID either', async () => {
    const choice = { preset: 'own-record', options: [] } as const;
    for (const meta of ['1.2.276.0.7230010.\u00e4.1', '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}']) {
      const [copy] = await copiesOf([{ ...plain, instance: undefined, meta }], { choice });
      const written = await readDicom(copy?.blob ?? new Blob());
      expect(textAt(written, written.dataSet, tags.SOPInstanceUID)).toBe('');
    }
  });
});
