/** Something in the files that makes it doubtful who is who. The person decides. */
export interface Doubt {
  readonly key: string;
  readonly kind:
    | 'one-number' // different names or birth dates under one number
    | 'two-people' // under one number names that are not one, and birth dates or sexes that contradict each other
    | 'one-name' // one name and birth date with different numbers
    | 'issuers'; // one number, given out by different places
  readonly people: readonly DoubtfulPerson[];
}

/** Whether the people of a doubt are one. */
export type SameOrNot = 'same' | 'different';

/** One side of a doubt. */
export interface DoubtfulPerson {
  /** `PatientIdentity.key` of its files. */
  readonly patient: string;
  readonly name: string;
  readonly id: string;
  readonly issuer: string;
  readonly birthDate: string;
  readonly sex: string;
  /** `FileRow.id`s. */
  readonly files: readonly number[];
}
