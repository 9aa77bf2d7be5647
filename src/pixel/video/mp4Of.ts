import { bytesOf } from '../../dicom/model/bytesOf';
import { AvcSamples } from './AvcSamples';
import { box } from './box';
import { movieBox } from './movieBox';
import { pesPackets } from './pesPackets';
import { readProgram } from './readProgram';
import { packetLength } from './transportPacket';

/** Tables come at least every half second. */
const headPackets = 8192;
/** Offsets in a file are of 32 bits, and so are the lengths of its boxes. */
const mdatHeader = 8;

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export interface Repacked {
  readonly stream: Blob;
  /** True where the sound stayed behind. */
  readonly silent: boolean;
}

/**
 * The H.264 video of an MPEG transport stream in a file that browsers play: the same coded pictures, packed as ISO base media. Undefined where it
 * is another video, or one that cannot be packed so without decoding it.
 *
 * @param size of the picture, in pixels
 */
export async function mp4Of(
  transport: Blob,
  size: { readonly columns: number; readonly rows: number },
): Promise<Repacked | undefined> {
  const program = readProgram(await bytesOf(transport, 0, headPackets * packetLength));
  if (program === undefined) return undefined;
  const video = new AvcSamples();
  for await (const packet of pesPackets(transport, program.video))
    if (packet === undefined || !video.take(packet)) return undefined;
  if (!video.end()) return undefined;
  const { samples, parts, sequenceSets, pictureSets } = video;
  const type = box('ftyp', letters('isom'), 0x200, letters('isomiso2avc1mp41'));
  const movieAt = (start: number): Uint8Array<ArrayBuffer> =>
    movieBox({ samples, sequenceSets, pictureSets, ...size, start });
  // Its length does not depend on where the samples begin.
  const movie = movieAt(type.length + movieAt(0).length + mdatHeader);
  const bytes = parts.reduce((sum, part) => sum + part.size, 0);
  const media = box('mdat');
  new DataView(media.buffer).setUint32(0, mdatHeader + bytes);
  return { stream: new Blob([type, movie, media, ...parts], { type: 'video/mp4' }), silent: program.more };
}
