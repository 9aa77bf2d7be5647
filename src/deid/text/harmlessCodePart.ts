import type { Tag } from '../../dicom/dictionary/DataSet';
import type { CleanText } from './cleanText';
import beyond from '../data/beyondTable.json';
import { isHarmlessText } from './isHarmlessText';
import { isTechnical } from './isTechnical';
import { codeParts } from '../profile/textKindOf';

/** What a code sequence item says (PS3.3 8.8). */
interface CodeParts {
  readonly scheme: string;
  /** Code Value, Long or URN Code Value. */
  readonly code: string;
}

const publicSchemes = new Set(beyond.publicCodingSchemes);
/** Object identifiers of DICOM and of the coding schemes that HL7 registered. */
const publicUrn = /^urn:oid:(1\.2\.840\.10008|2\.16\.840\.1\.113883\.6)(\.\d+)*$/;
const longestCode = 64;

/**
 * What may stand in a part of a code: the value itself, or another in its place. Code values of public schemes mean what everybody can
 * look up; those of private schemes, and meanings of any scheme, are texts that somebody may have typed. A meaning that does not speak of
 * the examination gives way to its public code value.
 */
export function harmlessCodePart(
  part: Tag,
  value: string,
  { scheme, code }: CodeParts,
  clean: (text: string) => CleanText,
): string {
  const isPublic = publicSchemes.has(scheme.trim());
  switch (part) {
    case codeParts.meaning:
      if (isHarmlessText('code', value, clean)) return value;
      return isPublic && code !== '' && isPublicCode(code) ? code : 'Removed';
    case codeParts.scheme:
      return isPublic || isHarmlessText('code', value, clean) ? value : '99REMOVED';
    case codeParts.urnValue:
      return publicUrn.test(value) ? value : 'urn:oid:1.2.840.10008.2.16.4';
    default:
      return (isPublic ? isPublicCode(value) : isPrivateCode(value)) ? value : 'REMOVED';
  }
}

/** No words: a number, or letters and digits; units of UCUM are judged as words. */
const isPublicCode = (code: string): boolean =>
  code.length <= longestCode && (/^[A-Z]{0,3}[-.]?[A-Z]{0,2}\d[\w.-]*$/i.test(code) || isTechnical(code));

/** More digits may be a number of somebody. */
const isPrivateCode = (code: string): boolean => /^[A-Z]{0,3}[-.]?\d{1,6}$/i.test(code) || isTechnical(code);
