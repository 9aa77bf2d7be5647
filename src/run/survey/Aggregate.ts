import type { Category, Finding } from '../../deid/findings/Inspection';
import type { CategorySummary, Summary, ValueGroup, ValueLine } from './Summary';
import { categories } from './Summary';

interface Tally {
  readonly keywords: Set<string>;
  files: number;
  lastFile: number;
  /** The first file that has it, and as which of its findings: lanes end in any order. */
  first: readonly [file: number, finding: number];
}

/** Folds the findings of any number of files into distinct values; the findings themselves are not kept. */
export class Aggregate {
  readonly #tallies = new Map<Category, Map<string, Tally>>(
    categories.map((category) => [category, new Map<string, Tally>()]),
  );

  /** `file` is unique per file, so that a value which stands twice in one file counts once. */
  add(file: number, findings: readonly Finding[]): void {
    for (const [finding, { category, keyword, value }] of findings.entries()) {
      const values = this.#tallies.get(category);
      if (values === undefined) continue;
      let tally = values.get(value);
      if (tally === undefined) {
        tally = { keywords: new Set(), files: 0, lastFile: -1, first: [file, finding] };
        values.set(value, tally);
      }
      tally.keywords.add(keyword);
      if (tally.lastFile !== file) tally.files++;
      tally.lastFile = file;
      if (file < tally.first[0]) tally.first = [file, finding];
    }
  }

  summary(): Summary {
    const summaries = categories.map((category) => this.#summaryOf(category));
    return { categories: summaries, values: summaries.reduce((n, each) => n + each.distinct, 0) };
  }

  #summaryOf(category: Category): CategorySummary {
    const tallies = this.#tallies.get(category) ?? new Map<string, Tally>();
    const groups = new Map<string, ValueLine[]>();
    const inOrder = [...tallies].sort(([, a], [, b]) => a.first[0] - b.first[0] || a.first[1] - b.first[1]);
    for (const [value, { keywords, files }] of inOrder) {
      const sorted = [...keywords].sort((a, b) => weightOf(a) - weightOf(b) || (a < b ? -1 : 1));
      const key = sorted[0] ?? '';
      const line = { value, keywords: sorted, files };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [line]);
      else group.push(line);
    }
    return {
      category,
      distinct: tallies.size,
      groups: [...groups.values()].map(groupOf).sort(weightier),
    };
  }
}

function groupOf(lines: ValueLine[]): ValueGroup {
  lines.sort((a, b) => b.files - a.files);
  return { keyword: lines[0]?.keywords[0] ?? '', values: lines };
}

function weightier(a: ValueGroup, b: ValueGroup): number {
  const byWeight = weightOf(a.keyword) - weightOf(b.keyword);
  return byWeight !== 0 ? byWeight : a.values.length - b.values.length;
}

/** What a person looks for first. All else follows in the order of the files. */
const first = [
  'PatientName',
  'PatientID',
  'PatientBirthDate',
  'PatientSex',
  'PatientAge',
  'OtherPatientNames',
  'PatientBirthName',
  'PatientAddress',
  'PatientTelephoneNumbers',
  'OtherPatientIDs',
  'AccessionNumber',
  'StudyDate',
  'InstitutionName',
  'InstitutionAddress',
  'ReferringPhysicianName',
  'Manufacturer',
  'ManufacturerModelName',
  'StudyDescription',
  'SeriesDescription',
];

function weightOf(keyword: string): number {
  const place = first.indexOf(keyword);
  if (place >= 0) return place;
  return keyword.endsWith('UID') ? first.length + 1 : first.length;
}
