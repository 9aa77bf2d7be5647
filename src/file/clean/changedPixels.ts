import type { Refusal, RefusalCode } from '../../deid/plan/edit/Plan';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import { barePixels } from '../../pixel/clean/barePixels';
import type { BareTools } from '../../pixel/clean/BareTools';
import { unclearPixels } from '../../pixel/clean/unclearPixels';
import type { Described } from '../../pixel/pixelDescriptionOf';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { PixelsToBe } from './pixelDecisionOn';
import type { PixelTools } from './PixelTools';

/** The pixels that the copy gets in place of the source's: with areas black, and where it names nobody also without what is no picture. */
export async function changedPixels(
  part10: Part10,
  description: Described,
  { redaction }: PixelsToBe,
  deidentifies: boolean,
  tools: PixelTools | undefined,
): Promise<ChangedPixels | Refusal | undefined> {
  if (!deidentifies && redaction === undefined && !isEmpty(part10)) return undefined;
  if (await unclearPixels(part10, description)) return { kind: 'refusal', code: 'pixels-unclear' };
  if (redaction !== undefined) {
    const changed = await tools?.redact(part10, redaction);
    return changed?.kind === 'changed-pixels' ? changed : { kind: 'refusal', code: redactionCode(changed) };
  }
  const changed = await barePixels(part10, description, tools?.bare ?? inBlobs);
  if (changed === 'needs-decoder') return { kind: 'refusal', code: 'needs-decoder' };
  return changed?.kind === 'pixel-problem' ? { kind: 'refusal', code: 'stray-bits-stay' } : changed;
}

/** A sequence without an item, which no reader of others takes. */
const isEmpty = ({ pixelData }: Part10): boolean => pixelData?.fragments?.length === 0;

/** A browser keeps large Blobs on disk by itself. */
const inBlobs: BareTools = { keep: (bytes) => new Blob([bytes]) };

function redactionCode(problem: PixelProblem | undefined): RefusalCode {
  switch (problem?.code) {
    case undefined:
    case 'unsupported-syntax':
    case 'too-large':
      return 'redaction-unsupported';
    case 'outside':
      return 'redaction-misses';
    case 'no-pixels':
    case 'bad-description':
    case 'bad-codestream':
    case 'frame-missing':
      return 'redaction-failed';
  }
}
