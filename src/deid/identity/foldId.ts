import { foldText } from '../text/foldText';

/** An identifier as a key: case, width and white space do not count, everything else does (`007` is not `7`). */
export const foldId = (id: string): string => foldText(id).replaceAll(' ', '');
