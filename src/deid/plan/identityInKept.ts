import type { Tag, VR } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';
import { numberOfFrames } from '../../dicom/access/numberOfFrames';
import { tags } from '../../dicom/dictionary/tags';
import { trimPadding } from '../../dicom/text/trimPadding';
import { asciiOf } from '../../dicom/access/asciiOf';
import { dummyFor } from './edit/dummyFor';
import type { Because } from '../profile/Because';
import type { Edit } from './edit/Edit';
import { fitsVr } from './edit/fitsVr';
import { freshVr } from './edit/freshVr';
import { isHarmlessCode } from './edit/isHarmlessCode';
import { isCodeString } from '../text/isCodeString';
import { isStructural } from '../profile/isStructural';
import type { Policy } from './edit/Policy';
import { replaceUids } from '../../dicom/access/replaceUids';
import type { SecretMatcher } from '../text/SecretMatching';
import type { Subject } from './edit/Subject';

const texts = new Set<VR>(['AE', 'LO', 'LT', 'SH', 'ST', 'UC', 'UR', 'UT']);
const numberText = /^[-+0-9.eE\s\\\0]*$/;
const removedCode = 'REMOVED';
const leastInCode = 6;
const ageText = /^(\d{3}[DWMY]\\?)*$/;

/** What no kept value may hold. */
export interface KnownSecrets {
  /** UIDs that are replaced. */
  readonly uids: ReadonlySet<string>;
  readonly matcher: SecretMatcher;
}

/** The edit for an element that the profile keeps but whose value names somebody; undefined for nearly all. */
export function identityInKept(policy: Policy, kept: Subject, secrets: KnownSecrets): Edit | undefined {
  const because = reasonToReplace(policy, kept, secrets);
  if (because === undefined) return undefined;
  const { element, where, attribute } = kept;
  const place = { path: where.pathOf(element.tag), keyword: attribute.keyword };
  // A substitute in a private element could break what its maker reads there.
  if (isPrivate(element.tag)) return { op: 'remove', at: element.start, ...place, action: 'X', because };
  const vr = freshVr(element, attribute);
  return {
    op: 'replace',
    at: element.start,
    element: {
      tag: element.tag,
      vr: vr === 'SQ' ? 'UN' : vr,
      value: substituteFor(policy, kept, vr, because, secrets),
    },
    ...place,
    action: attribute.rule.does === 'structural-uid' ? 'U' : 'D',
    because,
  };
}

/** Of several UIDs or codes, those that are none or name nobody stay. */
function substituteFor(
  policy: Policy,
  { element, where, attribute }: Subject,
  vr: VR,
  because: Because,
  { uids }: KnownSecrets,
): Uint8Array {
  const { encoding } = where.dataSet;
  const value = asciiOf(policy.part10, element) ?? '';
  if (attribute.rule.does === 'structural-uid')
    return encodeValue('UI', newUids(policy, value, uids), encoding);
  if (element.tag === tags.NumberOfFrames && where.isTop)
    return encodeValue('IS', String(numberOfFrames(policy.part10)), encoding);
  if (vr !== 'CS' || because !== 'unreadable-value') return dummyFor(vr, encoding);
  const codes = value
    .split('\\')
    .map((code) => trimPadding(code, 'CS'))
    .map((code) =>
      isHarmlessCode(policy, element.tag, code) && /^\p{ASCII}*$/u.test(code) ? code : removedCode,
    );
  return encodeValue('CS', codes.join('\\'), encoding);
}

const isPrivate = (tag: Tag): boolean => Math.floor(tag / 0x10000) % 2 === 1;

const newUids = ({ identity }: Policy, value: string, uids: ReadonlySet<string>): string =>
  replaceUids(value, (uid) => (uids.has(uid) ? identity.uid(uid) : uid));

function reasonToReplace(
  policy: Policy,
  kept: Subject,
  { uids: gone, matcher }: KnownSecrets,
): Because | undefined {
  const { part10 } = policy;
  const { element, where, attribute } = kept;
  if (attribute.rule.does === 'structural-uid') {
    const uids = (asciiOf(part10, element) ?? '').split('\\').map((uid) => uid.replaceAll('\0', '').trim());
    return uids.some((uid) => gone.has(uid)) ? 'carries-identity' : undefined;
  }
  if (policy.flags.deidentifies && !fitsVr(policy, kept)) return 'unreadable-value';
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
    if (isStructural(element.tag)) return undefined;
    if (value.split('\\').some((one) => matcher.equals(one.trim()))) return 'carries-identity';
    // Short words are codes, too.
    return yes(matcher.spans(value).some(({ start, end }) => end - start >= leastInCode));
  }
  if (isPrivate(element.tag) && (element.vr === 'UN' || element.vr === 'OB' || element.vr === 'PN')) {
    // What is too long to be loaded is searched when the output is verified.
    const value = part10.bytes.view(element.valueStart, element.valueEnd);
    return yes(value !== undefined && matcher.within(where.characterSet.decode(value, 'LO')));
  }
  if (!texts.has(vr)) return undefined;
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return 'unreadable-value';
  return yes(matcher.within(where.characterSet.decode(bytes, vr)));
}
