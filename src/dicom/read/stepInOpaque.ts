import type { DataSetReader, Step } from './DataSetReader';
import { limits } from '../model/limits';

/** A trial has failed: the value is whole again and only has to be in memory like any other. */
export function stepInOpaque(reader: DataSetReader): Step {
  const { frame } = reader;
  const { limit, valueStart, start } = frame;
  if (limit - valueStart <= limits.loadedValue && !reader.has(limit)) return 'more';
  reader.pop();
  if ((limit - valueStart) % 2 === 1) reader.observations.add('odd-length', start);
  return reader.add(reader.frame, frame.toElement(limit, limit));
}
