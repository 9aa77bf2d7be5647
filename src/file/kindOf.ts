import { looksLikeDicom } from '../dicom/read/looksLikeDicom';
import { reasonByContent, reasonByName } from './ignoredReasons';
import type { LeftAloneReason } from './LeftAloneReason';

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** (0002,0002) = Media Storage Directory Storage, as PS3.10 section 7.1 writes it: Explicit VR Little Endian, 20 bytes. */
const mediaDirectory = '\x02\0\x02\0UI\x14\x001.2.840.10008.1.3.10';

const hasPrefix = (head: Uint8Array): boolean => textOf(head.subarray(128, 132)) === 'DICM';

/** A local file header, or the end record of an empty archive. */
const isZip = (head: Uint8Array): boolean =>
  ['PK\x03\x04', 'PK\x05\x06'].includes(textOf(head.subarray(0, 4)));

/** RFC 1952, deflated: the only method there is. */
const isGzip = (head: Uint8Array): boolean => textOf(head.subarray(0, 3)) === '\x1f\x8b\x08';

/** POSIX and GNU tar: `ustar` in the header of the first file. */
const isTar = (head: Uint8Array): boolean => textOf(head.subarray(257, 262)) === 'ustar';

/** What calls itself DICOM and does not begin so is damaged, encrypted or something else: the reader says so, and it is refused. */
const claimsDicom = /\.(dcm|dicom|dic)$/i;

export type Kind = 'dicom' | 'zip' | 'gzip' | 'tar' | LeftAloneReason;

/** Bytes that are looked at. */
export const sniffed = 1024;

/**
 * What a file is by its content; its name only chooses the words for one that is no DICOM. A DICOM file whose preamble
 * holds a program (CVE-2019-11687) stays DICOM: reading it is harmless and the clean copy has a zero preamble.
 */
export function kindOf(path: string, beginning: Uint8Array): Kind {
  const head = beginning.subarray(0, sniffed);
  if (hasPrefix(head)) return textOf(head.subarray(132)).includes(mediaDirectory) ? 'dicomdir' : 'dicom';
  if (isZip(head)) return 'zip';
  if (isGzip(head)) return 'gzip';
  if (isTar(head)) return 'tar';
  const byContent = reasonByContent(head);
  if (byContent !== undefined) return byContent;
  if (head.length > 0 && looksLikeDicom(head)) return 'dicom';
  const byName = reasonByName(path);
  if (head.length === 0) return byName === 'system' ? byName : 'empty';
  return claimsDicom.test(path) && byName !== 'system' ? 'dicom' : byName;
}
