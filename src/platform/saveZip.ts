import { copyInto } from './copyInto';
import { download } from './download';
import { pickers, pickFailure } from './pickers';
import { saveFailureOf } from './saveFailureOf';
import type { SaveOutcome } from './SaveOutcome';

/** A ZIP to be written: its stream is asked for once, after the person chose where to. */
export interface ZipSource {
  readonly files: number;
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}

const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];

/**
 * Saves a ZIP: where the browser has a save picker straight to disk, chunk by chunk, checked by size; elsewhere as a
 * download. Call it in a click. `done` hears the bytes written so far.
 */
export async function saveZip(
  zip: ZipSource,
  name: string,
  done: (bytes: number) => void = () => undefined,
): Promise<SaveOutcome> {
  let handle: FileSystemFileHandle | undefined;
  try {
    handle = await pickers.showSaveFilePicker?.({ suggestedName: name, types });
  } catch (error) {
    return pickFailure(error);
  }
  try {
    return await (handle === undefined ? handOver(zip, name, done) : write(zip, handle, done));
  } catch (error) {
    return { kind: 'failed', code: saveFailureOf(error), saved: 0 };
  }
}

async function write(
  zip: ZipSource,
  handle: FileSystemFileHandle,
  done: (bytes: number) => void,
): Promise<SaveOutcome> {
  let bytes = 0;
  await copyInto(await handle.createWritable(), zip.stream(), (chunk) => done((bytes += chunk.length)));
  const { size } = await handle.getFile();
  if (size !== bytes || size !== zip.size) return { kind: 'failed', code: 'different', saved: 0 };
  return { kind: 'saved', files: zip.files, bytes, readBack: false };
}

/** `Response` lets the browser keep a large Blob on disk. */
async function handOver(zip: ZipSource, name: string, done: (bytes: number) => void): Promise<SaveOutcome> {
  let bytes = 0;
  const counted = zip.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        done((bytes += chunk.length));
        controller.enqueue(chunk);
      },
    }),
  );
  const blob = await new Response(counted as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  if (blob.size !== zip.size) return { kind: 'failed', code: 'source-gone', saved: 0 };
  download(new Blob([blob], { type: 'application/zip' }), name);
  return { kind: 'handed-over', files: zip.files };
}
