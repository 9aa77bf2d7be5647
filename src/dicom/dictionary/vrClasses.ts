import type { VR } from './DataSet';

const classOf = (vrs: string): ReadonlySet<string> => new Set(vrs.split(' '));

const single = classOf('LT ST UR UT');
const several = classOf('AE AS CS DA DS DT IS LO PN SH TM UC UI');
const free = classOf('AE LO LT SH ST UC UR UT');
const dates = classOf('DA DT TM');
const ascii = classOf('AE AS CS DA DS DT IS TM UI UR');
const octets = classOf('OB OD OF OL OV OW UN');

/** What PS3.5 6.2 says of all values of a VR. */
export const vrClasses = {
  /** Written as text, so that a person can give a value. */
  isText: (vr: VR): boolean => single.has(vr) || several.has(vr),
  /** Text of one value: a backslash is a character of it. */
  isSingleText: (vr: VR): boolean => single.has(vr),
  /** Text that is no name of a person and whose characters the VR does not bound to numbers, dates, codes or UIDs. */
  isFreeText: (vr: VR): boolean => free.has(vr),
  /** Free text or the name of a person: where somebody writes what comes to mind. */
  isWords: (vr: VR): boolean => vr === 'PN' || free.has(vr),
  /** Text that no character set changes (PS3.5 6.1.2.3). */
  isDefaultRepertoire: (vr: VR): boolean => ascii.has(vr),
  /** A date, a time, or both. */
  isDate: (vr: VR): boolean => dates.has(vr),
  /** Bytes or words without a meaning of their own. */
  isOctets: (vr: VR): boolean => octets.has(vr),
  /** Neither text nor items. */
  isBinary: (vr: VR): boolean => vr !== 'SQ' && !vrClasses.isText(vr),
};
