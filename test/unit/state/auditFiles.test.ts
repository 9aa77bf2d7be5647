import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/jobs/dicomService';
import { createPool } from '../../../src/jobs/pool';
import { takeIn } from '../../../src/platform/takeIn';
import { auditFiles } from '../../../src/state/auditFiles';
import { collected } from '../../../src/state/collected';
import type { GivenFile } from '../../../src/state/SessionEffects';
import { Stage } from '../../../src/state/Stage';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const given = (path: string, bytes: Uint8Array): GivenFile => ({
  path,
  blob: blobOf(Uint8Array.from(bytes)),
});
const blank = fileBytes([{ tag: 0x00080060, vr: 'CS', value: 'CT' }]);

async function audit(copies: readonly GivenFile[], originals: readonly GivenFile[] = []) {
  const pool = createPool(
    () => ({
      service: dicomService,
      died: new Promise<void>(() => undefined),
      terminate: () => undefined,
    }),
    1,
  );
  const files = await Promise.all([copies, originals].map((some) => collected(takeIn, some)));
  const [of = [], against = []] = files;
  return auditFiles(pool, of, against, new Stage(() => undefined));
}

describe('the audit of the page', () => {
  it('is clean only where everything was looked at', async () => {
    expect((await audit([given('1.gz', gzipSync(blank))])).verdict).toBe('clean');
    const locked = { path: 'locked', blob: undefined, unopened: 'unreadable-folder' } as const;
    const { verdict, totals, files } = await audit([given('1', blank), locked]);
    expect([verdict, totals.unexamined, totals.unreadable, totals.files]).toEqual(['incomplete', 1, 0, 1]);
    expect(files.map(({ state }) => state)).toEqual(['read', 'unreadable-folder']);
    const cut = await audit([given('1', blank), given('2', fileBytes(ctElements()).subarray(0, 400))]);
    expect([cut.verdict, cut.totals.unreadable]).toEqual(['incomplete', 1]);
  });

  it('is incomplete where originals could not be opened: their values were not looked for', async () => {
    const originals = [
      given('o', fileBytes(ctElements())),
      given('o.7z', Buffer.from('377abcaf271c', 'hex')),
    ];
    const { verdict, totals } = await audit([given('1', blank)], originals);
    expect([verdict, totals.unreadOriginals]).toEqual(['incomplete', 1]);
  });

  it('searches what is no DICOM inside of archives as well', async () => {
    const letter = gzipSync(Buffer.from('Sehr geehrte Frau PAT-0815-77'));
    const { totals, verdict } = await audit(
      [given('1', blank), given('letter.txt.gz', letter)],
      [given('o', fileBytes(ctElements()))],
    );
    expect([totals.others, verdict]).toEqual([1, 'found']);
  });
});
