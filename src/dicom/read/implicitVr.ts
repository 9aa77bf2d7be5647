import type { Tag, VR } from '../dictionary/DataSet';
import { lookUp } from '../dictionary/lookUp';
import { groupOf } from '../dictionary/groupOf';

/** The VR of an element that is written without one: PS3.6's; for group lengths and private creators what PS3.5 7.2 and 7.8.1 say; else UN. */
export function implicitVr(tag: Tag): VR {
  const element = tag % 0x10000;
  if (element === 0) return 'UL';
  const group = groupOf(tag);
  if (group % 2 === 1) return element >= 0x10 && element <= 0xff ? 'LO' : 'UN';
  return lookUp(tag)?.vr ?? 'UN';
}
