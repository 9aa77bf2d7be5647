import { describe, expect, it } from 'vitest';
import type { DataSet, Tag } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tilingGap } from '../../../src/dicom/read/tilingGap';
import { buildSampleStudy } from '../../../src/sample/buildSampleStudy';

async function read(blob: Blob): Promise<Part10> {
  const part10 = await readPart10(blob);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

function text(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = dataSet.elements.find((one) => one.tag === tag);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  return new TextDecoder('latin1').decode(bytes).trim().replace(/\0$/, '');
}

/** Every tag of a data set and its items, in order; each data set on its own. */
const dataSetsOf = (dataSet: DataSet): DataSet[] => [
  dataSet,
  ...dataSet.elements.flatMap((element) => (element.items ?? []).flatMap((item) => dataSetsOf(item.dataSet))),
];

describe('the sample study', () => {
  const study = buildSampleStudy();

  it('has 20 slices of one person, one study and one series, each with its own UID', async () => {
    const slices = await Promise.all(study.map(({ blob }) => read(blob)));
    const distinct = (tag: Tag) => new Set(slices.map((slice) => text(slice, slice.dataSet, tag))).size;
    expect(slices.length).toBe(20);
    expect([0x00100010, 0x00100020, 0x0020000d, 0x0020000e].map(distinct)).toEqual([1, 1, 1, 1]);
    expect(distinct(0x00080018)).toBe(20);
    const names = slices.map((slice) => text(slice, slice.dataSet, 0x00100010));
    expect(names[0]).toBe('Muster^J\u00f6rg-\u00dcbungsfall');
  });

  it('is well formed: read without a complaint but that it has a name in private and nested places', async () => {
    for (const { blob } of study) {
      const part10 = await read(blob);
      expect(tilingGap(part10)).toBeUndefined();
      expect(part10.observations).toEqual([]);
      for (const { elements } of dataSetsOf(part10.dataSet)) {
        const tags = elements.map(({ tag }) => tag);
        expect(tags).toEqual([...new Set(tags)].sort((a, b) => a - b));
      }
    }
  });

  it('has the same bytes every time', async () => {
    const again = buildSampleStudy();
    for (const [index, { path, blob }] of study.entries()) {
      expect(again[index]?.path).toBe(path);
      expect(await again[index]?.blob.text()).toBe(await blob.text());
    }
  });
});
