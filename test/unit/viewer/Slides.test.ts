import { describe, expect, test } from 'vitest';
import type { FileRow } from '../../../src/run/FileRow';
import { Slides } from '../../../src/viewer/Slides';
import { slidesOf } from '../../../src/viewer/slidesOf';
import { pictureRow } from '../state/viewer/pictureRow';

const row = (id: number, instanceNumber: number | undefined, frames = 1) =>
  pictureRow(id, { instanceNumber, frames });

describe('slides', () => {
  test('are the frames of all files, one after the other', () => {
    const slides = new Slides([
      { file: 7, frames: 1 },
      { file: 3, frames: 3 },
      { file: 5, frames: 2 },
    ]);
    expect(slides.count).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map((index) => slides.at(index))).toEqual([
      { file: 7, frame: 0 },
      { file: 3, frame: 0 },
      { file: 3, frame: 1 },
      { file: 3, frame: 2 },
      { file: 5, frame: 0 },
      { file: 5, frame: 1 },
    ]);
    expect([slides.at(-1), slides.at(6)]).toEqual([undefined, undefined]);
    expect([slides.startOf(5), slides.startOf(99)]).toEqual([4, 0]);
  });

  test('of a series go by Instance Number, and files without one come last as they came', () => {
    const slides = slidesOf([row(0, 10), row(1, undefined), row(2, 2), row(3, undefined), undefined]);
    expect(slides.files.map(({ file }) => file)).toEqual([2, 0, 1, 3]);
  });

  test('hold nothing of files without a picture', () => {
    const { facts, ...rest } = row(0, 1);
    const without: FileRow = { ...rest, facts: facts && { ...facts, picture: undefined } };
    expect(slidesOf([without]).count).toBe(0);
  });
});
