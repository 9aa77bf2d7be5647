import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskBlob } from '../../../headless/disk/DiskBlob';
import type { Look } from '../../../src/file/Looked';
import { Passwords } from '../../../src/platform/taking/Passwords';
import { zipEntries } from '../../../src/platform/taking/zipEntries';
import type { Entry } from '../../../src/platform/taking/withLooks';
import { CountingBlob } from '../../fixtures/CountingBlob';
import { blobOf, concat, ctElements, fileBytes } from '../../fixtures/part10';
import { zipOfStored, type Stretch } from '../../fixtures/zipOfStored';

const budget = () => ({ entries: 200_000, inflated: 2 ** 30, held: 0 });
const dicom = fileBytes(ctElements());

const sniff: Look<unknown> = (files) => Promise.resolve(files.map(() => ({ kind: 'not-dicom' })));

async function taken(zip: Blob): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const one of zipEntries('a.zip', zip, budget(), { sniff, passwords: new Passwords() })) {
    if ('reason' in one) throw new Error(one.reason);
    found.push(one);
  }
  return found;
}

/** A file with holes. */
async function withSparse(stretches: readonly Stretch[], use: (zip: Blob) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reinschrift-zip-'));
  const path = join(folder, 'a.zip');
  const file = openSync(path, 'w');
  let at = 0;
  for (const stretch of stretches) {
    if (typeof stretch !== 'number') writeSync(file, stretch, 0, stretch.length, at);
    at += typeof stretch === 'number' ? stretch : stretch.length;
  }
  closeSync(file);
  await use(DiskBlob.ofFile({ path, start: 0, end: at })).finally(() => rmSync(folder, { recursive: true }));
}

describe('a ZIP of any size', () => {
  it('is opened with more entries than 16 bits count, in the order of their names', async () => {
    const names = Array.from({ length: 66_000 }, (_, i) => `IM${String(i)}`);
    const stretches = zipOfStored([...names.slice(1), ...names.slice(0, 1)], Uint8Array.of(1, 2));
    const found = await taken(blobOf(concat(stretches.filter((part) => typeof part !== 'number'))));
    expect(found.map(({ path }) => path)).toEqual(names.map((name) => `a.zip/${name}`));
  });

  it('is opened past 4 GiB, by its directory and slices', async () => {
    await withSparse(zipOfStored(['IM1', 'IM2', 'IM3'], dicom, 2.5 * 2 ** 30), async (zip) => {
      const found = await taken(zip);
      expect(found).toHaveLength(3);
      for (const { blob } of found) expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(dicom);
    });
  });

  it('is opened by windows: small entries cost no read each', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `IM${String(i)}`);
    const stretches = zipOfStored(names, dicom);
    const zip = new CountingBlob(concat(stretches.filter((part) => typeof part !== 'number')));
    expect(await taken(zip)).toHaveLength(names.length);
    expect(zip.handled.reads).toBeLessThan(20 + zip.size / 65536);
  });
});
