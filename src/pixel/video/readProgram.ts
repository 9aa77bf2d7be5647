import { packetLength, transportPacket } from './transportPacket';

/** The streams of a transport stream's program (ISO/IEC 13818-1 2.4.4). */
export interface Program {
  /** PID of its H.264 video. */
  readonly video: number;
  /** True where it has other streams too: sound, mostly. */
  readonly more: boolean;
}

/** stream_type of ISO/IEC 13818-1 Table 2-34. */
const avc = 0x1b;
/** PID of the Program Association Table. */
const association = 0;

/** Undefined where the first packets name no program, several, or one without exactly one stream of H.264. */
export function readProgram(packets: Uint8Array): Program | undefined {
  let map: number | undefined;
  for (let at = 0; at + packetLength <= packets.length; at += packetLength) {
    const packet = transportPacket(packets, at);
    if (packet?.starts !== true) continue;
    if (packet.pid === association) {
      const only = onlyProgramMap(sectionOf(packet.payload));
      if (only === undefined || (map ?? only) !== only) return undefined;
      map = only;
    } else if (map !== undefined && packet.pid === map) return streamsIn(sectionOf(packet.payload));
  }
  return undefined;
}

/** The table in a packet, without its header of 8 bytes and its checksum. Tables longer than a packet are not read. */
function sectionOf(payload: Uint8Array): Uint8Array {
  const start = 1 + (payload[0] ?? 0);
  const length = ((payload[start + 1] ?? 0) % 16) * 256 + (payload[start + 2] ?? 0);
  return payload.subarray(start + 8, Math.max(start + 8, start + 3 + length - 4));
}

const pidAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) % 32) * 256 + (bytes[at + 1] ?? 0);

/** Of two programs one would go unseen. */
function onlyProgramMap(table: Uint8Array): number | undefined {
  const maps: number[] = [];
  for (let at = 0; at + 4 <= table.length; at += 4)
    if (table[at] !== 0 || table[at + 1] !== 0) maps.push(pidAt(table, at + 2));
  return maps.length === 1 ? maps[0] : undefined;
}

function streamsIn(table: Uint8Array): Program | undefined {
  const videos: number[] = [];
  let streams = 0;
  const lengthAt = (at: number): number => ((table[at] ?? 0) % 16) * 256 + (table[at + 1] ?? 0);
  for (let at = 4 + lengthAt(2); at + 5 <= table.length; at += 5 + lengthAt(at + 3)) {
    streams++;
    if (table[at] === avc) videos.push(pidAt(table, at + 1));
  }
  const [video] = videos;
  return video === undefined || videos.length > 1 ? undefined : { video, more: streams > 1 };
}
