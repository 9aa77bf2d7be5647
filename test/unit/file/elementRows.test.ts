import { describe, expect, it } from 'vitest';
import type { KeptWord } from '../../../src/deid/profile/Preset';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { elementRows } from '../../../src/file/rows/elementRows';
import type { ElementRow } from '../../../src/file/rows/ElementRow';
import { ctSlice } from '../../fixtures/ctSlice';
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

describe('a text that is cleaned word by word', () => {
  const asked = (keptWords: readonly KeptWord[] = []) => {
    return { ...request, choice: { preset: 'basic', options: ['CleanDescriptors'], keptWords } } as const;
  };
  const described = (text: string) => ctSlice([{ tag: 0x00081030, vr: 'LO', value: text }]);
  const rowOf = async (text: string, keptWords?: readonly KeptWord[]): Promise<ElementRow> => {
    const rows = await elementRows(described(text), asked(keptWords));
    const row = Array.isArray(rows) ? rows.find(({ path }) => path === '(0008,1030)') : undefined;
    if (row === undefined) throw new Error('no row');
    return row;
  };

  it('is told in pieces that are the whole text, the words that go with their reasons and whether they may be kept', async () => {
    const { pieces = [] } = await rowOf('CT Thorax Zqwortek, 12.03.2020 nativ');
    expect(pieces).toEqual([
      { text: 'CT Thorax ' },
      { text: 'Zqwortek', because: 'unknown-word', word: 'zqwortek' },
      { text: ', ' },
      { text: '12.03.2020', because: 'date' },
      { text: ' nativ' },
    ]);
  });

  it('shows words that a person keeps, also where nothing of the text is edited any more', async () => {
    const row = await rowOf('CT Thorax Zqwortek', [{ id: 0, word: 'zqwortek' }]);
    expect(row.action).toBe('K');
    expect(row.pieces).toEqual([{ text: 'CT Thorax ' }, { text: 'Zqwortek', word: 'zqwortek' }]);
  });

  it('is told in pieces, too, where nothing is left of it', async () => {
    const row = await rowOf('Zqwortek');
    expect(row.action).not.toBe('C');
    expect(row.pieces).toEqual([{ text: 'Zqwortek', because: 'unknown-word', word: 'zqwortek' }]);
  });

  it('offers no word of an identifying value, and keeps none', async () => {
    const text = 'CT Thorax Mueller';
    const keptWords = [{ id: 0, word: 'mueller' }];
    const { pieces = [] } = await rowOf(text, keptWords);
    expect(pieces).toEqual([{ text: 'CT Thorax ' }, { text: 'Mueller', because: 'secret' }]);
    const outcome = await cleanFile(described(text), asked(keptWords));
    if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
    expect(outcome.keptWords).toBeUndefined();
    expect(await outcome.blob.text()).not.toMatch(/Mueller/);
  });

  it('that keeps a word is proven like any other, and tells in how many texts', async () => {
    const outcome = await cleanFile(described('CT Thorax Zqwortek'), asked([{ id: 4, word: 'zqwortek' }]));
    if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
    expect(outcome.verification.passed).toBe(true);
    expect(outcome.keptWords).toEqual({ 4: 1 });
    expect(await outcome.blob.text()).toContain('CT Thorax Zqwortek');
  });

  it('has no pieces where it goes as a whole: of an occupation no word stays', async () => {
    const elements = [...ctElements(), { tag: 0x00102180, vr: 'SH', value: 'bus driver' }];
    const source = blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
    const rows = await elementRows(source, asked());
    if (!Array.isArray(rows)) throw new Error(rows.code);
    const row = rows.find(({ path }) => path === '(0010,2180)');
    expect(row).toMatchObject({ action: 'X' });
    expect(row?.pieces).toBeUndefined();
  });

  it('has no pieces where nothing of it goes, or a purpose does not clean it', async () => {
    expect((await rowOf('CT Thorax nativ')).pieces).toBeUndefined();
    const rows = await elementRows(described('CT Thorax Zqwortek'), request);
    if (!Array.isArray(rows)) throw new Error(rows.code);
    expect(rows.filter(({ pieces }) => pieces !== undefined)).toEqual([]);
  });
});
