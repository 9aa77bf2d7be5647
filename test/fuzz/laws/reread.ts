import dicomParser from 'dicom-parser';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { strictWalk } from '../../../src/verify/readers/strictWalk';
import type { Cleaning } from '../../../src/file/clean/CleaningOutcome';

/** What is wrong with a copy that was handed out, by reading it again. Undefined where nothing is. */
export async function reread(
  { blob, verification }: Cleaning,
  source: Uint8Array,
  output: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const failed = verification.checks.filter(({ status }) => status === 'failed');
  if (!verification.passed || failed.length > 0) return 'a copy that did not verify';
  if (blob.size !== output.length) return 'a copy of another length than it says';
  const part10 = await readPart10(new Blob([output]));
  if (part10.kind !== 'part10') return `a copy that cannot be read: ${part10.code}`;
  if (output.subarray(0, 128).some((byte) => byte !== 0)) return 'a copy with a preamble';
  // What another reader reads of the source it must read of the copy: in neither does it know the VRs of private elements, and guesses.
  return isRead(source) && !isRead(output) && !hasWideNumbers(output)
    ? 'a copy that dicom-parser does not read'
    : undefined;
}

/** Behind one of 64 bits it goes on in the middle of the value; whether it comes to an end there is chance, in the source, too. */
function hasWideNumbers(bytes: Uint8Array): boolean {
  const walked = strictWalk(bytes);
  return walked.kind === 'walked' && walked.defects.has('vr-64');
}

function isRead(bytes: Uint8Array): boolean {
  try {
    dicomParser.parseDicom(bytes, { vrCallback: (tag) => lookUp(parseInt(tag.slice(1), 16))?.vr });
    return true;
  } catch {
    return false;
  }
}
