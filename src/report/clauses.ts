import type { Because } from '../deid/profile/Because';
import type { Law } from './ReportWords';

/** By what an action was taken: a clause of PS3.15, or what goes beyond it. */
interface Clause {
  /** In the words of the standard, `Table` in the language of the page; or `beyond` it, by a `person`, or of an `own` record. */
  readonly ps315: string;
  readonly law: Law;
}

const hides = (ps315: Clause['ps315']): Clause => ({ ps315, law: 'pseudonymises' });
const forms = (ps315: Clause['ps315']): Clause => ({ ps315, law: 'none' });

/** Of every reason of an edit the clause that it serves, in the order in which a person asks for them. PS3.15 2026d, Annex E. */
export const clauses: Readonly<Record<Because, Clause>> = {
  pseudonym: hides('Table E.1-1: (0010,0010), (0010,0020)'),
  'table-e1-1': hides('E.2, Table E.1-1'),
  'type-conflict': hides('Table E.1-1, E.1-1a'),
  'instance-uid': hides('Table E.1-1: U; E.3.9'),
  'date-shifted': hides('E.3.6'),
  'age-capped': hides('E.3.7'),
  'age-from-birth-date': hides('E.3.7'),
  'text-cleaned': hides('E.3.3, E.3.4, E.3.5, E.3.7'),
  'structured-report': hides('Table E.1-1: (0040,A730); E.3.4'),
  'encapsulated-document': hides('Table E.1-1: (0042,0011)'),
  'carries-identity': hides('beyond'),
  private: hides('Table E.1-1: (gggg,eeee); E.3.10'),
  'repeating-group': hides('Table E.1-1: (50xx,xxxx), (60xx,3000), (60xx,4000)'),
  encrypted: hides('E.1.1, Table E.1-1'),
  'inside-dummy': hides('Table E.1-1: D'),
  redacted: hides('E.3.1'),
  'redacted-instance': hides('E.3.1'),
  'beyond-pixels': hides('beyond'),
  'unlisted-name': hides('beyond'),
  'unlisted-date': hides('beyond'),
  'unlisted-identifying': hides('beyond'),
  'unlisted-text': hides('beyond'),
  'unknown-element': hides('beyond'),
  'unreadable-value': hides('beyond'),
  'text-in-bytes': hides('beyond'),
  'beyond-value': hides('beyond'),
  'not-required': { ps315: 'beyond', law: 'minimises' },
  'own-record': { ps315: 'own', law: 'minimises' },
  decision: forms('person'),
  stamp: forms('E.1.1: (0012,0062)\u2013(0012,0064), (0028,0303)'),
  'group-0004': forms('beyond'),
  'command-group': forms('beyond'),
  'group-length': forms('beyond'),
  'trailing-padding': forms('beyond'),
  duplicate: forms('beyond'),
};
