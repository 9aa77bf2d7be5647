import { inspectPart10 } from '../deid/inspectPart10';
import { needsEyes } from '../pixel/needsEyes';
import { pictureFacts } from '../pixel/pictureFacts';
import { openFile } from './openFile';
import type { InspectionOutcome } from './protocol';

/** What one file says about somebody, and whether its pictures ask for a look. */
export async function inspectFile(file: Blob): Promise<InspectionOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  return { ...inspectPart10(part10), needsEyes: needsEyes(part10), picture: pictureFacts(part10) };
}
