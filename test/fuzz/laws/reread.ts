import dicomParser from 'dicom-parser';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Cleaning } from '../../../src/file/clean/CleaningOutcome';
import { strictWalk } from '../../../src/verify/readers/strictWalk';
import { sparedDicomParser } from './sparedDicomParser';

/** What is wrong with a copy that was handed out, by reading it again. Undefined where nothing is. */
export async function reread(
  { blob, verification }: Cleaning,
  source: Uint8Array<ArrayBuffer>,
  output: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const failed = verification.checks.filter(({ status }) => status === 'failed');
  if (!verification.passed || failed.length > 0) return 'a copy that did not verify';
  if (blob.size !== output.length) return 'a copy of another length than it says';
  const part10 = await readPart10(new Blob([output]));
  if (part10.kind !== 'part10') return `a copy that cannot be read: ${part10.code}`;
  if (output.subarray(0, 128).some((byte) => byte !== 0)) return 'a copy with a preamble';
  // In neither does it know the VRs of private elements, and guesses. A source in another syntax than it says can end for it behind one element.
  return !isReadable(output) && strictWalk(source).kind === 'walked' && isReadable(source)
    ? 'a copy that dicom-parser does not read'
    : undefined;
}

/** Whether another reader reads it, also where faults of its own have to be spared. */
const isReadable = (bytes: Uint8Array<ArrayBuffer>): boolean =>
  isRead(bytes) || isRead(sparedDicomParser(bytes));

function isRead(bytes: Uint8Array): boolean {
  try {
    dicomParser.parseDicom(bytes, { vrCallback: (tag) => lookUp(parseInt(tag.slice(1), 16))?.vr });
    return true;
  } catch {
    return false;
  }
}
