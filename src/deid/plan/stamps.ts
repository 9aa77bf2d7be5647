import { unpadded } from '../../dicom/text/trimPadding';
import { asciiOf } from '../../dicom/access/valuesOf';
import type { NewElement } from '../../dicom/write/Change';
import type { DataElement, Encoding, Tag, VR } from '../../dicom/dictionary/DataSet';
import { encodeText } from '../../dicom/write/encodeText';
import { encodeValue } from '../../dicom/write/encodeValue';
import { findElement } from '../../dicom/access/findElement';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { tags } from '../../dicom/dictionary/tags';
import codes from '../data/deidMethodCodes.json';
import type { Edit } from './edit/Edit';
import { harmlessCodePart } from '../text/harmlessCodePart';
import { isHarmlessText } from '../text/isHarmlessText';
import { methodCodeOf, methodCodes } from '../profile/methodCodes';
import type { Claims } from './edit/Plan';
import type { Policy } from './edit/Policy';
import { sameContent } from './edit/sameContent';
import type { Where } from '../../dicom/access/Where';
import type { SecretMatcher } from '../text/SecretMatching';

const deidentificationMethod = 'Reinschrift 0.1.0 PS3.15 2026d';
/** Code Value, Coding Scheme Designator and Version, Code Meaning: all that a method code needs (PS3.3 C.7.1.1). */
const codeTags: readonly Tag[] = [
  tags.CodeValue,
  tags.CodingSchemeDesignator,
  tags.CodingSchemeVersion,
  tags.CodeMeaning,
];

/** What a copy under these options may say of itself (PS3.15 E.1.1, E.2): nothing that was not done. */
export function claimsOf(policy: Policy, top: Where): Claims {
  const { options } = policy;
  const methods = methodCodes(options).map(({ code }) => code);
  const dates = datesOf(policy, top);
  return { methods, dates, noBurnedIn: options.has('CleanPixelData') };
}

function datesOf({ options, part10 }: Policy, top: Where): Claims['dates'] {
  if (options.has('RetainLongitudinalTemporalInformationModifiedDates')) return 'MODIFIED';
  if (!options.has('RetainLongitudinalTemporalInformationFullDates')) return 'REMOVED';
  // Dates that were touched before are not unmodified because nobody touches them now.
  const old = findElement(top.dataSet, tags.LongitudinalTemporalInformationModified);
  const before = old && asciiOf(part10, old)?.trim();
  return before === 'REMOVED' || before === 'MODIFIED' ? before : 'UNMODIFIED';
}

/**
 * The edits that say what was done (PS3.15 E.1.1, E.2): Patient Identity Removed, De-identification Method and its codes,
 * Burned In Annotation where the picture was seen to, Longitudinal Temporal Information Modified. What stands there of earlier de-identification stays; what already says so is
 * not edited.
 */
export function stampEdits(policy: Policy, top: Where, claims: Claims, matcher: SecretMatcher): Edit[] {
  const { encoding } = top.dataSet;
  return [
    ...stamp(policy, top, text(tags.PatientIdentityRemoved, 'CS', 'YES', encoding)),
    ...stamp(policy, top, method(policy, top, matcher)),
    ...methodCode(policy, top, claims, matcher),
    ...(claims.noBurnedIn === true
      ? stamp(policy, top, text(tags.BurnedInAnnotation, 'CS', 'NO', encoding))
      : []),
    ...stamp(policy, top, text(tags.LongitudinalTemporalInformationModified, 'CS', claims.dates, encoding)),
  ];
}

/**
 * What (0012,0063) says, in at most 64 characters: the preset, and the last two digits of the codes of options that were chosen besides.
 */
function methodText({ preset, flags, options }: Policy): string {
  const besides = [...options].filter((option) => !flags.options.includes(option));
  const codes = besides.map((option) => `+${methodCodeOf[option].slice(-2)}`).sort();
  return `${deidentificationMethod} ${preset}${codes.join('')}`;
}

const text = (tag: Tag, vr: Exclude<VR, 'SQ'>, value: string, encoding: Encoding): NewElement => ({
  tag,
  vr,
  value: encodeValue(vr, value, encoding),
});

function stamp(policy: Policy, top: Where, element: NewElement): Edit[] {
  const old = findElement(top.dataSet, element.tag);
  const said = {
    path: top.pathOf(element.tag),
    keyword: lookUp(element.tag)?.keyword ?? '',
    action: 'D',
    because: 'stamp',
  } as const;
  if (old === undefined) return [{ op: 'insert', into: top.into, element, ...said }];
  if (sameContent(policy.part10, old, element)) return [];
  return [{ op: 'replace', at: old.start, element, ...said }];
}

/** Ours behind what others wrote, byte by byte as they wrote it, unless that names somebody. */
function method(policy: Policy, top: Where, matcher: SecretMatcher): NewElement {
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
  if (!decoded.split('\\').every(isHarmless)) {
    const harmless = decoded.split('\\').filter((value) => isHarmless(value) && value.trim() !== ownText);
    return { tag, vr: 'LO', value: encodeText([...harmless, ownText].join('\\'), 'LO', top.characterSet) };
  }
  const there = decoded.split('\\').some((value) => value.trim() === ownText);
  if (there) return { tag, vr: 'LO', value: bytes };
  const value = new Uint8Array(bytes.length + 1 + own.length);
  value.set(bytes);
  value.set([0x5c], bytes.length);
  value.set(own, bytes.length + 1);
  return { tag, vr: 'LO', value };
}

function methodCode(policy: Policy, top: Where, claims: Claims, matcher: SecretMatcher): Edit[] {
  const { part10 } = policy;
  const { encoding } = top.dataSet;
  const tag = tags.DeidentificationMethodCodeSequence;
  const old = findElement(top.dataSet, tag);
  const items = (old?.items ?? []).map((item) => item.dataSet.elements);
  const partOf = (elements: readonly DataElement[], part: Tag): string => {
    const found = elements.find((element) => element.tag === part);
    return (found && asciiOf(part10, found)?.trim()) ?? '';
  };
  const missing = methodCodes(policy.options).filter(
    ({ code }) =>
      claims.methods.includes(code) &&
      !items.some(
        (elements) =>
          partOf(elements, tags.CodeValue) === code &&
          partOf(elements, tags.CodingSchemeDesignator) === codes.scheme,
      ),
  );
  if (missing.length === 0) return [];
  const earlier = items.map((elements) =>
    elements.flatMap((element): NewElement[] => {
      const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
      const vr = lookUp(element.tag)?.vr;
      if (!codeTags.includes(element.tag) || bytes === undefined || vr === undefined || vr === 'SQ')
        return [];
      const said = unpadded(top.characterSet.decode(bytes, vr));
      if (matcher.within(said))
        return [{ tag: element.tag, vr, value: encodeValue(vr, 'Removed', encoding) }];
      const parts = {
        scheme: partOf(elements, tags.CodingSchemeDesignator),
        code: partOf(elements, tags.CodeValue),
      };
      const harmless = harmlessCodePart(element.tag, said, parts, (one) => policy.clean(one));
      return [
        {
          tag: element.tag,
          vr,
          value: harmless === said ? bytes : encodeText(harmless, vr, top.characterSet),
        },
      ];
    }),
  );
  const ours = missing.map(({ code, meaning }): NewElement[] => [
    text(tags.CodeValue, 'SH', code, encoding),
    text(tags.CodingSchemeDesignator, 'SH', codes.scheme, encoding),
    text(tags.CodeMeaning, 'LO', meaning, encoding),
  ]);
  return stamp(policy, top, { tag, vr: 'SQ', items: [...earlier, ...ours] });
}
