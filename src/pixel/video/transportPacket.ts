/** Bytes of a packet of a transport stream (ISO/IEC 13818-1 2.4.3.2). */
export const packetLength = 188;

export interface TransportPacket {
  /** Which of the streams it belongs to. */
  readonly pid: number;
  /** True where a table or a packet of an elementary stream begins in it. */
  readonly starts: boolean;
  /** Behind the header of 4 bytes and the adaptation field. A view. */
  readonly payload: Uint8Array;
}

/** The packet at a place; undefined where none begins there. */
export function transportPacket(bytes: Uint8Array, at: number): TransportPacket | undefined {
  const [sync, upper = 0, lower = 0, flags = 0, adaptation = 0] = bytes.subarray(at, at + 5);
  if (sync !== 0x47 || at + packetLength > bytes.length) return undefined;
  // adaptation_field_control
  const [hasField, hasPayload] = [Math.floor(flags / 32) % 2 === 1, Math.floor(flags / 16) % 2 === 1];
  const start = hasPayload ? Math.min(packetLength, hasField ? 5 + adaptation : 4) : packetLength;
  return {
    pid: (upper % 32) * 256 + lower,
    starts: Math.floor(upper / 64) % 2 === 1,
    payload: bytes.subarray(at + start, at + packetLength),
  };
}
