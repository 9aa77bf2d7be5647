import { crc32 } from '../../dicom/crc32';

/**
 * An entry of a ZIP, inflated by the browser (RFC 1951), which keeps large Blobs on disk. Rejects where it is longer or shorter than `size`,
 * as soon as that shows, and where it is not what the checksum says.
 */
export async function inflateRaw(deflated: Blob, size: number, checksum: number): Promise<Blob> {
  let length = 0;
  let crc = 0;
  const checked = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, to) => {
      length += chunk.length;
      if (length > size) throw new RangeError('longer than declared');
      crc = crc32(chunk, crc);
      to.enqueue(chunk);
    },
    flush: () => {
      if (length !== size || crc !== checksum) throw new RangeError('not what was packed');
    },
  });
  const inflated = deflated.stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(checked);
  return await new Response(inflated).blob();
}
