import { concat, encodeElements } from './encodeElements';
import { ctImageStorage, instanceUid, sampleElements, slices } from './sampleElements';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** A file of PS3.10 section 7: preamble, prefix, meta information, data set. */
function sampleFile(slice: number): Blob {
  const meta = encodeElements([
    [0x00020001, 'OB', new Uint8Array([0, 1])],
    [0x00020002, 'UI', ctImageStorage],
    [0x00020003, 'UI', instanceUid(slice)],
    [0x00020010, 'UI', explicitLittleEndian],
    [0x00020012, 'UI', '2.25.271828182845904523536028747135260'],
    [0x00020016, 'AE', 'CT_RAUM_2'],
  ]);
  const head = encodeElements([[0x00020000, 'UL', meta.length]]);
  const prefix = Uint8Array.from('DICM', (char) => char.charCodeAt(0));
  return new Blob([concat([new Uint8Array(128), prefix, head, meta]), encodeElements(sampleElements(slice))]);
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
