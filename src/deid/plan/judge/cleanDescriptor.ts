import type { VR } from '../../../dicom/dictionary/DataSet';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { encodeText } from '../../../dicom/write/encodeText';
import type { Planning } from '../edit/Planning';
import type { Subject } from '../edit/Subject';

const oneText = new Set<VR>(['LT', 'ST', 'UR', 'UT']);
const texts = new Set<VR>(['AE', 'LO', 'SH', 'UC', ...oneText]);

/** What `cleanText` leaves of a text that goes altogether. */
const nothingLeft = 'Removed';

/**
 * PS3.15 E.3.5, Clean Descriptors, and C of the other columns on texts: what is left of a text once everything that may identify
 * is cut out of it.
 *
 * @param basic the edits for a text of which nothing is left
 */
export function cleanDescriptor(
  planning: Planning,
  subject: Subject,
  basic: () => readonly Edit[],
): readonly Edit[] {
  const { element, where, attribute } = subject;
  const bytes = planning.part10.bytes.view(element.valueStart, element.valueEnd);
  if (!texts.has(attribute.vr) || bytes === undefined) return basic();
  const decoded = where.characterSet.decode(bytes, attribute.vr);
  const values = (oneText.has(attribute.vr) ? [decoded] : decoded.split('\\')).map(unpadded);
  const cleaned = values.map((value) => {
    const { text } = planning.clean(value);
    // What has nothing left but the word for it has no more to say than the Basic Profile.
    return text === nothingLeft && value !== nothingLeft ? '' : text;
  });
  if (values.every((value, i) => value === cleaned[i])) {
    planning.kept.push(subject);
    return editElement.none;
  }
  if (cleaned.every((value) => value.trim() === '')) return basic();
  const value = encodeText(cleaned.join('\\'), attribute.vr, where.characterSet);
  if (value.every((byte) => byte === 0x20 || byte === 0x5c)) return basic();
  return editElement.value(planning, subject, 'C', 'text-cleaned', value);
}

const unpadded = (text: string): string => text.replace(/[\0 ]+$/, '');
