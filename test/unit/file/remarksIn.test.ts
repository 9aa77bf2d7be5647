import { describe, expect, it } from 'vitest';
import own from '../../../src/deid/data/ownRecord.json';
import { dicomService } from '../../../src/lanes/dicomService';
import { tagOfKeyword } from '../../../src/dicom/dictionary/tagOfKeyword';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

async function remarksOf(more: readonly FixtureElement[]) {
  const elements = [...ctElements(), ...more].sort((a, b) => a.tag - b.tag);
  const outcome = await dicomService.inspect(blobOf(fileBytes(elements)));
  if (outcome.kind !== 'inspection') throw new Error(outcome.kind);
  return outcome.remarks;
}

const comment = (value: string): FixtureElement => ({ tag: 0x00204000, vr: 'LT', value });

describe('the free remarks of a file', () => {
  it('are all those that stay in a person\u2019s own record, at every depth, with the place to decide about', async () => {
    const request: FixtureElement = {
      tag: 0x00400275,
      vr: 'SQ',
      value: [[{ tag: 0x00400007, vr: 'LO', value: 'Kontrolle' }]],
    };
    expect(await remarksOf([comment('bitte Frau Ott zeigen'), request])).toEqual({
      list: [
        { path: '(0020,4000)', keyword: 'ImageComments', text: 'bitte Frau Ott zeigen' },
        {
          path: '(0040,0275)[0].(0040,0007)',
          keyword: 'ScheduledProcedureStepDescription',
          text: 'Kontrolle',
        },
      ],
      more: 0,
    });
  });

  it('are the places that a decision is heard about, and no others', async () => {
    const all = own.comments.map((keyword) => ({ tag: tagOfKeyword(keyword) ?? 0, vr: 'LT', value: 'x' }));
    const elements = [...ctElements(), ...all].sort((a, b) => a.tag - b.tag) as FixtureElement[];
    const rows = await dicomService.elements(blobOf(fileBytes(elements)), {
      choice: { preset: 'own-record', options: [] },
      key: new Uint8Array(32),
      studySecrets: [],
      pixels: 'export-unreviewed',
    });
    if ('kind' in rows) throw new Error(rows.code);
    const decided = rows.filter(({ mayBe }) => mayBe.length > 0).map(({ path }) => path);
    const { list } = await remarksOf(all);
    expect(list.map(({ path }) => path)).toEqual(decided);
    expect(decided).toHaveLength(own.comments.length);
  });

  it('are cut where they are long, not listed where they are empty, and counted beyond a hundred', async () => {
    expect((await remarksOf([comment(' ')])).list).toEqual([]);
    const [long] = (await remarksOf([comment('a'.repeat(5000))])).list;
    expect([long?.text.length, long?.cut]).toEqual([2000, true]);
    const item: FixtureElement[] = [{ tag: 0x00400007, vr: 'LO', value: 'x' }];
    const many: FixtureElement = {
      tag: 0x00400275,
      vr: 'SQ',
      value: Array.from({ length: 120 }, () => item),
    };
    const { list, more } = await remarksOf([many]);
    expect([list.length, more]).toEqual([100, 20]);
  });
});
