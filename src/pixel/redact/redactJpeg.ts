import type { Part10 } from '../../dicom/model/Part10';
import { CodestreamError } from '../Codestream';
import { frameBytes } from '../frameBytes';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem } from '../PixelProblem';
import type { Band } from './coverOf';
import { encapsulate, frameItem } from '../codecs/encapsulate';
import type { KeepBytes } from '../KeepBytes';
import type { Redrawn } from './redactDecoded';
import { redactJpegFrame } from './redactJpegFrame';

/** Sequential JPEG of 8 and 12 bits (PS3.5 A.4.1), blacked out frame by frame without decoding it, in its own transfer syntax. */
export async function redactJpeg(
  part10: Part10,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
  keep: KeepBytes,
): Promise<Redrawn | PixelProblem> {
  const frames: Blob[] = [];
  const lengths: number[] = [];
  for (let index = 0; index < description.frames; index++) {
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) {
      if (index > 0 && codestream.code === 'frame-missing') break;
      return codestream;
    }
    const redacted = attempt(() => redactJpegFrame(part10, description, codestream, bandsOf(index)));
    if (redacted === undefined) return { kind: 'pixel-problem', code: 'bad-codestream' };
    frames.push(keep(frameItem(redacted)));
    lengths.push(redacted.length);
  }
  return { ...encapsulate(frames, lengths), transferSyntax: part10.transferSyntax.uid };
}

function attempt(redact: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return redact();
  } catch (error) {
    if (error instanceof CodestreamError) return undefined;
    throw error;
  }
}
