import { expect, test } from 'vitest';
import type { VR } from '../../../src/dicom/dictionary/DataSet';
import { vrClasses } from '../../../src/dicom/dictionary/vrClasses';

const all =
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT ' +
  'UV';
const vrs = all.split(' ') as VR[];
const those = (is: (vr: VR) => boolean): string => vrs.filter(is).join(' ');

test('every VR but SQ is either text or binary', () => {
  expect(vrs.filter((vr) => vrClasses.isText(vr) === vrClasses.isBinary(vr))).toEqual(['SQ']);
});

test('the classes hold what PS3.5 6.2 says of each VR', () => {
  expect(those(vrClasses.isSingleText)).toBe('LT ST UR UT');
  expect(those(vrClasses.isFreeText)).toBe('AE LO LT SH ST UC UR UT');
  expect(those(vrClasses.isWords)).toBe('AE LO LT PN SH ST UC UR UT');
  expect(those(vrClasses.isDate)).toBe('DA DT TM');
  expect(those(vrClasses.isOctets)).toBe('OB OD OF OL OV OW UN');
});

test('what no character set changes is text, and names of people are never among it', () => {
  expect(those((vr) => vrClasses.isDefaultRepertoire(vr) && !vrClasses.isText(vr))).toBe('');
  expect(vrClasses.isDefaultRepertoire('PN')).toBe(false);
});
