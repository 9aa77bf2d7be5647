import type { VR } from './DataSet';

const texts = new Set<VR>([
  'AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'LT', 'PN', 'SH', 'ST', 'TM', 'UC', 'UI', 'UR', 'UT',
]); // prettier-ignore

/** Whether values of a VR are written as text (PS3.5 6.2), so that a person can give one. */
export const isTextVr = (vr: VR): boolean => texts.has(vr);
