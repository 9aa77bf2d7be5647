import type { DataSetReader, Step } from './DataSetReader';
import { limits } from '../model/limits';

/** Where no element can follow: what that means for the file. */
export const dataSetEnd = {
  /** Whether what follows may be bytes that are no element: only behind Pixel Data at the top level. */
  mayTrail({ frame, root, pixelData }: DataSetReader): boolean {
    return frame === root && pixelData !== undefined;
  },

  /** Fewer bytes are left than a header has: zeros that pad the file, or a file that was cut. */
  fewBytes(reader: DataSetReader): Step {
    const { frame, root, position } = reader;
    if (frame === root) {
      if (reader.onlyGroup !== undefined) return 'done';
      if (dataSetEnd.mayTrail(reader)) return reader.trail();
      if (!reader.has(frame.limit)) return 'more';
      return onlyZerosLeft(reader) ? reader.trail() : reader.refuse('truncated', position);
    }
    const code = frame.kind === 'fragments' ? 'bad-fragments' : 'bad-sequence';
    return reader.refuse(frame.limit === root.limit ? 'truncated' : code, position);
  },

  /** The tag (0000,0000): the zeros with which some systems fill the last block, or no element at all. */
  zeroTag(reader: DataSetReader): Step {
    const { frame, root, position } = reader;
    if (dataSetEnd.mayTrail(reader)) return reader.trail();
    if (frame === root && frame.elements.length > 0 && frame.limit - position <= limits.loadedValue) {
      if (!reader.has(frame.limit)) return 'more';
      if (onlyZerosLeft(reader)) return reader.trail();
    }
    return reader.refuse('bad-element', position);
  },
};

/** Behind one element at least, as zeros alone are no data set. */
function onlyZerosLeft({ frame, window, position }: DataSetReader): boolean {
  const from = position - window.base;
  const rest = window.bytes.subarray(from, from + frame.limit - position);
  return frame.elements.length > 0 && rest.every((byte) => byte === 0);
}
