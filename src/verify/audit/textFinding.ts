import type { AuditFinding } from './AuditFinding';

/**
 * A picture that says it shows no text that identifies, and in which the search sees some. Not held against the file: a program cannot tell
 * a scale from a name, so a person must look.
 */
export const textFinding: AuditFinding = {
  kind: 'unsure',
  code: 'text-found',
  keyword: 'PixelData',
  path: '(7fe0,0010)',
  value: '',
};
