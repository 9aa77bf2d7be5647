import { BlobGone } from './saveFailureOf';

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    throw new BlobGone();
  }
}

/**
 * Writes a stream to a file chunk by chunk and closes it; only then does the file exist. On any error the browser
 * throws the half away and the error is thrown on.
 */
export async function copyInto(
  target: FileSystemWritableFileStream,
  source: ReadableStream<Uint8Array>,
  seen: (chunk: Uint8Array) => void,
): Promise<void> {
  const reader = source.getReader();
  try {
    for (let chunk = await next(reader); chunk !== undefined; chunk = await next(reader)) {
      seen(chunk);
      await target.write(chunk as Uint8Array<ArrayBuffer>);
    }
    await target.close();
  } catch (error) {
    await Promise.allSettled([reader.cancel(), target.abort()]);
    throw error;
  }
}
