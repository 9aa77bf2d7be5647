import type { TransportPacket } from './transportPacket';

/** table_id of the tables that say where the streams are (ISO/IEC 13818-1 Table 2-31): programs, and the streams of one. */
const needed = new Set([0, 2]);
/** stream_id of padding_stream and private_stream_2 (Table 2-22): neither picture nor sound. */
const idleStreams = new Set([0xbe, 0xbf]);
const nullPackets = 0x1fff;

/**
 * Tells which packets of a transport stream no player needs: tables for people (names of services and programmes), padding, private data, and
 * what belongs to nothing that has begun. Takes the packets in their order.
 */
export class IdlePackets {
  readonly #isNeeded = new Map<number, boolean>();

  isIdle({ pid, starts, payload }: TransportPacket): boolean {
    if (starts) this.#isNeeded.set(pid, pid !== nullPackets && beginsNeeded(payload));
    return this.#isNeeded.get(pid) !== true;
  }
}

function beginsNeeded(payload: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0, id = 0] = payload;
  if (a === 0 && b === 0 && c === 1) return !idleStreams.has(id);
  // pointer_field
  return needed.has(payload[1 + a] ?? 0xff);
}
