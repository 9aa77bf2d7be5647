import type { DataSetReader, Step } from './DataSetReader';
import { dataSetEnd } from './dataSetEnd';
import { Frame } from '../model/Frame';
import { itemEncoding } from './itemEncoding';
import { delimiters } from '../dictionary/delimiters';
import { itemHeaderAt } from './itemHeaderAt';

/** Into the next item of a sequence (PS3.5 7.5), or out of it. */
export function stepInItems(reader: DataSetReader): Step {
  const { frame, window, position: start } = reader;
  if (start === frame.limit && !frame.undefinedLength) return close(reader, start, start);
  if (frame.limit - start < 8) return dataSetEnd.fewBytes(reader);
  if (!reader.has(start + 20)) return 'more';
  const { tag, length } = itemHeaderAt(window, start, frame.encoding);
  if (tag === delimiters.sequence && frame.undefinedLength && length === 0)
    return close(reader, start, start + 8);
  if (tag !== delimiters.item) return reader.refuse('bad-sequence', start);
  const valueStart = start + 8;
  const limit = length === undefined ? frame.limit : valueStart + length;
  if (limit > frame.limit)
    return reader.refuse(limit > reader.root.limit ? 'truncated' : 'bad-sequence', start);
  if (!reader.counts()) return reader.refuse('too-many-elements', start);
  const encoding = itemEncoding(frame.encoding, window.bytes, valueStart - window.base, limit - valueStart);
  if (frame.encoding.explicit && !encoding.explicit)
    reader.observations.add('implicit-in-explicit', valueStart);
  reader.push(new Frame('data set', encoding, start, valueStart, limit, length === undefined));
  reader.position = valueStart;
  return 'on';
}

function close(reader: DataSetReader, valueEnd: number, end: number): Step {
  const { frame } = reader;
  reader.pop();
  if (frame.speculative) {
    reader.trialHeld();
    if (frame.vr === 'UN' && reader.frame.encoding.explicit)
      reader.observations.add('un-sequence', frame.start);
  }
  return reader.add(reader.frame, frame.toElement(valueEnd, end));
}
