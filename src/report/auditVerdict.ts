/** What decides about the verdict of an audit: counts of files. */
interface Looked {
  readonly unreadable: number;
  readonly unexamined: number;
  readonly unreadOriginals: number;
  readonly found: number;
}

/** `incomplete` goes before all: as long as something was not looked at, nobody can say that a folder is clean, nor what all is in it. */
export type AuditVerdict = 'incomplete' | 'found' | 'clean';

export function auditVerdict({ unreadable, unexamined, unreadOriginals, found }: Looked): AuditVerdict {
  if (unreadable + unexamined + unreadOriginals > 0) return 'incomplete';
  return found > 0 ? 'found' : 'clean';
}
