import { tags } from '../dicom/dictionary/tags';
import { uids } from '../dicom/dictionary/uids';
import { encodeElements } from './encodeElements';
import { instanceUid, sampleElements, slices } from './sampleElements';

/** A file of PS3.10 section 7: preamble, prefix, meta information, data set. */
function sampleFile(slice: number): Blob {
  const meta = encodeElements([
    [tags.FileMetaInformationVersion, 'OB', new Uint8Array([0, 1])],
    [tags.MediaStorageSOPClassUID, 'UI', uids.CTImageStorage],
    [tags.MediaStorageSOPInstanceUID, 'UI', instanceUid(slice)],
    [tags.TransferSyntaxUID, 'UI', uids.ExplicitVRLittleEndian],
    [tags.ImplementationClassUID, 'UI', '2.25.271828182845904523536028747135260'],
    [tags.SourceApplicationEntityTitle, 'AE', 'CT_RAUM_2'],
  ]);
  const head = encodeElements([[tags.FileMetaInformationGroupLength, 'UL', meta.length]]);
  return new Blob([new Uint8Array(128), 'DICM', head, meta, encodeElements(sampleElements(slice))]);
}

/**
 * A study of 20 drawn CT slices of a person who does not exist, as a hospital's CD would hold it: names without an
 * extension, umlauts in Latin-1, private elements and nested items that carry the name. Always the same bytes.
 */
export function buildSampleStudy(): { path: string; blob: Blob }[] {
  return Array.from({ length: slices }, (_, slice) => ({
    path: `Muster_Joerg_CT/IM${String(slice + 1).padStart(4, '0')}`,
    blob: sampleFile(slice),
  }));
}
