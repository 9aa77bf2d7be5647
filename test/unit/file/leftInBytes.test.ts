import { expect, test } from 'vitest';
import { HeldBlob } from '../../../src/dicom/model/HeldBlob';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { latin1 } from '../../fixtures/part10';
import { ctSlice } from '../../fixtures/ctSlice';

const table = 0x00281201;

test('a name that blanking leaves among numbers never goes out, though a figure stands behind it', async () => {
  const value = new Uint8Array(65_536);
  value.set(latin1('this text is long enough to be read among numbers'), 1_000);
  value.set(latin1('Vornhagen8'), 30_000);
  const file = ctSlice([
    { tag: 0x00100010, vr: 'PN', value: 'Vornhagen^Sabine' },
    { tag: table, vr: 'OW', value },
  ]);
  const request = {
    choice: { preset: 'research', options: [] },
    key: new Uint8Array(32).fill(7),
    studySecrets: [],
    pixels: 'export-unreviewed',
  } as const;
  const outcome = await cleanFile(await HeldBlob.of(file), request);
  expect(outcome.kind).toBe('cleaning');
  if (outcome.kind !== 'cleaning') return;
  const written = await outcome.blob.slice(0, outcome.blob.size).arrayBuffer();
  expect(Buffer.from(written).toString('latin1')).not.toContain('Vornhagen');
});
