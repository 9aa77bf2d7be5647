import type { LeakRemedy } from '../../deid/plan/edit/Policy';
import { HeldBlob } from '../../dicom/model/HeldBlob';
import type { Part10 } from '../../dicom/model/Part10';
import { writePart10 } from '../../dicom/write/writePart10';
import type { Tee } from '../../verify/cleaning/Tee';
import { verifyCleaning } from '../../verify/cleaning/verifyCleaning';
import type { SameBytes } from '../../verify/redaction/differAt';
import { pixelLaw } from '../../verify/redaction/pixelLaw';
import type { Verification } from '../../verify/Verification';
import { Memory } from '../Memory';
import { openFile } from '../openFile';
import { cleaningOf } from './cleaningOf';
import type { CleaningOutcome } from './CleaningOutcome';
import type { CleanRequest } from './CleanRequest';
import { Checksum } from './Checksum';
import type { PixelTools } from './PixelTools';
import { planCopy, type PlannedCopy } from './planCopy';
import { provePixels } from './provePixels';

export interface CleaningMeans {
  /** Of a lane that can black out; without them a request to do so fails. */
  readonly tools?: PixelTools | undefined;
  /** Gets the bytes of the copy while they are verified. */
  readonly tee?: Tee | undefined;
  readonly sameBytes?: SameBytes | undefined;
  readonly memory?: Memory | undefined;
}

/** A list of elements, the same without their values, without the elements, without the sequences around them. */
const mostRounds = 5;

/**
 * plan, write, verify: a file that passes not every stage is not exported (ARCHITECTURE.md, "Fail closed"). What the proof finds in an element
 * that the plan let stay is taken out by another plan, and proven again.
 */
export async function cleanFile(
  file: Blob,
  request: CleanRequest,
  means: CleaningMeans = {},
): Promise<CleaningOutcome> {
  const part10 = await openFile(await HeldBlob.of(file));
  if (part10.kind !== 'part10') return part10;
  const checksum = request.checksum === true ? new Checksum(means.tee) : undefined;
  const tee = checksum?.take ?? means.tee;
  const remedies = new Map<string, LeakRemedy>();
  for (let round = 1; ; round++) {
    const outcome = await cleanOnce(part10, request, remedies, { ...means, tee });
    if (outcome.kind === 'cleaning' && checksum !== undefined) return { ...outcome, crc32: checksum.value };
    if (outcome.kind !== 'not-verified' || outcome.verification.leaks === undefined) return outcome;
    const { paths, inPixels } = outcome.verification.leaks;
    if (inPixels) return { kind: 'refusal', code: 'pixels-tell' };
    if (round === mostRounds || !goFurther(remedies, paths)) return outcome;
    tee?.again?.();
  }
}

/** Each leak goes one step further than before; false where nothing is left to do. */
function goFurther(remedies: Map<string, LeakRemedy>, paths: readonly string[]): boolean {
  const before = remedies.size;
  let changed = false;
  for (const path of paths) {
    const was = remedies.get(path);
    const around = path.slice(0, Math.max(0, path.lastIndexOf('[')));
    if (was === undefined) remedies.set(path, 'replaced');
    else if (was === 'replaced') remedies.set(path, 'removed');
    else if (around !== '') remedies.set(around, 'removed');
    changed ||= was === 'replaced';
  }
  return changed || remedies.size > before;
}

async function cleanOnce(
  part10: Part10,
  request: CleanRequest,
  remedies: ReadonlyMap<string, LeakRemedy>,
  means: CleaningMeans,
): Promise<CleaningOutcome> {
  const planned = await planCopy(part10, request, remedies, means.memory ?? new Memory(), means.tools);
  if (planned.kind === 'refusal') return planned;
  const blob = writePart10(part10, planned.plan.edits, planned.plan.meta);
  const verification = await verifyCopy(part10, blob, planned, means);
  if (!verification.passed) return { kind: 'not-verified', verification };
  return cleaningOf(part10, HeldBlob.handle(blob), planned, verification, request.mapping === true);
}

function verifyCopy(
  source: Part10,
  output: Blob,
  { plan, pixels, changed, deidentifies, guard, run }: PlannedCopy,
  { tools, tee, sameBytes }: CleaningMeans,
): Promise<Verification> {
  const { redaction } = pixels;
  return verifyCleaning({
    source,
    output,
    plan,
    studySecrets: guard,
    run,
    prove: changed && ((copy) => provePixels(source, copy, redaction, changed, tools)),
    law: deidentifies || redaction !== undefined ? (copy) => pixelLaw(copy, tools?.decode) : undefined,
    tee,
    sameBytes,
  });
}
