import type { AuditFinding } from './AuditFinding';

/** Bits outside of Bits Stored that only decoding shows. */
export const strayBitsFinding: AuditFinding = {
  kind: 'identifies',
  code: 'hidden',
  keyword: 'stray-bits',
  path: '(7FE0,0010)',
  value: '',
};
