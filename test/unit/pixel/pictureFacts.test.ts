import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { pictureFacts, type PictureFacts } from '../../../src/pixel/pictureFacts';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

async function facts(...change: FixtureElement[]): Promise<PictureFacts | undefined> {
  const changed = new Set(change.map(({ tag }) => tag));
  const elements = ctElements()
    .filter(({ tag }) => !changed.has(tag))
    .concat(change.filter(({ value }) => value !== ''))
    .sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(elements)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return pictureFacts(part10);
}

const instanceNumber = 0x00200013;
const numberOfFrames = 0x00280008;
const rows = 0x00280010;

describe('what lists of pictures know of a file', () => {
  test('is nothing where there are no pixels', async () =>
    expect(await facts({ tag: 0x7fe00010, vr: 'OW', value: '' })).toBeUndefined());

  test('counts one frame where the file does not say how many, and never less than one', async () => {
    expect(await facts({ tag: numberOfFrames, vr: 'IS', value: '' })).toMatchObject({ frames: 1 });
    expect(await facts({ tag: numberOfFrames, vr: 'IS', value: '0' })).toMatchObject({ frames: 1 });
    expect(await facts({ tag: numberOfFrames, vr: 'IS', value: '12' })).toMatchObject({ frames: 12 });
  });

  test('holds the place in the series, or none where what stands there is no number', async () => {
    expect(await facts({ tag: instanceNumber, vr: 'IS', value: ' 7' })).toMatchObject({ instanceNumber: 7 });
    expect((await facts({ tag: instanceNumber, vr: 'IS', value: 'A' }))?.instanceNumber).toBeUndefined();
  });

  test('tells pictures apart that were made otherwise: size, colours, Image Type, overlay planes', async () => {
    const [one, same] = [await facts(), await facts({ tag: instanceNumber, vr: 'IS', value: '9' })];
    expect(same?.make).toBe(one?.make);
    const others = [
      { tag: rows, vr: 'US', value: 77 },
      { tag: 0x00280004, vr: 'CS', value: 'RGB' },
      { tag: 0x00080008, vr: 'CS', value: 'DERIVED\\SECONDARY' },
      { tag: 0x60000010, vr: 'US', value: 8 },
    ];
    const makes = await Promise.all(others.map(async (other) => (await facts(other))?.make));
    expect(new Set([one?.make, ...makes]).size).toBe(5);
    expect(one?.colour).toBe(false);
    expect((await facts({ tag: 0x00280004, vr: 'CS', value: 'PALETTE COLOR' }))?.colour).toBe(true);
  });

  test('gives pictures of another size another layout, and those of the same device and size the same', async () => {
    const [one, same, other] = [
      await facts(),
      await facts(),
      await facts({ tag: rows, vr: 'US', value: 77 }),
    ];
    expect(same?.layout).toBe(one?.layout);
    expect(other?.layout).not.toBe(one?.layout);
  });
});
