import { countedNames } from './countedNames';
import type { Placed } from './inExportOrder';

/** The patient that a clean copy belongs to, besides: only which belong together is used, nothing of it is shown. */
export interface FileSetPlace extends Placed {
  readonly patient: string;
}

const componentLength = 8;
const words = ['PAT', 'STU', 'SER', 'IMG'];

/** `IMG00001`; beyond 99,999 the number takes from the letters, so that eight characters are enough (PS3.10 8.2). */
function component(number: number, depth: number): string {
  const digits = String(number).padStart(5, '0');
  return (words[depth] ?? '').slice(0, Math.max(1, componentLength - digits.length)) + digits;
}

/**
 * One path in a file-set for each clean copy, as the list is given: `PAT00001/STU00001/SER00001/IMG00001`. Components of at most
 * eight of A-Z and 0-9, no extension (PS3.10 8.2). No path comes twice. In steps.
 */
export const fileSetNames = (copies: readonly FileSetPlace[]): Generator<void, string[]> =>
  countedNames(
    copies,
    ({ patient, studyUid, seriesUid }) => [patient, studyUid, seriesUid],
    (numbers) => numbers.map(component).join('/'),
  );
