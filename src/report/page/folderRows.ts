import type { FileReport } from '../CleaningReport';
import type { ReportWords } from '../ReportWords';
import { outcomeOf } from './fileRow';
import { row } from './html';

interface Folder {
  readonly first: string;
  last: string;
  copies: number;
  passed: number;
  readonly outcomes: Map<string, number>;
}

/** A line for each folder of copies, and for each reason why files were held back. */
export function* folderRows(files: readonly FileReport[], words: ReportWords): Generator<string> {
  const { number, annex: said } = words;
  const { allPassed, passed } = said.folders;
  const folders = new Map<string, Folder>();
  const heldBack = new Map<string, number>();
  for (const file of files) {
    if (file.refused !== undefined) count(heldBack, outcomeOf(file, words));
    else take(folders, file, words);
  }
  const sorted = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, { first, last, copies, passed: good, outcomes }] of sorted) {
    const how = [...outcomes].map(([outcome, n]) => `${outcome}: ${number(n)}`).join('; ');
    const from = first === last ? first : `${first} \u2013 ${last}`;
    yield row([path, from, number(copies), how, good === copies ? allPassed : passed(good, copies)]);
  }
  // What was held back is no copy: how many are said beside the reason.
  for (const [outcome, n] of heldBack)
    yield row(['', '', '', `${outcome}: ${number(n)}`, ''], ' class="bad"');
}

function take(folders: Map<string, Folder>, file: FileReport, words: ReportWords): void {
  const cut = file.output.lastIndexOf('/');
  const [path, name] = [file.output.slice(0, Math.max(cut, 0)), file.output.slice(cut + 1)];
  let folder = folders.get(path);
  if (folder === undefined)
    folders.set(path, (folder = { first: name, last: name, copies: 0, passed: 0, outcomes: new Map() }));
  folder.last = name;
  folder.copies++;
  if (file.checks.every(({ status }) => status === 'passed')) folder.passed++;
  count(folder.outcomes, outcomeOf(file, words));
}

const count = (counts: Map<string, number>, name: string): unknown =>
  counts.set(name, (counts.get(name) ?? 0) + 1);
