import { expect, test } from 'vitest';
import { isHarmlessCode } from '../../../../src/deid/plan/edit/isHarmlessCode';
import { tags } from '../../../../src/dicom/dictionary/tags';

test('A code with a control character does harm, and is not read as a text: what lies there by mistake may be long', () => {
  let read = 0;
  const clean = (text: string): { text: string; cut: [] } => {
    read++;
    return { text, cut: [] };
  };
  expect(isHarmlessCode({ clean }, tags.BodyPartExamined, 'Kopf, nativ')).toBe(true);
  expect(read).toBe(1);
  for (const value of ['Kopf\0', 'Kopf\nBein', 'K\u0085pf'])
    expect(isHarmlessCode({ clean }, tags.BodyPartExamined, value)).toBe(false);
  expect(read).toBe(1);
});
