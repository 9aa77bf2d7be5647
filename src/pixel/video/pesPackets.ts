import { bytesOf } from '../../dicom/model/bytesOf';
import { packetLength, transportPacket } from './transportPacket';
import { joined } from '../../dicom/model/joined';

/** A packet of an elementary stream (ISO/IEC 13818-1 2.4.3.6). */
export interface PesPacket {
  /** When it is shown and when it is decoded, in units of 90 kHz; undefined where it belongs to the packet before. */
  readonly times: { readonly shown: number; readonly decoded: number } | undefined;
  readonly bytes: Uint8Array;
}

const window = 8192 * packetLength;
/** Far more than any coded picture has: a stream that goes on is none. */
const longest = 64 * 1024 * 1024;

/**
 * The packets of one stream in a transport stream, one after the other: no more than one of them and a window is in memory. Undefined where the
 * stream is broken: what lies behind would go unseen.
 */
export async function* pesPackets(stream: Blob, pid: number): AsyncGenerator<PesPacket | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for (let start = 0; start + packetLength <= stream.size; start += window) {
    const bytes = await bytesOf(stream, start, Math.min(stream.size, start + window));
    for (let at = 0; at + packetLength <= bytes.length; at += packetLength) {
      const packet = transportPacket(bytes, at);
      if (packet === undefined || length > longest) {
        yield undefined;
        return;
      }
      if (packet.pid !== pid) continue;
      if (packet.starts && parts.length > 0) {
        yield pesPacket(parts);
        parts = [];
        length = 0;
      }
      parts.push(packet.payload);
      length += packet.payload.length;
    }
  }
  if (parts.length > 0) yield pesPacket(parts);
}

function pesPacket(parts: readonly Uint8Array[]): PesPacket {
  const all = joined(parts);
  const flags = Math.floor((all[7] ?? 0) / 64);
  const shown = timeAt(all, 9);
  return {
    times: flags < 2 ? undefined : { shown, decoded: flags === 3 ? timeAt(all, 14) : shown },
    bytes: all.subarray(Math.min(all.length, 9 + (all[8] ?? 0))),
  };
}

/** 33 bits in 5 bytes with marker bits between. */
function timeAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(at, at + 5);
  const upper = Math.floor(a / 2) % 8;
  const middle = b * 128 + Math.floor(c / 2);
  const lower = d * 128 + Math.floor(e / 2);
  return upper * 0x4000_0000 + middle * 0x8000 + lower;
}
