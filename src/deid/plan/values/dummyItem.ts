import { tags } from '../../../dicom/dictionary/tags';
import { asciiOf } from '../../../dicom/access/valuesOf';
import type { NewElement } from '../../../dicom/write/Change';
import type { DataElement, Encoding, VR } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import { dummyFor } from '../edit/dummyFor';
import { dummyCode } from './dummyCode';
import { documentNotice } from './documentNotice';
import { freshVr } from '../edit/freshVr';
import { isHarmlessCode } from '../edit/isHarmlessCode';
import { isCodeString } from '../../text/isCodeString';
import type { Policy } from '../edit/Policy';
import { isUid, replaceUids } from '../../../dicom/access/replaceUids';
import { resolveRow } from '../judge/resolveRow';
import { ruleOf, type AttributeRule } from '../../profile/ruleOf';
import type { Where } from '../../../dicom/access/Where';
import { dummyContent } from '../../profile/structuredReport';

/** New names of things that a dummy item refers to. */
export interface Naming {
  uid(old: string): string;
  pseudonym(element: DataElement, where: Where): string;
}

/** Code Value, Long Code Value, URN Code Value. */
const codeValues = new Set([tags.CodeValue, tags.LongCodeValue, tags.URNCodeValue]);
const numbers = new Set<VR>(['US', 'SS', 'UL', 'SL', 'AT']);

/**
 * The elements of a dummy item (PS3.15 Table E.1-1a, D on a sequence): the structure of the item it stands for, so that
 * the IOD stays valid, and nothing of what it said. Structure is: which attributes there are, code strings, counts and
 * references with replaced UIDs. Texts, codes, measures, coordinates, dates and names become dummies.
 *
 * @param where the item
 * @param encoding of the data set that receives the sequence
 */
export function dummyItem(policy: Policy, where: Where, encoding: Encoding, naming: Naming): NewElement[] {
  if (where.dataSet.elements.some(({ tag }) => codeValues.has(tag))) return dummyCode(encoding);
  const seen = new Set<number>();
  const fresh: NewElement[] = [];
  for (const element of where.dataSet.elements) {
    if (seen.has(element.tag)) continue;
    seen.add(element.tag);
    const made = dummyElement(policy, where, element, encoding, naming);
    if (made !== undefined) fresh.push(made);
  }
  // PS3.5 7.1, also where the source was in another order.
  return fresh.sort((a, b) => a.tag - b.tag);
}

function dummyElement(
  policy: Policy,
  where: Where,
  element: DataElement,
  encoding: Encoding,
  naming: Naming,
): NewElement | undefined {
  const { tag } = element;
  const attribute = ruleOf(tag);
  const { rule } = attribute;
  const vr = freshVr(element, attribute);
  switch (rule.does) {
    case 'remove':
    case 'pixels':
    case 'template':
    case 'document-length':
      return undefined;
    case 'pseudonym':
      return plain(tag, vr, encodeValue(vr, naming.pseudonym(element, where), encoding));
    case 'content':
      return dummyContent(policy.sopClass, encoding);
    case 'document':
      return plain(tag, vr, documentNotice(policy.sopClass));
    case 'uid':
      return plain(tag, 'UI', newUids(policy, element, encoding, naming));
    case 'structural-uid': {
      const uids = (asciiOf(policy.part10, element) ?? '').split('\\');
      const sound = uids.every((uid) => registeredUid(uid) || isUid(uid));
      return sound ? plain(tag, 'UI', encodeValue('UI', uids.join('\\'), encoding)) : undefined;
    }
    case 'row': {
      const { action } = resolveRow(policy, where, element, rule);
      if (action === 'X') return undefined;
      if (action === 'Z') return vr === 'SQ' ? { tag, vr, items: [] } : plain(tag, vr, new Uint8Array());
      break;
    }
    case 'judge-by-vr':
      break;
  }
  if (vr === 'SQ') {
    const first = element.items?.[0];
    const items = first ? [dummyItem(policy, where.item(tag, first, 0), encoding, naming)] : [];
    return { tag, vr, items };
  }
  return plain(tag, vr, dummyValue(policy, where, element, attribute, vr, encoding, naming));
}

const plain = (tag: number, vr: VR, value: Uint8Array): NewElement => ({
  tag,
  vr: vr === 'SQ' ? 'UN' : vr,
  value,
});

function newUids(policy: Policy, element: DataElement, encoding: Encoding, naming: Naming): Uint8Array {
  const old = asciiOf(policy.part10, element) ?? '';
  const replaced = replaceUids(old, (uid) => {
    return naming.uid(uid);
  });
  return encodeValue('UI', replaced, encoding);
}

function dummyValue(
  policy: Policy,
  where: Where,
  element: DataElement,
  attribute: AttributeRule,
  vr: VR,
  encoding: Encoding,
  naming: Naming,
): Uint8Array {
  const length = element.valueEnd - element.valueStart;
  if (length === 0) return new Uint8Array();
  if (vr === 'UI') return newUids(policy, element, encoding, naming);
  const listed = attribute.rule.does === 'row';
  const sameOrder = where.dataSet.encoding.bigEndian === encoding.bigEndian;
  const bytes = policy.part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined || listed || element.items !== undefined) return dummyFor(vr, encoding);
  // Only as the VR was written: text under another VR is no number.
  if (numbers.has(vr) && element.vr === vr && sameOrder) return bytes;
  if (vr === 'FL' || vr === 'FD') return new Uint8Array(length);
  const text = asciiOf(policy.part10, element) ?? '';
  if (
    vr === 'CS' &&
    isCodeString(text) &&
    text.split('\\').every((one) => isHarmlessCode(policy, element.tag, one.trim()))
  )
    return encodeValue(vr, text, encoding);
  if (vr === 'IS' && /^[\d \\+-]*$/.test(text)) return encodeValue(vr, text, encoding);
  if (vr === 'DS') return encodeValue(vr, text.replaceAll(/[^\\]+/g, '0'), encoding);
  return dummyFor(vr, encoding);
}
