import { existsSync, openAsBlob, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/dicom/write/Change';
import type { DataElement } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tags } from '../../../src/dicom/dictionary/tags';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { latin1 } from '../../fixtures/part10';

const corpus = '../shared/corpus';
const files = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isFile())
  : [];

async function readable(): Promise<[string, Part10][]> {
  const all: [string, Part10][] = [];
  for (const { name } of files) {
    const part10 = await readPart10(await openAsBlob(`${corpus}/${name}`));
    if (part10.kind === 'part10') all.push([name, part10]);
  }
  return all;
}

/** Meta information that names the form in which the data set is written. */
const metaFor = ({ deflated, transferSyntax }: Part10) =>
  [
    {
      tag: tags.TransferSyntaxUID,
      vr: 'UI',
      value: latin1(deflated ? '1.2.840.10008.1.2.1' : transferSyntax.uid),
    },
  ] as const;

const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());

const shapeOf = (part10: Part10): string[] => {
  const shape: string[] = [];
  walkElements(part10, ({ tag, vr, valueStart, valueEnd, items }, at) => {
    shape.push(`${at.pathOf(tag)} ${vr} ${items === undefined ? valueEnd - valueStart : 'items'}`);
  });
  return shape;
};

describe.skipIf(files.length === 0)('writePart10 on real files (needs ../shared/corpus)', () => {
  test('without changes every data set has the same bytes', async () => {
    const all = await readable();
    expect(all.length).toBeGreaterThan(150);
    for (const [name, part10] of all) {
      const end = part10.dataSet.elements.at(-1)?.end ?? part10.dataSetStart;
      const source = await bytesOf(part10.stream.slice(part10.dataSetStart, end));
      const blob = writePart10(part10, [], metaFor(part10));
      const written = await bytesOf(blob.slice(blob.size - source.length));
      expect(written.equals(source), name).toBe(true);
    }
  });

  test('every file with a nested element removed, one replaced and one inserted reads as expected', async () => {
    for (const [name, part10] of await readable()) {
      const changes: Change[] = [];
      const expected: string[] = [];
      const insert = (path: string, into: number): void => {
        const value = latin1('abcd');
        changes.push({ op: 'insert', into, element: { tag: 0x00080001, vr: 'UL', value } });
        expected.push(`${path}(0008,0001) UL 4`);
      };
      insert('', -1);
      let removed: DataElement | undefined;
      walkElements(part10, (element, at) => {
        if (removed !== undefined && element.start < removed.end) return;
        const { tag, vr } = element;
        const isText = vr === 'LO' || vr === 'UI';
        if (element.items === undefined && at.depth > 0 && element.start % 3 === 0) {
          changes.push({ op: 'remove', at: element.start });
          removed = element;
          return;
        }
        if (isText) {
          changes.push({ op: 'replace', at: element.start, element: { tag, vr, value: latin1('1.234') } });
        }
        const length = isText ? 6 : element.valueEnd - element.valueStart;
        expected.push(`${at.pathOf(element.tag)} ${vr} ${element.items === undefined ? length : 'items'}`);
        if (element.items !== undefined) {
          element.items.forEach((item, i) => {
            if (item.dataSet.elements.length > 0) insert(`${at.pathOf(element.tag)}[${i}].`, item.start);
          });
        }
      });
      const again = await readPart10(writePart10(part10, changes, metaFor(part10)));
      if (again.kind !== 'part10') throw new Error(`${name}: ${again.code}`);
      expect(shapeOf(again).sort(), name).toEqual(expected.sort());
    }
  });
});
