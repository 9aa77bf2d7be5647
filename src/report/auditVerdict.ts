import type { AuditTotals } from './auditParts';

/** `incomplete` goes before all: as long as something was not looked at, nobody can say that a folder is clean, nor what all is in it. */
export type AuditVerdict = 'incomplete' | 'found' | 'clean';

export function auditVerdict({
  unreadable,
  unexamined,
  unreadOriginals,
  found,
}: Pick<AuditTotals, 'unreadable' | 'unexamined' | 'unreadOriginals' | 'found'>): AuditVerdict {
  if (unreadable + unexamined + unreadOriginals > 0) return 'incomplete';
  return found > 0 ? 'found' : 'clean';
}
