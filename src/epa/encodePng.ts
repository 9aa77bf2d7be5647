import { crc32 } from '../dicom/crc32';
import { joined } from '../dicom/model/joined';
import type { EncodedPicture, Rgba } from './Rgba';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** PNG (ISO/IEC 15948) 9.2: each byte less the one of the same sample to its left. */
const filterSub = 1;

/**
 * A picture as PNG, without loss: one sample a pixel where it is grey, three otherwise, declared as sRGB. It holds the chunks that a picture needs
 * and no other: no text, no time, no profile.
 */
export async function encodePng(picture: Rgba): Promise<EncodedPicture> {
  const { columns, rows } = picture;
  const samples = isGrey(picture) ? 1 : 3;
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, columns);
  view.setUint32(4, rows);
  // Eight bits a sample; colour type 0 is grey, 2 is colour.
  head.set([8, samples === 1 ? 0 : 2], 8);
  const bytes = joined([
    signature,
    chunk('IHDR', head),
    // Rendering intent 0 (11.3.3.5).
    chunk('sRGB', Uint8Array.of(0)),
    chunk('IDAT', await zlib(filtered(picture, samples))),
    chunk('IEND', new Uint8Array()),
  ]);
  return { format: 'png', bytes, columns, rows };
}

function isGrey({ pixels }: Rgba): boolean {
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return false;
  return true;
}

function filtered({ columns, rows, pixels }: Rgba, samples: 1 | 3): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array(rows * (1 + columns * samples));
  let to = 0;
  for (let row = 0; row < rows; row++) {
    lines[to++] = filterSub;
    for (let column = 0; column < columns; column++) {
      const from = 4 * (row * columns + column);
      for (let sample = 0; sample < samples; sample++) {
        const left = column === 0 ? 0 : (pixels[from - 4 + sample] ?? 0);
        lines[to++] = (pixels[from + sample] ?? 0) - left;
      }
    }
  }
  return lines;
}

/** The stream of RFC 1950 that PNG wants; the browser compresses beside the page. */
async function zlib(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  return joined(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  const around = new DataView(new ArrayBuffer(8));
  around.setUint32(0, data.length);
  around.setUint32(4, crc32(body));
  return joined([new Uint8Array(around.buffer, 0, 4), body, new Uint8Array(around.buffer, 4)]);
}
