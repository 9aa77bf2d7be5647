/** A CRC-32 as it is written: eight hexadecimal digits. */
export const hex32 = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');
