import type { Tag } from '../../../dicom/dictionary/DataSet';
import { encodeText } from '../../../dicom/write/encodeText';
import { resolveAction } from '../../profile/resolveAction';
import { textKindOf, textTypeOf, type TextKind } from '../../profile/textKindOf';
import type { CleanText } from '../../text/cleanText';
import { isHarmlessText } from '../../text/isHarmlessText';
import { isTechnical } from '../../text/isTechnical';
import { nothingLeft as removed } from '../../text/passesOf';
import { freshVr } from '../edit/freshVr';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { textsIn } from '../edit/textsIn';
import { cleanAsItIs, cleaned, dummy, empty, remove, replace, type Verdict } from '../edit/Verdict';

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
    const cleans = cleansText(policy, kind);
    const path = cleans ? where.pathOf(element.tag) : undefined;
    const clean: Clean = (text) => policy.clean(text, path);
    if (values.every((value) => stays(policy, kind, value, clean)))
      return cleanAsItIs(policy.keptWords.areNone ? [] : values.map(clean));
    const left = values.map((value) =>
      stays(policy, kind, value, clean) ? value : cleans ? withoutIdentity(clean(value)) : '',
    );
    if (left.every((value) => value.trim() === '')) return goes(element.tag);
    const filled = cleans
      ? left
      : left.map((value, i) => (value === '' && values[i] !== '' ? removed : value));
    const value = encodeText(filled.join('\\'), freshVr(element, attribute), where.characterSet);
    if (!cleans) return replace('C', 'unlisted-text', value);
    const told = values.filter((one, i) => one !== left[i] || clean(one).kept !== undefined);
    return cleaned(value, told.map(clean));
  },
};

/** Whether a text that nothing proves harmless goes word by word. */
export const cleansText = ({ options }: Pick<Policy, 'options'>, kind: TextKind): boolean =>
  options.has('CleanDescriptors') && kind !== 'identifier' && kind !== 'equipment';

type Clean = (text: string) => CleanText;

function stays({ options }: Policy, kind: TextKind, value: string, clean: Clean): boolean {
  if (isHarmlessText(kind, value, clean)) return true;
  // A number of the device is kept as those of the table are; a word that may be a name is not one.
  return (
    kind === 'equipment' &&
    options.has('RetainDeviceIdentity') &&
    value.length <= 64 &&
    (value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => /\d/.test(word) || isTechnical(word))
  );
}

const withoutIdentity = ({ text }: CleanText): string => (text === removed ? '' : text);

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
