import type { DataSetReader, Step } from './DataSetReader';
import { dataSetEnd } from './dataSetEnd';
import { delimiters } from '../dictionary/delimiters';
import { itemHeaderAt } from './itemHeaderAt';
import { limits } from '../model/limits';

/**
 * One fragment of encapsulated Pixel Data (PS3.5 A.4), or the delimiter behind the last. They are walked by the lengths of their
 * items, never searched for delimiters.
 */
export function stepInFragments(reader: DataSetReader): Step {
  const { frame, window, position: start } = reader;
  if (frame.limit - start < 8) return dataSetEnd.fewBytes(reader);
  if (!reader.has(start + 8)) {
    const last = frame.fragments.at(-1);
    const large = last !== undefined && last.valueEnd - last.valueStart >= limits.largeFragment;
    reader.keep = reader.onTrial;
    reader.until = start + (large ? limits.largeFragmentWindow : limits.fragmentsWindow);
    return 'more';
  }
  const { tag, length } = itemHeaderAt(window, start, frame.encoding);
  if (tag === delimiters.sequence && length === 0) {
    window.keepFromHere(start);
    reader.pop();
    return reader.add(reader.frame, frame.toElement(start, start + 8));
  }
  if (tag !== delimiters.item || length === undefined) return reader.refuse('bad-fragments', start);
  const valueStart = start + 8;
  const valueEnd = valueStart + length;
  if (valueEnd > frame.limit)
    return reader.refuse(valueEnd > reader.root.limit ? 'truncated' : 'bad-fragments', start);
  if (!reader.counts()) return reader.refuse('too-many-elements', start);
  frame.fragments.push({ start, valueStart, valueEnd });
  reader.position = valueEnd;
  return 'on';
}
