import { bytesOf } from '../../dicom/model/bytesOf';
import type { Part10 } from '../../dicom/model/Part10';
import { bareVideo } from '../../pixel/clean/bareVideo';

const window = 4 * 1024 * 1024;
/** What may be written over others: blanks, zeros, and the type of a box that nobody reads. */
const written = new Set([0x20, 0, ...Array.from('free', (letter) => letter.charCodeAt(0))]);

/** Proves that a video of the output has the length of the source's, differs from it in overwritten bytes only, and has nothing to overwrite left. */
export async function proveVideo(source: Part10, output: Part10): Promise<string | undefined> {
  const [before, after] = [source.pixelData, output.pixelData];
  if (before === undefined || after === undefined) return 'video';
  const length = before.end - before.start;
  if (length !== after.end - after.start) return 'length';
  for (let at = 0; at < length; at += window) {
    const size = Math.min(window, length - at);
    const [was, is] = await Promise.all([
      bytesOf(source.stream, before.start + at, before.start + at + size),
      bytesOf(output.stream, after.start + at, after.start + at + size),
    ]);
    if (is.some((byte, i) => byte !== was[i] && !written.has(byte))) return 'video';
  }
  return (await bareVideo(output)) === undefined ? undefined : 'segments';
}
