import type { CleaningReport } from './CleaningReport';

/** Keys are identifying: they are counted, and get into no report. */
export interface ReportedFacts {
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly patient?: string;
  readonly levels?: { readonly study: string; readonly series: string };
}

/** Counts of how many people, studies and series copies are, by keys that are forgotten with it. */
export class Subjects {
  readonly #patients = new Set<string>();
  readonly #studies = new Set<string>();
  readonly #series = new Set<string>();
  #unknown = 0;

  add(facts: ReportedFacts | undefined): void {
    if (facts?.patient === undefined || facts.levels === undefined) {
      this.#unknown++;
      return;
    }
    const { patient, levels } = facts;
    this.#patients.add(patient);
    this.#studies.add(`${patient} ${levels.study}`);
    this.#series.add(`${patient} ${levels.study} ${levels.series}`);
  }

  /** Nothing where a copy told nothing. Where it was doubtful who is who, people are not counted. */
  counted(doubts: CleaningReport['doubts']): Pick<CleaningReport, 'subjects'> {
    if (this.#unknown > 0 || this.#studies.size === 0) return {};
    const people = doubts === undefined || doubts.length === 0 ? { people: this.#patients.size } : {};
    return { subjects: { ...people, studies: this.#studies.size, series: this.#series.size } };
  }
}
