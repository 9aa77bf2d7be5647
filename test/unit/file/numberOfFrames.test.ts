import { describe, expect, it } from 'vitest';
import { numberOfFrames } from '../../../src/dicom/access/numberOfFrames';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tags } from '../../../src/dicom/dictionary/tags';
import { textAt } from '../../../src/dicom/access/valuesOf';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });

/** Three frames of 4 × 4 pixels of 16 bits. */
function threeFrames(says: string | undefined): Blob {
  const own: FixtureElement[] = [
    us(0x00280002, 1),
    ...(says === undefined ? [] : [{ tag: 0x00280008, vr: 'IS', value: says } as FixtureElement]),
    us(0x00280010, 4),
    us(0x00280011, 4),
    us(0x00280100, 16),
    us(0x00280101, 16),
    us(0x00280102, 15),
    us(0x00280103, 0),
    { tag: 0x7fe00010, vr: 'OW', value: Uint8Array.from({ length: 96 }, (_, i) => i + 1) },
  ];
  const given = new Set(own.map(({ tag }) => tag));
  const rest = ctElements().filter(({ tag }) => !given.has(tag));
  return blobOf(fileBytes([...rest, ...own].sort((a, b) => a.tag - b.tag)));
}

async function copyOf(says: string | undefined) {
  const outcome = await cleanFile(threeFrames(says), {
    choice: { preset: 'basic', options: [] },
    key: new Uint8Array(32).fill(7),
    studySecrets: [],
    pixels: 'export-unreviewed',
  });
  if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
  const copy = await readPart10(outcome.blob);
  if (copy.kind !== 'part10' || copy.pixelData === undefined) throw new Error('no copy');
  return {
    says: textAt(copy, copy.dataSet, tags.NumberOfFrames).trim(),
    bytes: copy.pixelData.valueEnd - copy.pixelData.valueStart,
    frames: numberOfFrames(copy),
  };
}

describe('Number of Frames', () => {
  it.each(['1A', 'MUSTER', '3 frames', 'x'])(
    'that is no number costs no frame: %s becomes the number that is there',
    async (says) => expect(await copyOf(says)).toEqual({ says: '3', bytes: 96, frames: 3 }),
  );

  it('that a file of its size has no room for is as many as there is room for', async () => {
    expect((await copyOf('999999999')).frames).toBe(3);
  });

  it('that is a number, or is not there, decides what lies behind the last frame', async () => {
    expect((await copyOf('3')).bytes).toBe(96);
    expect((await copyOf('2')).bytes).toBe(64);
    expect((await copyOf(undefined)).bytes).toBe(32);
  });
});
