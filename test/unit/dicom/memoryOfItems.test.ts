import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, concat, ctElements, fileBytes, latin1 } from '../../fixtures/part10';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const many = 100_000;
const open = [0xff, 0xff, 0xff, 0xff];

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Bytes of memory for each item of a sequence (0040,A730), behind a CT, in Implicit VR or Explicit VR. */
async function bytesForEach(item: readonly number[], isOpen: boolean, explicit: boolean): Promise<number> {
  const items = new Uint8Array(Buffer.alloc(many * item.length, Uint8Array.from(item)));
  const length = isOpen ? Uint8Array.from(open) : new Uint8Array(Uint32Array.of(items.length).buffer);
  const head = fileBytes(
    ctElements().filter(({ tag }) => tag < 0x0040a730),
    explicit ? {} : { transferSyntax: '1.2.840.10008.1.2', layout: { explicit, bigEndian: false } },
  );
  const sequence = [Uint8Array.of(0x40, 0, 0x30, 0xa7), explicit ? latin1('SQ\0\0') : new Uint8Array()];
  const end = isOpen ? Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0) : new Uint8Array();
  const file = blobOf(concat([head, ...sequence, length, items, end]));
  const before = heap();
  const read = await readPart10(file);
  const each = (heap() - before - file.size) / many;
  if (read.kind !== 'part10') throw new Error(read.code);
  expect(read.dataSet.elements.at(-1)?.items).toHaveLength(many);
  return each;
}

const empty = [0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0];
const openEmpty = [0xfe, 0xff, 0, 0xe0, ...open, 0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0];
/** With (0008,0100) `A`. */
const small = [0xfe, 0xff, 0, 0xe0, 10, 0, 0, 0, 8, 0, 0, 1, 0x53, 0x48, 2, 0, 0x41, 0x20];

describe('a file decides how many items it has', () => {
  for (const explicit of [true, false])
    for (const isOpen of [false, true])
      it(`an empty item takes as much memory as its four offsets, in ${explicit ? 'Explicit' : 'Implicit'} VR, ${isOpen ? 'delimited' : 'counted'}`, async () => {
        expect(await bytesForEach(isOpen ? openEmpty : empty, isOpen, explicit)).toBeLessThan(110);
      });

  it('an item of one element takes no room for elements that it has not', async () => {
    expect(await bytesForEach(small, true, true)).toBeLessThan(300);
  });
});
