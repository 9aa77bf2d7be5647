import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import { asciiOf } from '../../../dicom/access/valuesOf';
import { numberOfFrames } from '../../../dicom/access/numberOfFrames';
import { replaceUids } from '../../../dicom/access/replaceUids';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import { isPrivate } from '../../../dicom/dictionary/groupOf';
import { tags } from '../../../dicom/dictionary/tags';
import { trimPadding } from '../../../dicom/text/trimPadding';
import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Because } from '../../profile/Because';
import { isStructural } from '../../profile/isStructural';
import { isCodeString } from '../../text/isCodeString';
import type { SecretMatcher } from '../../text/SecretMatching';
import { fitsVr } from '../edit/fitsVr';
import { freshVr } from '../edit/freshVr';
import { isHarmlessCode } from '../edit/isHarmlessCode';
import type { Policy } from '../edit/Policy';
import type { Subject } from '../edit/Subject';
import { dummy, keep, remove, replace, type Verdict } from '../edit/Verdict';

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

/** What becomes of an element that a rule keeps unless its value names somebody, once all identifying values are known. */
export function judgeKept(kept: Subject, policy: Policy, secrets: KnownSecrets): Verdict {
  const because = reasonToReplace(kept, policy, secrets);
  if (because === undefined) return keep;
  const { element, where, attribute } = kept;
  // A substitute in a private element could break what its maker reads there.
  if (isPrivate(element.tag)) return remove(because);
  const become = (action: 'U' | 'D', vr: 'UI' | 'IS' | 'CS', text: string): Verdict =>
    replace(action, because, encodeValue(vr, text, where.dataSet.encoding));
  const value = asciiOf(policy.part10, element) ?? '';
  if (attribute.rule.does === 'structural-uid') {
    const fresh = replaceUids(value, (uid) => (secrets.uids.has(uid) ? policy.identity.uid(uid) : uid));
    return become('U', 'UI', fresh);
  }
  if (element.tag === tags.NumberOfFrames && where.isTop)
    return become('D', 'IS', String(numberOfFrames(policy.part10)));
  if (freshVr(element, attribute) !== 'CS' || because !== 'unreadable-value') return dummy(because);
  return become('D', 'CS', harmlessCodes(value, element.tag, policy));
}

/** Of several codes those that name nobody stay. */
const harmlessCodes = (value: string, tag: Tag, policy: Policy): string =>
  value
    .split('\\')
    .map((code) => trimPadding(code, 'CS'))
    .map((code) => (isHarmlessCode(policy, tag, code) && /^\p{ASCII}*$/u.test(code) ? code : removedCode))
    .join('\\');

function reasonToReplace(
  kept: Subject,
  policy: Policy,
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
  const vr =
    vrClasses.isFreeText(attribute.vr) || !vrClasses.isFreeText(element.vr) ? attribute.vr : element.vr;
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
  if (!vrClasses.isFreeText(vr)) return undefined;
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return 'unreadable-value';
  return yes(matcher.within(where.characterSet.decode(bytes, vr)));
}
