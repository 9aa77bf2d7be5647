import { advanceReader } from './advanceReader';
import type { DataSetReader } from './DataSetReader';
import { limits } from '../model/limits';
import type { Unreadable } from '../model/Part10';
import type { StreamWindow } from './StreamWindow';

/** Runs the reader to its end and moves the window whenever bytes are missing. */
export async function driveReader(
  reader: DataSetReader,
  window: StreamWindow,
): Promise<Unreadable | undefined> {
  for (;;) {
    const progress = advanceReader(reader);
    if (progress === 'done') return undefined;
    const { position, until, keep, refusal } = reader;
    if (refusal !== undefined) return { kind: 'unreadable', ...refusal };
    if (keep && window.keptLength + (until - position) > limits.header) {
      return { kind: 'unreadable', code: 'header-too-large', at: position };
    }
    await window.moveTo(position, Math.min(until, window.size), keep);
  }
}
