import { expect, it } from 'vitest';
import { auditFile } from '../../../src/file/audit/auditFile';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { inspectFile } from '../../../src/file/inspect/inspectFile';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { drawOverlays } from '../../../src/pixel/render/drawOverlays';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';
import { readDicom } from '../../fixtures/readDicom';

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'hold',
};

/** 4 by 4 cells of 16 bits, 12 of them stored; what an overlay draws lies in bit 13. */
function file(more: FixtureElement[] = []): Blob {
  const tags = new Set(more.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...more];
  return blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
}

const value = (length: number, cell: (i: number) => number): FixtureElement => ({
  tag: 0x7fe00010,
  vr: 'OW',
  value: new Uint8Array(Uint16Array.from({ length }, (_, i) => cell(i)).buffer),
});
const drawn = value(16, (i) => i + (i % 5 === 0 ? 0x2000 : 0));
const overlay: FixtureElement[] = [
  { tag: 0x60000010, vr: 'US', value: 4 },
  { tag: 0x60000011, vr: 'US', value: 4 },
  { tag: 0x60000100, vr: 'US', value: 16 },
  { tag: 0x60000102, vr: 'US', value: 13 },
];

async function found(blob: Blob): Promise<string[]> {
  const inspected = await inspectFile(blob);
  if (inspected.kind !== 'inspection') throw new Error(inspected.kind);
  return inspected.findings
    .map(({ keyword }) => keyword)
    .filter((keyword) => /overlay|stray|excess|missing/.test(keyword));
}

async function audited(blob: Blob): Promise<string[]> {
  const { findings } = await auditFile(blob, { path: 'a.dcm', isDicom: true });
  return findings
    .map(({ keyword }) => keyword)
    .filter((keyword) => /overlay-|stray|excess|missing/.test(keyword));
}

it('an overlay in the bits of the pixels, other bits, and too many or too few pixels are found and named', async () => {
  expect(await found(file())).toEqual([]);
  expect(await found(file([drawn, ...overlay]))).toEqual(['overlay-bits']);
  expect(await found(file([drawn]))).toEqual(['stray-bits']);
  expect(await found(file([value(32, (i) => i)]))).toEqual(['excess-pixels']);
  expect(await found(file([value(12, (i) => i)]))).toEqual(['missing-pixels']);
  // More padding than there need be says nothing.
  expect(await found(file([value(32, (i) => (i < 16 ? i : 0))]))).toEqual([]);
});

it('the audit holds them against a file, and nothing against a copy of ours', async () => {
  for (const [more, keyword] of [
    [[drawn, ...overlay], 'overlay-bits'],
    [[drawn], 'stray-bits'],
    [[value(32, (i) => i)], 'excess-pixels'],
  ] as const) {
    expect(await audited(file([...more]))).toEqual([keyword]);
    const outcome = await cleanFile(file([...more]), request);
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
    expect(await audited(outcome.blob)).toEqual([]);
  }
});

it("a copy says what was taken out, and a copy of one's own record what stays", async () => {
  const notes = async (more: FixtureElement[], preset: 'basic' | 'own-record'): Promise<string[]> => {
    const source = file(more);
    const outcome = await cleanFile(source, { ...request, choice: { preset, options: [] } });
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
    const [before, after] = [await readDicom(source), await readDicom(outcome.blob)];
    const own = preset === 'own-record';
    expect(after.pixelData?.valueEnd === undefined).toBe(false);
    if (own)
      expect((after.pixelData?.valueEnd ?? 0) - (after.pixelData?.valueStart ?? 0)).toBe(
        (before.pixelData?.valueEnd ?? 0) - (before.pixelData?.valueStart ?? 0),
      );
    return outcome.notes.filter((note) => /stray|excess|missing/.test(note));
  };
  expect(await notes([], 'basic')).toEqual([]);
  expect(await notes([drawn], 'basic')).toEqual(['stray-bits-removed']);
  expect(await notes([drawn], 'own-record')).toEqual(['stray-bits-kept']);
  expect(await notes([value(32, (i) => i)], 'basic')).toEqual(['excess-pixels-removed']);
  expect(await notes([value(32, (i) => i)], 'own-record')).toEqual(['excess-pixels-kept']);
  expect(await notes([value(12, (i) => i)], 'basic')).toEqual(['pixels-missing']);
});

it('the group that tells of an overlay in the bits goes with them', async () => {
  const outcome = await cleanFile(file([drawn, ...overlay]), request);
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  const copy = await readDicom(outcome.blob);
  expect(copy.dataSet.elements.filter(({ tag }) => tag >= 0x60000000 && tag < 0x61000000)).toEqual([]);
});

it('an overlay in the bits is drawn where its bits are set', async () => {
  const pixels = new Uint8ClampedArray(4 * 4 * 4);
  await drawOverlays(await readDicom(file([drawn, ...overlay])), 0, { pixels, rows: 4, columns: 4 });
  const white = Array.from({ length: 16 }, (_, n) => n).filter((n) => pixels[4 * n] === 255);
  expect(white).toEqual([0, 5, 10, 15]);
});
