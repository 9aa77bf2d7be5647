import { describe, expect, test } from 'vitest';
import { orientationMarks } from '../../../src/viewer/orientationMarks';

describe('orientation marks', () => {
  test('of an axial slice: the right hand of the patient is on the left of the picture', () =>
    expect(orientationMarks([1, 0, 0, 0, 1, 0])).toEqual({ left: 'R', right: 'L', top: 'A', bottom: 'P' }));

  test('of a sagittal and of a coronal slice', () => {
    expect(orientationMarks([0, 1, 0, 0, 0, -1])).toEqual({ left: 'A', right: 'P', top: 'H', bottom: 'F' });
    expect(orientationMarks([1, 0, 0, 0, 0, -1])).toEqual({ left: 'R', right: 'L', top: 'H', bottom: 'F' });
  });

  test('of an oblique slice name the second direction too', () =>
    expect(orientationMarks([0.8, 0.6, 0, 0, 0, -1])).toMatchObject({ left: 'RA', right: 'LP' }));

  test.each([[undefined], [[1, 0, 0]], [[0, 0, 0, 0, 0, 0]], [[1, 0, 0, Number.NaN, 1, 0]]])(
    'are left away where %j is no orientation',
    (cosines) => expect(orientationMarks(cosines)).toBeUndefined(),
  );
});
