import type { Observation } from '../model/Part10';

const executables = ['4d5a', '7f454c46', '2321', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe'];
const pictures = ['49492a00', '4d4d002a', '49492b00', '4d4d002b'];

/** What the 128 bytes before `DICM` hold beyond zeros (PS3.10 7.1): another format can live there. */
export function preambleOf(preamble: Uint8Array): Observation['code'] | undefined {
  const start = Array.from(preamble.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (executables.some((magic) => start.startsWith(magic))) return 'preamble-executable';
  if (pictures.some((magic) => start.startsWith(magic))) return 'preamble-tiff';
  return preamble.every((byte) => byte === 0) ? undefined : 'preamble-used';
}
