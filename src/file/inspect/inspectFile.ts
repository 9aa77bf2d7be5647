import { inspectPart10 } from '../../deid/findings/inspectPart10';
import { needsEyes } from '../../pixel/needsEyes';
import { pictureFacts } from '../../pixel/pictureFacts';
import { embeddedFindings } from './embeddedFindings';
import { openFile } from '../openFile';
import type { InspectionOutcome } from './Inspected';
import { pixelFindings } from './pixelFindings';
import { remarksIn } from './remarksIn';
import { Memory } from '../Memory';

/** What one file says about somebody, and whether its pictures ask for a look. */
export async function inspectFile(file: Blob, memory = new Memory()): Promise<InspectionOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const inspection = inspectPart10(part10, memory.answers, memory.recurring.of(part10));
  const embedded = await embeddedFindings(part10, memory.guard(inspection.studySecrets));
  const findings = [...inspection.findings, ...embedded, ...(await pixelFindings(part10, 'some'))];
  return {
    ...inspection,
    findings,
    needsEyes: needsEyes(part10),
    picture: pictureFacts(part10),
    remarks: remarksIn(part10),
  };
}
