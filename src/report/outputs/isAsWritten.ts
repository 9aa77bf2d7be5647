import type { OutputsCheck } from './OutputsCheck';

/** Whether every output is there with the bytes that the run wrote, and the report is as it was, as far as it can be told. */
export const isAsWritten = ({ hash, agrees, missing, changed, unread }: OutputsCheck): boolean =>
  missing.length + changed.length + unread.length === 0 && (hash === undefined || agrees);
