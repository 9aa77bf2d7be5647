import { optionsOf } from '../../deid/profile/optionsOf';
import type { Because } from '../../deid/profile/Because';
import type { OptionName, PresetName } from '../../deid/profile/Preset';
import { clauses, isOfTable, type Occurred } from '../clauses';
import type { CleaningReport, FileReport } from '../CleaningReport';
import { copiesIn } from '../copiesIn';
import type { Law, ReportWords } from '../ReportWords';
import { tagsOfPath } from '../tagsOfPath';
import { foot, group, head, row } from './html';
import { hidesWhom } from './personal';

interface Times {
  readonly copies: number;
  readonly fields: number;
  readonly paths: ReadonlySet<string>;
}

/** What was done in how many copies and fields, and by which clause, under what it serves in law. Empty where no field was edited. */
export function actionsTable(report: CleaningReport, words: ReportWords): string {
  const { annex, number } = words;
  const times = timesOf(copiesIn(report));
  const options = optionsOf({ preset: report.preset as PresetName, options: report.options as OptionName[] });
  const rowsOf = (law: Law): string[] =>
    (Object.keys(clauses) as Because[]).flatMap((because) => {
      const done = times.get(because);
      if (done === undefined || lawOf(because, report) !== law) return [];
      const occurred = { options, places: [...done.paths].map(tagsOfPath) };
      const clause = clauseOf(because, occurred, hidesWhom(report), annex);
      return [row([annex.because[because], number(done.copies), number(done.fields), clause])];
    });
  const groups = (['pseudonymises', 'minimises', 'none'] as const).flatMap((law) => {
    const rows = rowsOf(law);
    return rows.length === 0 ? [] : [group(annex.laws[law], 4) + rows.join('')];
  });
  if (groups.length === 0) return '';
  return head([annex.action, annex.copies, annex.fields, annex.clause], 'actions') + groups.join('') + foot;
}

/** A copy that names the person is not pseudonymised by what was taken out of it: that is minimisation. */
function lawOf(because: Because, report: CleaningReport): Law {
  const { law } = clauses[because];
  return law === 'pseudonymises' && !hidesWhom(report) ? 'minimises' : law;
}

/** A person's own record follows no profile, also where the table names what goes. */
function clauseOf(because: Because, occurred: Occurred, hides: boolean, annex: ReportWords['annex']): string {
  const { table, note, beyond, byPerson, ownRecord, ownTable, derived } = annex;
  const said: Readonly<Record<string, string>> = { beyond, derived, person: byPerson, own: ownRecord };
  const parts = clauses[because].ps315(occurred);
  const isOfNoProfile = !hides && !parts.every((each) => each === 'derived' || each === 'person');
  if (isOfNoProfile) return because !== 'redacted' && isOfTable(occurred) ? ownTable : ownRecord;
  return parts
    .map((each) => said[each] ?? each.replace('Table', table).replace('(note)', `(${note})`))
    .join('; ');
}

/** The table names some UIDs, a rule of ours the others: for who reads it is one action. */
const reasonOf = ({ action, because }: FileReport['edits'][number]): Because =>
  action === 'U' && because === 'table-e1-1' ? 'instance-uid' : (because as Because);

/** Slices of one series share their list of edits: each list is gone through once. */
function timesOf(copies: readonly FileReport[]): ReadonlyMap<Because, Times> {
  const lists = new Map<FileReport['edits'], number>();
  for (const { edits } of copies) lists.set(edits, (lists.get(edits) ?? 0) + 1);
  const times = new Map<Because, { copies: number; fields: number; paths: Set<string> }>();
  for (const [edits, n] of lists) {
    const here = new Set<Because>();
    for (const edit of edits) {
      const because = reasonOf(edit);
      const sum = times.get(because) ?? { copies: 0, fields: 0, paths: new Set<string>() };
      if (!here.has(because)) sum.copies += n;
      sum.fields += n;
      // Which item of a sequence it is does not matter.
      sum.paths.add(edit.path.replace(/\[\d+\]/g, ''));
      times.set(because, sum);
      here.add(because);
    }
  }
  return times;
}
