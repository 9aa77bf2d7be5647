import { bytesIn, partOf } from './bytesIn';
import { ImageError } from './ImageError';
import { tagIds, udfTag } from './udfTag';
import { udfFile } from './udfFile';
import { longAddress, udfVolume, type BlockAddress } from './udfVolume';
import { walkVolume, type Listed } from './walkVolume';
import type { Extent, Tree } from './VolumeFile';

/** No directory of 200,000 entries is longer. */
const longestDirectory = 64 * 1024 * 1024;
/** Bits of a File Identifier Descriptor (ECMA-167 section 4/14.4.3): a deleted one, and the one of the directory above. */
const passedOver = 0x04 | 0x08;
const headLength = 38;

/** The files of a volume of UDF. Of streams beside files, and of versions before the last, nothing is told. */
export async function udfTree(image: Blob, most: number): Promise<Tree> {
  const volume = await udfVolume(image);
  async function* list(icb: BlockAddress, from: number): AsyncGenerator<Listed<BlockAddress>> {
    const { extents, isDirectory } = await udfFile(image, volume, icb, from);
    if (!isDirectory) throw new ImageError('archive-damaged', volume.byteOf(icb, from));
    for (const { name, place, at } of await namesIn(image, extents)) {
      try {
        const file = await udfFile(image, volume, place, at);
        yield file.isDirectory ? { name, at, directory: place } : { name, at, extents: file.extents };
      } catch (error) {
        if (!(error instanceof ImageError)) throw error;
        yield { name, at: error.at, reason: error.reason };
      }
    }
  }
  return await walkVolume({ root: volume.root, keyOf: (icb) => volume.byteOf(icb, 0), list }, most);
}

interface Named {
  readonly name: string;
  readonly place: BlockAddress;
  /** Byte of the image near which it is named. */
  readonly at: number;
}

async function namesIn(image: Blob, extents: readonly Extent[]): Promise<Named[]> {
  const start = extents[0]?.start ?? 0;
  const size = extents.reduce((sum, extent) => sum + extent.end - extent.start, 0);
  if (size > longestDirectory) throw new ImageError('archive-too-large', start);
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const extent of extents) {
    const part = await bytesIn(image, extent);
    whole.set(partOf(part, 0, part.byteLength), filled);
    filled += part.byteLength;
  }
  return namesOf(new DataView(whole.buffer), start);
}

function namesOf(view: DataView, start: number): Named[] {
  const names: Named[] = [];
  for (let at = 0; at < view.byteLength;) {
    if (at + headLength > view.byteLength || udfTag(view, at) !== tagIds.fileIdentifier)
      throw new ImageError('archive-damaged', start + at);
    const nameLength = view.getUint8(at + 19);
    const nameStart = at + headLength + view.getUint16(at + 36, true);
    if (nameStart + nameLength > view.byteLength) throw new ImageError('archive-damaged', start + at);
    if ((view.getUint8(at + 18) & passedOver) === 0)
      names.push({
        name: compressedUnicode(partOf(view, nameStart, nameLength)),
        place: longAddress(view, at + 20),
        at: start + at,
      });
    // Padded to a multiple of four bytes.
    at += Math.ceil((nameStart + nameLength - at) / 4) * 4;
  }
  return names;
}

/** OSTA Compressed Unicode (UDF 2.01 section 2.1.1): the first byte says whether a character has 8 or 16 bits. */
const compressedUnicode = (bytes: Uint8Array<ArrayBuffer>): string =>
  bytes[0] === 16
    ? new TextDecoder('utf-16be').decode(bytes.subarray(1))
    : String.fromCharCode(...bytes.subarray(1));
