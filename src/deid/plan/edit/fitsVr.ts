import { asciiOf } from '../../../dicom/access/valuesOf';
import type { VR } from '../../../dicom/dictionary/DataSet';
import { latin1Text } from '../../../dicom/text/latin1Text';
import { trimPadding, unpadded } from '../../../dicom/text/trimPadding';
import { foldText } from '../../text/foldText';
import { isHarmlessCode } from './isHarmlessCode';
import { isUnit } from '../../text/isFigure';
import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import type { Policy } from './Policy';
import type { Subject } from './Subject';

const decimals = new Set<VR>(['DS', 'IS']);
const isFloat = (vr: VR): boolean => vr === 'FL' || vr === 'FD';
const binaryNumbers = new Set<VR>(['AT', 'FD', 'FL', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/** PS3.5 6.2, and what writers put there for it: a comma, a blank behind the sign, a unit, what is no number in C. */
const decimal = /^[-+]? ?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d+)?|^[-+]?(?:nan|inf(?:inity)?|1[.,]#\w{3,4})$/i;
const age = /^\d{1,3}[DWMY]?$/i;
/** What a writer left in memory behind the end of its text. */
const behindEnd = /\0[^\0 \\]/;

/**
 * Whether a value is what the VR of its attribute can hold (PS3.5 6.2), so that whoever keeps it keeps no text where nobody expects one
 * and reads it. Of what is too long to be loaded only texts, numbers and bytes fit; the output as a whole is searched for them.
 */
export function fitsVr(policy: Pick<Policy, 'part10' | 'clean'>, { element, attribute }: Subject): boolean {
  const { part10 } = policy;
  const { vr } = attribute;
  if (vr === 'CS') return everyValue((value) => isHarmlessCode(policy, element.tag, value));
  if (vr === 'AS') return everyValue((value) => age.test(value));
  if (decimals.has(vr)) return everyValue(isNumber);
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return true;
  if (beginsItem(bytes)) return false;
  if (binaryNumbers.has(vr)) {
    if (vrClasses.isText(element.vr)) return everyValue(isNumber);
    // Fractions are left alone: 0.7 spells `ffffff` and more.
    return attribute.vrs.includes(element.vr) || isFloat(vr) || !isWriting(bytes);
  }
  // Bytes that the file calls a text: a reader shows them.
  if (!vrClasses.isText(vr))
    return vr === 'UN' || !vrClasses.isText(element.vr) || policy.clean(latin1Text(bytes)).cut.length === 0;
  return !behindEnd.test(latin1Text(bytes));

  function everyValue(fits: (value: string) => boolean): boolean {
    const values = asciiOf(part10, element)?.split('\\');
    if (values === undefined) return decimals.has(vr);
    return values.map((value) => trimPadding(value, 'CS')).every((one) => one === '' || fits(one));
  }
}

/** Whether a value begins as an item does (PS3.5 7.5): in Implicit VR other readers find a sequence in it, and whatever its items say. */
const beginsItem = (bytes: Uint8Array): boolean =>
  /^(?:\xfe\xff\0\xe0|\xff\xfe\xe0\0)/.test(latin1Text(bytes.subarray(0, 4)));

function isNumber(value: string): boolean {
  const number = decimal.exec(value)?.[0];
  if (number === undefined) return false;
  const rest = value.slice(number.length).trim();
  return rest === '' || isUnit(foldText(rest));
}

/** Fewer letters may be one number. */
const leastWriting = 6;

/** Whether whole numbers spell something: letters, and nothing that could not stand in a text. */
function isWriting(bytes: Uint8Array): boolean {
  const text = unpadded(latin1Text(bytes));
  return (
    text.length >= leastWriting && /^[\t\n\r\x20-\x7e\xa0-\xff]+$/.test(text) && /[A-Za-z]{3}/.test(text)
  );
}
