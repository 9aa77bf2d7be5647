import type { Tag, VR } from '../dicom/DataSet';
import { encodeValue } from '../dicom/encodeValue';
import { asciiOf } from './asciiOf';
import beyond from './data/beyondTable.json';
import { dummyFor } from './dummyFor';
import type { Because, Edit } from './Edit';
import { freshVr } from './freshVr';
import { isCodeString } from './isCodeString';
import type { Planning } from './Planning';
import { replaceUids } from './replaceUids';
import type { SecretMatcher } from './secretMatcher';
import type { Subject } from './Subject';
import { tagOf } from './tagOf';

const texts = new Set<VR>(['AE', 'LO', 'LT', 'SH', 'ST', 'UC', 'UR', 'UT']);
const structuralCodeStrings = new Set(beyond.codeStringsOfStructure.map(tagOf));
const numberText = /^[-+0-9.eE\s\\\0]*$/;
const ageText = /^(\d{3}[DWMY]\\?)*$/;

/** The edit for an element that the profile keeps but whose value names somebody; undefined for nearly all. */
export function identityInKept(planning: Planning, kept: Subject, matcher: SecretMatcher): Edit | undefined {
  const because = reasonToReplace(planning, kept, matcher);
  if (because === undefined) return undefined;
  const { element, scope, attribute } = kept;
  const place = { path: scope.pathOf(element.tag), keyword: attribute.keyword };
  // A substitute in a private element could break what its maker reads there.
  if (isPrivate(element.tag)) return { op: 'remove', at: element.start, ...place, action: 'X', because };
  const { encoding } = scope.dataSet;
  const vr = freshVr(element, attribute);
  const uids = attribute.rule.does === 'structural-uid';
  const value = uids
    ? encodeValue('UI', newUids(planning, asciiOf(planning.part10, element) ?? ''), encoding)
    : dummyFor(vr, encoding);
  return {
    op: 'replace',
    at: element.start,
    element: { tag: element.tag, vr: vr === 'SQ' ? 'UN' : vr, value },
    ...place,
    action: uids ? 'U' : 'D',
    because,
  };
}

const isPrivate = (tag: Tag): boolean => Math.floor(tag / 0x10000) % 2 === 1;

const newUids = ({ uids, identity }: Planning, value: string): string =>
  replaceUids(value, (uid) => (uids.has(uid) ? identity.uid(uid) : uid));

function reasonToReplace(
  planning: Planning,
  { element, scope, attribute }: Subject,
  matcher: SecretMatcher,
): Because | undefined {
  const { part10 } = planning;
  if (attribute.rule.does === 'structural-uid') {
    const value = asciiOf(part10, element) ?? '';
    return value === newUids(planning, value) ? undefined : 'carries-identity';
  }
  // By the dictionary, and by what the file claims: either may be the truth about the bytes.
  const vr = texts.has(attribute.vr) || !texts.has(element.vr) ? attribute.vr : element.vr;
  const yes = (found: boolean): Because | undefined => (found ? 'carries-identity' : undefined);
  if (vr === 'DS' || vr === 'IS' || vr === 'AS') {
    const value = asciiOf(part10, element);
    if (value === undefined || (vr === 'AS' ? ageText : numberText).test(value)) return undefined;
    return yes(matcher.within(value));
  }
  if (vr === 'CS') {
    const value = asciiOf(part10, element);
    if (value === undefined) return undefined;
    if (!isCodeString(value)) return yes(matcher.within(value));
    if (structuralCodeStrings.has(element.tag)) return undefined;
    return yes(value.split('\\').some((one) => matcher.equals(one.trim())));
  }
  if (isPrivate(element.tag) && (element.vr === 'UN' || element.vr === 'OB' || element.vr === 'PN')) {
    // What is too long to be loaded is searched when the output is verified.
    const value = part10.bytes.view(element.valueStart, element.valueEnd);
    return yes(value !== undefined && matcher.within(scope.characterSet.decode(value, 'LO')));
  }
  if (!texts.has(vr)) return undefined;
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return 'unreadable-value';
  return yes(matcher.within(scope.characterSet.decode(bytes, vr)));
}
