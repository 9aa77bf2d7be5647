import { bytesOf } from '../../dicom/model/bytesOf';
import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { lengthSaid } from './lengthSaid';

const window = 4 * 1024 * 1024;

export interface BeyondLength {
  /** Bytes that the data set speaks of. */
  readonly length: number;
  /** The first of what stands behind them. */
  readonly behind: Uint8Array;
}

/** What stands in a public value behind all that its data set speaks of; undefined where that is nothing, or zeros. */
export async function beyondLength(
  part10: Part10,
  around: readonly DataSet[],
  { tag, items, fragments, valueStart, valueEnd }: DataElement,
): Promise<BeyondLength | undefined> {
  if (items !== undefined || fragments !== undefined) return undefined;
  const length = lengthSaid(part10, around, tag);
  if (length === undefined) return undefined;
  for (let at = valueStart + length; at < valueEnd; at += window) {
    const end = Math.min(valueEnd, at + window);
    const behind = part10.bytes.view(at, end) ?? (await bytesOf(part10.stream, at, end));
    if (behind.some((byte) => byte !== 0)) return { length, behind };
  }
  return undefined;
}
