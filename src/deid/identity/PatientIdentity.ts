/** A patient is issuer + folded ID; without an ID folded name + birth date + sex; without those the study. */
export interface PatientIdentity {
  /** The folded key: equal keys are one patient. Identifying; stays in memory. */
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly issuer: string;
  readonly birthDate: string;
  readonly sex: string;
}
