import { expect, it } from 'vitest';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { elementRows } from '../../../src/file/rows/elementRows';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { formatTag } from '../../../src/dicom/dictionary/formatTag';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const request = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
} as const;

it('gives the rows in the order of the copy, those of inserted elements in their places', async () => {
  const item = [{ tag: 0x00081155, vr: 'UI', value: '1.2.3.4' }];
  const elements = [...ctElements(), { tag: 0x00081140, vr: 'SQ', value: [item, item] }];
  const source = blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
  const rows = await elementRows(source, request);
  if (!Array.isArray(rows)) throw new Error(rows.code);
  const paths = rows.map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toEqual(expect.arrayContaining(['(0012,0062)', '(0012,0064)', '(0008,1140)[1].(0008,1155)']));
});

it('says that an element of the file meta information stays exactly where the copy has the same', async () => {
  const source = blobOf(fileBytes(ctElements()));
  const rows = await elementRows(source, request);
  const outcome = await cleanFile(source, request);
  if (!Array.isArray(rows) || outcome.kind !== 'cleaning') throw new Error('not cleaned');
  const metaOf = async (blob: Blob): Promise<Map<string, string>> => {
    const part10 = await readPart10(blob);
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const elements = part10.meta?.elements ?? [];
    return new Map(
      elements.map(({ tag, valueStart, valueEnd }) => [
        formatTag(tag),
        String(part10.bytes.view(valueStart, valueEnd)),
      ]),
    );
  };
  const [before, after] = [await metaOf(source), await metaOf(outcome.blob)];
  const meta = rows.filter(({ path }) => path.startsWith('(0002,'));
  expect(meta.length).toBe(before.size);
  for (const { path, action } of meta) {
    // The length is counted when all else is written.
    if (path === '(0002,0000)') expect(action).toBe('D');
    else expect([path, action === 'K']).toEqual([path, before.get(path) === after.get(path)]);
  }
});
