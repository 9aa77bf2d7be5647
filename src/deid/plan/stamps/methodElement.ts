import { program } from '../../../dicom/dictionary/program';
import { asciiOf } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import { tags } from '../../../dicom/dictionary/tags';
import { joined } from '../../../dicom/model/joined';
import type { NewElement } from '../../../dicom/write/Change';
import { encodeText } from '../../../dicom/write/encodeText';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { methodCodeOf } from '../../profile/methodCodes';
import { isHarmlessText } from '../../text/isHarmlessText';
import type { SecretMatcher } from '../../text/SecretMatching';
import type { Policy } from '../edit/Policy';

const deidentificationMethod = `${program.product} ${program.version} PS3.15 ${program.edition}`;

/** De-identification Method: ours behind what others wrote, byte by byte as they wrote it, unless that names somebody. */
export function methodElement(policy: Policy, top: Where, matcher: SecretMatcher): NewElement {
  const { encoding } = top.dataSet;
  const tag = tags.DeidentificationMethod;
  const ownText = methodText(policy);
  const own = encodeValue('LO', ownText, encoding);
  const old = findElement(top.dataSet, tag);
  const before = old && asciiOf(policy.part10, old);
  if (old === undefined || before === undefined || before === '') return { tag, vr: 'LO', value: own };
  const bytes = policy.part10.bytes.view(old.valueStart, old.valueStart + before.length);
  const decoded = bytes && top.characterSet.decode(bytes, 'LO');
  if (bytes === undefined || decoded === undefined || matcher.within(decoded))
    return { tag, vr: 'LO', value: own };
  const isHarmless = (value: string): boolean =>
    isHarmlessText('technical', value, (one) => policy.clean(one));
  const values = decoded.split('\\');
  if (!values.every(isHarmless)) {
    const harmless = values.filter((value) => isHarmless(value) && value.trim() !== ownText);
    return { tag, vr: 'LO', value: encodeText([...harmless, ownText].join('\\'), 'LO', top.characterSet) };
  }
  const isThere = values.some((value) => value.trim() === ownText);
  return { tag, vr: 'LO', value: isThere ? bytes : joined([bytes, [0x5c], own]) };
}

/**
 * What (0012,0063) says, in at most 64 characters: the preset, and the last two digits of the codes of options that were chosen besides.
 */
function methodText({ preset, flags, options }: Policy): string {
  const besides = [...options].filter((option) => !flags.options.includes(option));
  const codes = besides.map((option) => `+${methodCodeOf[option].slice(-2)}`).sort();
  return `${deidentificationMethod} ${preset}${codes.join('')}`;
}
