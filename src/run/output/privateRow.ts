import type { PrivateRow } from '../../report/privateList';
import { reportId } from '../reportId';

interface Listed {
  readonly id: number;
  readonly path: string;
  readonly state: string;
  readonly reason: { readonly code: string } | undefined;
}

/** A file as the private list names it, under its number in the report. */
export const privateRow = ({ id, path, state, reason }: Listed): PrivateRow => ({
  id: reportId(id),
  path,
  state,
  reason: reason?.code ?? '',
});
