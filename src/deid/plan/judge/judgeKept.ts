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
import type { Doubt } from '../edit/Remembered';
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
  if (kept.attribute.rule.does === 'structural-uid') {
    const value = asciiOf(policy.part10, kept.element) ?? '';
    const uids = value.split('\\').map((uid) => uid.replaceAll('\0', '').trim());
    return uids.some((uid) => gone.has(uid)) ? 'carries-identity' : undefined;
  }
  const doubt = doubtAgain(kept, policy);
  if (doubt.kind === 'none') return doubt.because;
  const tells =
    doubt.kind === 'text'
      ? matcher.within(doubt.text)
      : doubt.codes.some((code) => matcher.equals(code)) ||
        // Short words are codes, too.
        matcher.spans(doubt.text).some(({ start, end }) => end - start >= leastInCode);
  return tells ? 'carries-identity' : undefined;
}

/** As remembered of an element that recurs: it does not turn on what is known to identify. */
function doubtAgain(kept: Subject, policy: Policy): Doubt {
  const { remembered } = kept;
  if (remembered === undefined || policy.verdicts === undefined || remembered.verdicts !== policy.verdicts)
    return doubtOn(kept, policy);
  return (remembered.doubt ??= doubtOn(kept, policy));
}

function doubtOn(kept: Subject, policy: Policy): Doubt {
  const { part10 } = policy;
  const { element, where, attribute } = kept;
  if (policy.flags.deidentifies && !fitsVr(policy, kept)) return unreadable;
  // By the dictionary, and by what the file claims: either may be the truth about the bytes.
  const vr =
    vrClasses.isFreeText(attribute.vr) || !vrClasses.isFreeText(element.vr) ? attribute.vr : element.vr;
  if (vr === 'DS' || vr === 'IS' || vr === 'AS') {
    const text = asciiOf(part10, element);
    if (text === undefined || (vr === 'AS' ? ageText : numberText).test(text)) return without;
    return { kind: 'text', text };
  }
  if (vr === 'CS') {
    const text = asciiOf(part10, element);
    if (text === undefined) return without;
    if (!isCodeString(text)) return { kind: 'text', text };
    if (isStructural(element.tag)) return without;
    return { kind: 'codes', text, codes: text.split('\\').map((code) => code.trim()) };
  }
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  // What is too long to be loaded is searched when the output is verified.
  if (isPrivate(element.tag) && (element.vr === 'UN' || element.vr === 'OB' || element.vr === 'PN'))
    return bytes === undefined ? without : { kind: 'text', text: where.characterSet.decode(bytes, 'LO') };
  if (!vrClasses.isFreeText(vr)) return without;
  return bytes === undefined ? unreadable : { kind: 'text', text: where.characterSet.decode(bytes, vr) };
}

const without: Doubt = { kind: 'none', because: undefined };
const unreadable: Doubt = { kind: 'none', because: 'unreadable-value' };
