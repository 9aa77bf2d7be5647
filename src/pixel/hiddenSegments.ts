import { bytesOf } from '../dicom/bytesOf';
import type { Part10 } from '../dicom/Part10';
import { jpegSegments, type JpegSegment } from './jpegSegments';

/** A segment holds at most 64 KiB; before the picture stand few. */
const firstWindow = 128 * 1024;
/** Later frames of a file are made by the same program; what differs is short. */
const laterWindow = 4 * 1024;

/**
 * The COM and APPn segments of encapsulated frames (PS3.5 A.4), equal ones once. Never more than one window in memory.
 * @param most fragments that are looked into, spread over all
 */
export async function hiddenSegments(part10: Part10, most = Infinity): Promise<JpegSegment[]> {
  // The first item is the Basic Offset Table.
  const fragments = part10.pixelData?.fragments?.slice(1) ?? [];
  const step = Math.max(1, fragments.length / most);
  const found = new Map<string, JpegSegment>();
  for (let next = 0; next < fragments.length; next += step) {
    const fragment = fragments[Math.floor(next)];
    if (fragment === undefined) break;
    const { valueStart, valueEnd } = fragment;
    const end = Math.min(valueEnd, valueStart + (next === 0 ? firstWindow : laterWindow));
    const bytes = part10.bytes.view(valueStart, end) ?? (await bytesOf(part10.stream, valueStart, end));
    for (const segment of jpegSegments(bytes)) {
      const key = `${segment.marker} ${segment.content.join()}`;
      if (!found.has(key)) found.set(key, { ...segment, content: segment.content.slice() });
    }
  }
  return [...found.values()];
}
