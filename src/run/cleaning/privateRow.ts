import type { PrivateRow } from '../../report/privateList';
import type { FileRow } from '../FileRow';

/** A file as the private list names it, under its number in the report. */
export const privateRow = ({ id, path, state, reason }: FileRow): PrivateRow => ({
  id: id + 1,
  path,
  state,
  reason: reason?.code ?? '',
});
