import { describe, expect, it } from 'vitest';
import { createPool } from '../../../src/lanes/pool';
import { dicomService } from '../../../src/lanes/dicomService';
import { intake } from '../../../src/platform/taking/intake';
import { readFiles } from '../../../src/run/survey/readFiles';
import type { Entry } from '../../../src/platform/taking/withLooks';
import { Stage } from '../../../src/run/Stage';
import { directoryEntryOf } from '../../../src/export/directoryEntryOf';
import { Dicomdir } from '../../../src/export/Dicomdir';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const slice = (n: number): Blob => blobOf(fileBytes(ctElements({ instance: `1.2.${String(n)}` })));

/** A DICOMDIR that lists so many files in a folder DICOM. */
async function directoryOf(count: number): Promise<Blob> {
  const dicomdir = new Dicomdir();
  for (let n = 1; n <= count; n++) {
    const part10 = await readPart10(slice(n));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    dicomdir.add(`DICOM/IM${String(n)}`, directoryEntryOf(part10));
  }
  return dicomdir.blob('2.25.1');
}

async function gapsOf(given: readonly Entry[]) {
  const pool = createPool(
    () => ({
      service: dicomService,
      died: new Promise<void>(() => undefined),
      terminate: () => undefined,
    }),
    2,
  );
  const { gaps, files } = await readFiles({ pool, intake }, given, new Stage(() => undefined));
  return gaps.map(({ file, ...gap }) => ({ path: files[file]?.path, ...gap }));
}

describe('a DICOMDIR of the intake', () => {
  it('tells for each disc how many of its files did not come, and nothing of a disc that is complete', async () => {
    const listing = await directoryOf(3);
    const found = await gapsOf([
      { path: 'one/DICOMDIR', blob: listing },
      { path: 'one/dicom/im1', blob: slice(1) },
      { path: 'two/DICOMDIR', blob: listing },
      ...[1, 2, 3].map((n) => ({ path: `two/DICOM/IM${String(n)}`, blob: slice(n) })),
    ]);
    expect(found).toEqual([{ path: 'one/DICOMDIR', kind: 'read', listed: 3, missing: [5, 6] }]);
  });

  it('holds no name that it lists, only numbers', async () => {
    const [gap] = await gapsOf([{ path: 'DICOMDIR', blob: await directoryOf(2) }]);
    expect(gap).toEqual({ path: 'DICOMDIR', kind: 'read', listed: 2, missing: [4, 5] });
  });

  it('is said to be unreadable where it is damaged, since then nobody knows what is missing', async () => {
    const listing = await directoryOf(2);
    const damaged = listing.slice(0, listing.size - 40);
    expect(await gapsOf([{ path: 'DICOMDIR', blob: damaged }])).toEqual([
      { path: 'DICOMDIR', kind: 'unreadable', code: 'truncated' },
    ]);
  });
});
