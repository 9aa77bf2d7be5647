import type { FileRow } from '../FileRow';

/** A row as it was before any cleaning. */
export const asRead = (row: FileRow): FileRow =>
  row.facts !== undefined && row.blob !== undefined ? { ...row, state: 'readable', reason: undefined } : row;
