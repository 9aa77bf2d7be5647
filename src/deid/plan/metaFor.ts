import { uids } from '../../dicom/dictionary/uids';
import { tags } from '../../dicom/dictionary/tags';
import type { NewElement } from '../../dicom/write/Change';
import { encodeValue } from '../../dicom/write/encodeValue';
import { encodings } from '../../dicom/dictionary/encodings';
import { implementation } from '../../dicom/write/implementation';
import type { Part10 } from '../../dicom/model/Part10';

/** What a deflated syntax is called once its data set is inflated; JPIP keeps its pixels elsewhere in both forms. */
const inflated = new Map<string, string>([
  [uids.DeflatedExplicitVRLittleEndian, uids.ExplicitVRLittleEndian],
  [uids.JPIPReferencedDeflate, uids.JPIPReferenced],
  [uids.JPIPHTJ2KReferencedDeflate, uids.JPIPHTJ2KReferenced],
]);

/**
 * Fresh File Meta Information (PS3.10 7.1), without its group length. Nothing of the old one stays but the transfer syntax;
 * a Deflated data set is written as Explicit VR Little Endian.
 *
 * @param sopClass empty where nobody knows: the attribute is then left out, as in the source
 * @param sopInstance the new SOP Instance UID, as the data set has it
 */
export function metaFor(part10: Part10, sopClass: string, sopInstance: string): NewElement[] {
  const ui = (tag: number, value: string): NewElement => ({
    tag,
    vr: 'UI',
    value: encodeValue('UI', value, encodings.explicitLittle),
  });
  /** What is not even ASCII stays where it was found and is repeated nowhere. */
  const named = (tag: number, value: string): NewElement[] =>
    value === '' || !/^\p{ASCII}*$/u.test(value) ? [] : [ui(tag, value)];
  return [
    { tag: tags.FileMetaInformationVersion, vr: 'OB', value: Uint8Array.of(0, 1) },
    ...named(tags.MediaStorageSOPClassUID, sopClass),
    ...named(tags.MediaStorageSOPInstanceUID, sopInstance),
    ui(tags.TransferSyntaxUID, inflated.get(part10.transferSyntax.uid) ?? part10.transferSyntax.uid),
    ui(tags.ImplementationClassUID, implementation.classUid),
    {
      tag: tags.ImplementationVersionName,
      vr: 'SH',
      value: encodeValue('SH', implementation.versionName, encodings.explicitLittle),
    },
  ];
}
