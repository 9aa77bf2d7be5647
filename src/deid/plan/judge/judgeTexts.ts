import type { Tag } from '../../../dicom/dictionary/DataSet';
import { encodeText } from '../../../dicom/write/encodeText';
import { resolveAction } from '../../profile/resolveAction';
import { textKindOf, textTypeOf, type TextKind } from '../../profile/textKindOf';
import { isHarmlessText } from '../../text/isHarmlessText';
import { isTechnical } from '../../text/isTechnical';
import { freshVr } from '../edit/freshVr';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { textsIn } from '../edit/textsIn';
import { cleaned, dummy, empty, keepUnlessItNames, remove, replace, type Verdict } from '../edit/Verdict';

const removed = 'Removed';

/** PS3.15 E.1.1 leaves them to whoever de-identifies. Of several values those that are harmless stay. */
export const judgeTexts: Rule = {
  says: 'Every other text that Table E.1-1 does not list is judged by its value: terms of PS3.3, technical values and words of the examination stay; order numbers and whatever nothing proves harmless are removed, emptied or replaced as the Type allows, or cleaned under Clean Descriptors.',
  topic: 'unlisted',
  recurs: true,
  of: ['judge-by-vr'],
  judge({ element, attribute, where }, policy) {
    const kind = textKindOf(element.tag);
    if (kind === undefined) return undefined;
    const values = textsIn(policy.part10, element, attribute, where.characterSet);
    // What is too long to be loaded cannot be judged.
    if (values === undefined) return goes(element.tag);
    if (values.every((value) => stays(policy, kind, value))) return keepUnlessItNames;
    const cleans = policy.options.has('CleanDescriptors') && kind !== 'identifier' && kind !== 'equipment';
    const left = values.map((value) =>
      stays(policy, kind, value) ? value : cleans ? withoutIdentity(policy, value) : '',
    );
    if (left.every((value) => value.trim() === '')) return goes(element.tag);
    const filled = cleans
      ? left
      : left.map((value, i) => (value === '' && values[i] !== '' ? removed : value));
    const value = encodeText(filled.join('\\'), freshVr(element, attribute), where.characterSet);
    if (!cleans) return replace('C', 'unlisted-text', value);
    const changed = values.filter((one, i) => one !== left[i]);
    return cleaned(
      value,
      changed.map((text) => policy.clean(text)),
    );
  },
};

function stays(policy: Policy, kind: TextKind, value: string): boolean {
  if (isHarmlessText(kind, value, (text) => policy.clean(text))) return true;
  // A number of the device is kept as those of the table are; a word that may be a name is not one.
  return (
    kind === 'equipment' &&
    policy.options.has('RetainDeviceIdentity') &&
    value.length <= 64 &&
    (value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => /\d/.test(word) || isTechnical(word))
  );
}

function withoutIdentity(policy: Policy, value: string): string {
  const { text } = policy.clean(value);
  return text === removed ? '' : text;
}

function goes(tag: Tag): Verdict {
  switch (resolveAction('X/Z/D', textTypeOf(tag))) {
    case 'X':
    case 'U':
      return remove('unlisted-text');
    case 'Z':
      return empty('unlisted-text');
    case 'D':
      return dummy('unlisted-text');
  }
}
