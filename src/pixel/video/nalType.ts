/** nal_unit_type of ITU-T H.264 Table 7-1. */
export const nalType = (unit: Uint8Array): number => (unit[0] ?? 0) % 32;
