import { expect, test } from 'vitest';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { tags } from '../../../src/dicom/dictionary/tags';

test('every tag has the keyword that PS3.6 gives it', () => {
  const wrong = Object.entries(tags).filter(([keyword, tag]) => lookUp(tag)?.keyword !== keyword);
  expect(wrong).toEqual([]);
});
