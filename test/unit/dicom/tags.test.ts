import { expect, test } from 'vitest';
import registry from '../../../src/dicom/data/uids.json';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { tags } from '../../../src/dicom/dictionary/tags';
import { uids } from '../../../src/dicom/dictionary/uids';

test('every tag has the keyword that PS3.6 gives it', () => {
  const wrong = Object.entries(tags).filter(([keyword, tag]) => lookUp(tag)?.keyword !== keyword);
  expect(wrong).toEqual([]);
});

test('every UID has the keyword that PS3.6 gives it', () => {
  const keywords = Object.entries({ ...registry.sopClasses, ...registry.transferSyntaxes });
  const registered = new Map(keywords.map(([uid, [keyword]]) => [keyword, uid]));
  const wrong = Object.entries(uids).filter(([keyword, uid]) => registered.get(keyword) !== uid);
  expect(wrong).toEqual([]);
});
