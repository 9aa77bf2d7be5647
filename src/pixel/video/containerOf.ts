import { bytesOf } from '../../dicom/model/bytesOf';
import { packetLength, transportPacket } from './transportPacket';
import type { VideoContainer } from './VideoStream';

const headLength = 1024;

/**
 * The container of a video stream by its first bytes: ISO base media (ISO/IEC 14496-12 4.3), MPEG transport and program
 * streams (ISO/IEC 13818-1), or NAL units and MPEG-2 start codes with no container around.
 */
export async function containerOf(video: Blob): Promise<VideoContainer> {
  const head = await bytesOf(video, 0, headLength);
  if ([0x66, 0x74, 0x79, 0x70].every((byte, i) => head[4 + i] === byte)) return 'mp4';
  if (isTransportStream(head)) return 'mpeg-ts';
  const zeros = head.findIndex((byte) => byte !== 0);
  if (zeros < 2 || head[zeros] !== 1) return 'unknown';
  return head[zeros + 1] === 0xba ? 'mpeg-ps' : 'annex-b';
}

/** One sync byte is chance, five at their distance are none; a short stream has fewer. */
function isTransportStream(head: Uint8Array): boolean {
  const packets = Math.min(5, Math.floor(head.length / packetLength));
  for (let i = 0; i < packets; i++) if (transportPacket(head, i * packetLength) === undefined) return false;
  return packets > 0;
}
