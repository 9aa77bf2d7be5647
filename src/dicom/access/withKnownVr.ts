import type { DataElement } from '../dictionary/DataSet';
import { lookUp } from '../dictionary/lookUp';

/** An element with the VR of PS3.6 where it was written as UN, as archives do with attributes that they do not know (PS3.5 6.2.2). */
export function withKnownVr(element: DataElement): DataElement {
  if (element.vr !== 'UN' || element.items !== undefined) return element;
  const vr = lookUp(element.tag)?.vr;
  return vr === undefined || vr === 'SQ' ? element : { ...element, vr };
}
