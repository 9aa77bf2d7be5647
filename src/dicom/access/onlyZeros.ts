import { bytesOf } from '../model/bytesOf';

const window = 1024 * 1024;

/** Whether a stretch of a stream says nothing. Only a window of it is in memory. */
export async function onlyZeros(stream: Blob, start: number, end: number): Promise<boolean> {
  for (let at = start; at < end; at += window)
    if ((await bytesOf(stream, at, Math.min(end, at + window))).some((byte) => byte !== 0)) return false;
  return true;
}
