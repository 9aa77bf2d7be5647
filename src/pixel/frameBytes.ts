import { bytesOf } from '../dicom/model/bytesOf';
import type { Part10 } from '../dicom/model/Part10';
import { bytesInto } from '../dicom/read/bytesInto';
import type { Room } from '../dicom/read/roomForMany';
import { framesOf } from './framesOf';
import { littleEndianBytes } from './littleEndianBytes';
import { nativeFrameRange } from './nativeFrameRange';
import type { PixelDescription } from './PixelDescription';
import { pixelLimits } from './pixelLimits';
import type { PixelProblem, PixelProblemCode } from './PixelProblem';

/** Shorter ones are read with their neighbours (`ReadAhead`). */
const worthARoom = 1024 * 1024;

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * The bytes of frame `index` (from 0), and no more of the file than these. Encapsulated: the codestream, its fragments joined, with
 * a pad byte where the file has one. Native: the bytes that hold the frame, brought into little endian order; where pixels are not
 * whole bytes the frame begins at bit `nativeFrameRange(...).bit` of the first of them.
 * @param room of a long codestream, for who looks at one frame after the other; it holds until the next is asked for
 */
export async function frameBytes(
  part10: Part10,
  description: PixelDescription,
  index: number,
  room: Room = (size) => new Uint8Array(size),
): Promise<Uint8Array | PixelProblem> {
  const { pixelData } = part10;
  if (pixelData === undefined) return problem('no-pixels');
  if (!Number.isInteger(index) || index < 0 || index >= description.frames) return problem('frame-missing');
  if (pixelData.fragments === undefined) {
    if (part10.transferSyntax.encapsulated) return problem('bad-codestream');
    const { start, end } = nativeFrameRange(description, index);
    if (end - start > pixelLimits.frameBytes) return problem('too-large');
    const held = pixelData.valueEnd - pixelData.valueStart;
    if (start >= held) return problem('frame-missing');
    const bytes = await littleEndianBytes(part10, pixelData, description, start, Math.min(end, held));
    if (end <= held) return bytes;
    // What is missing of the last frame is empty.
    const whole = new Uint8Array(end - start);
    whole.set(bytes);
    return whole;
  }
  const frames = await framesOf(part10, pixelData, description.frames);
  if (frames === undefined) return problem('bad-codestream');
  const parts = frames[index];
  if (parts === undefined) return problem('frame-missing');
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > pixelLimits.frameBytes) return problem('too-large');
  const [only] = parts;
  if (only !== undefined && parts.length === 1)
    return length < worthARoom
      ? await bytesOf(part10.stream, only.start, only.end)
      : await bytesInto(part10.stream, only.start, only.end, room);
  const joined = length < worthARoom ? new Uint8Array(length) : room(length);
  let at = 0;
  for (const { start, end } of parts) {
    joined.set(await bytesOf(part10.stream, start, end), at);
    at += end - start;
  }
  return joined;
}
