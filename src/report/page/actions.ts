import type { Because } from '../../deid/profile/Because';
import { clauses } from '../clauses';
import type { CleaningReport, FileReport } from '../CleaningReport';
import { copiesIn } from '../copiesIn';
import type { ReportWords } from '../ReportWords';
import type { Law } from '../ReportWords';
import { foot, head, row } from './html';
import { hidesWhom } from './personal';

interface Times {
  copies: number;
  fields: number;
}

/** What was done in how many copies and fields, and by which clause. Empty where no field was edited. */
export function actionsTable(report: CleaningReport, words: ReportWords): string {
  const { annex, number } = words;
  const times = timesOf(copiesIn(report));
  const rows = (Object.keys(clauses) as Because[]).flatMap((because) => {
    const { copies, fields } = times.get(because) ?? { copies: 0, fields: 0 };
    const cells = [annex.because[because], number(copies), number(fields), clauseOf(because, annex)];
    return fields === 0 ? [] : [row([...cells, annex.laws[lawOf(because, report)]])];
  });
  if (rows.length === 0) return '';
  const columns = [annex.action, annex.copies, annex.fields, annex.clause, annex.law];
  return head(columns, 'actions') + rows.join('') + foot;
}

/** A copy that names the person is not pseudonymised by what was taken out of it: that is minimisation. */
function lawOf(because: Because, report: CleaningReport): Law {
  const { law } = clauses[because];
  return law === 'pseudonymises' && !hidesWhom(report) ? 'minimises' : law;
}

function clauseOf(because: Because, { table, beyond, byPerson, ownRecord }: ReportWords['annex']): string {
  const { ps315 } = clauses[because];
  const said = { beyond, person: byPerson, own: ownRecord };
  return ps315 in said ? said[ps315 as keyof typeof said] : ps315.replace('Table', table);
}

/** The table names some UIDs, a rule of ours the others: for who reads it is one action (E.3.9). */
const reasonOf = ({ action, because }: FileReport['edits'][number]): Because =>
  action === 'U' && because === 'table-e1-1' ? 'instance-uid' : (because as Because);

/** Slices of one series share their list of edits: each list is gone through once. */
function timesOf(copies: readonly FileReport[]): ReadonlyMap<Because, Times> {
  const lists = new Map<FileReport['edits'], number>();
  for (const { edits } of copies) lists.set(edits, (lists.get(edits) ?? 0) + 1);
  const times = new Map<Because, Times>();
  for (const [edits, n] of lists) {
    const here = new Map<Because, number>();
    for (const edit of edits) here.set(reasonOf(edit), (here.get(reasonOf(edit)) ?? 0) + 1);
    for (const [because, fields] of here) {
      const sum = times.get(because) ?? { copies: 0, fields: 0 };
      times.set(because, { copies: sum.copies + n, fields: sum.fields + n * fields });
    }
  }
  return times;
}
