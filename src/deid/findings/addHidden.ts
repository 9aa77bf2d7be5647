import type { DataElement } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';
import type { Part10 } from '../../dicom/model/Part10';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Findings } from './Findings';
import { readableBytes } from '../plan/readableBytes';
import { groupOf } from '../../dicom/dictionary/groupOf';

const hiddenTags = new Map<number, string>([
  [tags.IconImageSequence, 'icon'],
  [tags.EncapsulatedDocument, 'encapsulated'],
  [tags.EncryptedAttributesSequence, 'EncryptedAttributesSequence'],
  [tags.DigitalSignaturesSequence, 'DigitalSignaturesSequence'],
  [tags.OriginalAttributesSequence, 'OriginalAttributesSequence'],
  [tags.ModifiedAttributesSequence, 'ModifiedAttributesSequence'],
  [tags.DataSetTrailingPadding, 'trailing'],
]);
const overlayData = 0x3000;

/** The code of a hidden place that an element is, whatever its value says: pictures, documents, signatures, padding. */
export function hiddenCode(element: DataElement): string | undefined {
  const code = hiddenTags.get(element.tag);
  if (code !== undefined) return code;
  const group = groupOf(element.tag);
  if (group % 2 === 1) return undefined;
  if (group >= 0x6000 && group <= 0x601e && element.tag % 0x10000 === overlayData) return 'overlay';
  return group >= 0x5000 && group <= 0x501e && element.tag % 0x10000 === overlayData ? 'curve' : undefined;
}

/** What stands in the file but in no data element: preamble, meta information, bytes behind the end. */
export function addHidden(part10: Part10, findings: Findings): void {
  const preamble = part10.observations.find(({ code }) => code.startsWith('preamble-'));
  if (preamble !== undefined) {
    const text = readableBytes(part10.bytes.view(0, 128), 128);
    const keyword = preamble.code === 'preamble-used' ? 'preamble' : preamble.code;
    findings.add('hidden', keyword, text, () => '');
  }
  const { trailing } = part10;
  if (trailing !== undefined) {
    const text = readableBytes(
      part10.bytes.view(trailing.start, trailing.end),
      trailing.end - trailing.start,
    );
    findings.add('hidden', 'trailing', text, () => '');
  }
  for (const element of part10.meta?.elements ?? []) {
    const keyword = metaKeywords.get(element.tag);
    if (keyword === undefined) continue;
    const [text = ''] = textsOf(part10, element, characterSetOf([]));
    const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
    const length = element.valueEnd - element.valueStart;
    if (length > 0)
      findings.add('hidden', keyword, text === '' ? readableBytes(bytes, length) : text, () => '');
  }
}

/** Who sent the file to whom (PS3.10 7.1), and what only its maker understands. */
const metaKeywords = new Map<number, string>([
  [tags.SourceApplicationEntityTitle, 'SourceApplicationEntityTitle'],
  [tags.SendingApplicationEntityTitle, 'SendingApplicationEntityTitle'],
  [tags.ReceivingApplicationEntityTitle, 'ReceivingApplicationEntityTitle'],
  [tags.PrivateInformation, 'PrivateInformation'],
]);
