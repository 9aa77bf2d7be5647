import dicomParser from 'dicom-parser';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Cleaning } from '../../../src/file/clean/CleaningOutcome';

/** What is wrong with a copy that was handed out, by reading it again. Undefined where nothing is. */
export async function reread(
  { blob, verification }: Cleaning,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const failed = verification.checks.filter(({ status }) => status === 'failed');
  if (!verification.passed || failed.length > 0) return 'a copy that did not verify';
  if (blob.size !== bytes.length) return 'a copy of another length than it says';
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind !== 'part10') return `a copy that cannot be read: ${part10.code}`;
  if (bytes.subarray(0, 128).some((byte) => byte !== 0)) return 'a copy with a preamble';
  // Where the proof says that dicom-parser agreed, it must do so again.
  const second = verification.checks.find(({ name }) => name === 'second-reader');
  if (second?.status !== 'passed' || second.detail !== undefined) return undefined;
  try {
    dicomParser.parseDicom(bytes);
  } catch {
    return 'a copy that dicom-parser does not read';
  }
  return undefined;
}
