/** One person as the files know them, with the studies that carry this identity. */
export interface PatientSummary {
  readonly key: string;
  /** The form of the name, ID ... that most files use. */
  readonly name: string;
  readonly id: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly conflicts: readonly Conflict[];
  readonly studies: readonly StudySummary[];
  readonly files: number;
}

/** Different values where one person has only one. */
export interface Conflict {
  readonly what: 'name' | 'birthDate' | 'sex';
  readonly values: readonly string[];
}

export interface StudySummary {
  readonly key: string;
  readonly label: string;
  readonly series: readonly SeriesSummary[];
  readonly files: number;
}

export interface SeriesSummary {
  readonly key: string;
  readonly label: string;
  readonly modality: string;
  /** `FileRow.id`s. */
  readonly files: readonly number[];
}
