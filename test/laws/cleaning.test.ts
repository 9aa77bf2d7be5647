import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findElement } from '../../src/dicom/access/findElement';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { tags } from '../../src/dicom/dictionary/tags';
import { textAt } from '../../src/dicom/access/valuesOf';
import { tilingGap } from '../../src/dicom/read/tilingGap';
import { writePart10 } from '../../src/dicom/write/writePart10';
import type { Part10 } from '../../src/dicom/model/Part10';
import { keyedIdentity } from '../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../src/deid/plan/planCleaning';
import { dicomService } from '../../src/lanes/dicomService';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import { blobOf, ctElements, fileBytes } from '../fixtures/part10';
import { planted } from '../fixtures/planted';

const basic = { preset: 'basic' as const, options: [] };
const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const request = (byte = 1) => ({
  choice: basic,
  key: key(byte),
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
});

async function read(file: Blob): Promise<Part10> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

async function cleaned(file: Blob, byte = 1): Promise<Cleaning> {
  const outcome = await dicomService.clean(file, request(byte));
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const layouts = [
  { explicit: true, bigEndian: false },
  { explicit: false, bigEndian: false },
  { explicit: true, bigEndian: true },
];

describe('a cleaning', () => {
  it('with no edits keeps the data set byte for byte', async () => {
    for (const layout of layouts) {
      for (const open of [false, true]) {
        const part10 = await read(blobOf(planted(layout, open).bytes));
        const copy = writePart10(part10, [], []);
        const again = await bytesOf(copy);
        const source = await bytesOf(part10.stream.slice(part10.dataSetStart, part10.size));
        expect(Buffer.compare(again.subarray(again.length - source.length), source)).toBe(0);
      }
    }
  });

  it('is tiled without a gap and read again', async () => {
    for (const layout of layouts) {
      const { blob } = await cleaned(blobOf(planted(layout, true).bytes));
      expect(tilingGap(await read(blob))).toBeUndefined();
    }
  });

  it('of a clean copy plans nothing but keyed replacements and adds no second method item', async () => {
    for (const layout of layouts) {
      const { blob } = await cleaned(blobOf(planted(layout, false).bytes));
      const part10 = await read(blob);
      const plan = planCleaning(part10, basic, keyedIdentity(key(2)), []);
      if (plan.kind !== 'plan') throw new Error(plan.code);
      const others = plan.edits.filter(
        (edit) => edit.action !== 'U' && edit.because !== 'instance-uid' && edit.because !== 'pseudonym',
      );
      expect(others.map((edit) => `${edit.path} ${edit.action} ${edit.because}`)).toEqual([]);
      const twice = await read((await cleaned(blob, 2)).blob);
      expect(findElement(twice.dataSet, tags.DeidentificationMethodCodeSequence)?.items).toHaveLength(1);
    }
  });

  it('twice with one key is byte for byte the same, and with another key shares no UID and no pseudonym', async () => {
    const file = blobOf(fileBytes(ctElements()));
    const [one, same, other] = [await cleaned(file), await cleaned(file), await cleaned(file, 9)];
    expect(Buffer.compare(await bytesOf(one.blob), await bytesOf(same.blob))).toBe(0);
    for (const part of ['studyUid', 'seriesUid', 'sopInstanceUid', 'pseudonym'] as const)
      expect(one[part]).not.toBe(other[part]);
  });

  it('gives one old UID one new UID, wherever it stands and in whatever file', async () => {
    const uid = fc
      .array(fc.integer({ min: 1, max: 99_999 }), { minLength: 3, maxLength: 6 })
      .map((parts) => `1.2.276.0.7230010.${parts.join('.')}`);
    await fc.assert(
      fc.asyncProperty(uid, uid, async (study, instance) => {
        // A Referenced Series Sequence lives in the Common Instance Reference Module and is kept with new UIDs.
        const reference = {
          tag: tags.ReferencedSeriesSequence,
          vr: 'SQ',
          value: [
            [
              {
                tag: 0x0008114a,
                vr: 'SQ',
                value: [
                  [
                    { tag: tags.ReferencedSOPClassUID, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2' },
                    { tag: tags.ReferencedSOPInstanceUID, vr: 'UI', value: instance },
                  ],
                ],
              },
            ],
          ],
        };
        const elements = ctElements({ study, instance: '1.2.276.0.7230010.9.9' });
        const at = elements.findIndex((element) => element.tag > reference.tag);
        const referring = [...elements.slice(0, at), reference, ...elements.slice(at)];
        const first = await cleaned(blobOf(fileBytes(ctElements({ study, instance }))));
        const second = await cleaned(blobOf(fileBytes(referring)));
        expect(second.studyUid).toBe(first.studyUid);
        const part10 = await read(second.blob);
        const series = findElement(part10.dataSet, tags.ReferencedSeriesSequence)?.items?.[0];
        const item = series && findElement(series.dataSet, 0x0008114a)?.items?.[0];
        expect(item && textAt(part10, item.dataSet, tags.ReferencedSOPInstanceUID)).toBe(
          first.sopInstanceUid,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('never merges two patients and never splits one over two spellings', async () => {
    const pseudonym = async (person: { name?: string; id?: string }): Promise<string> =>
      (await cleaned(blobOf(fileBytes(ctElements(person))))).pseudonym;
    expect(await pseudonym({ id: 'PAT-1' })).not.toBe(await pseudonym({ id: 'PAT-2' }));
    expect(await pseudonym({ id: 'PAT-1', name: 'Doe^Jane' })).toBe(
      await pseudonym({ id: ' pat-1', name: 'DOE^JANE' }),
    );
    expect(await pseudonym({ id: '', name: 'Doe^Jane' })).toBe(
      await pseudonym({ id: '', name: 'DOE^JANE^' }),
    );
    expect(await pseudonym({ id: '', name: 'Doe^Jane' })).not.toBe(
      await pseudonym({ id: '', name: 'Doe^June' }),
    );
  });

  it('leaves the pixel bytes alone', async () => {
    const file = blobOf(fileBytes(ctElements()));
    const pixels = async (part10: Part10): Promise<Uint8Array> => {
      const { valueStart = 0, valueEnd = 0 } = part10.pixelData ?? {};
      return bytesOf(part10.stream.slice(valueStart, valueEnd));
    };
    const before = await pixels(await read(file));
    const after = await pixels(await read((await cleaned(file)).blob));
    expect(Buffer.compare(before, after)).toBe(0);
  });
});
