/** National numbers of persons and of those who treat them. */
export type NumberName =
  | 'kvnr'
  | 'ik'
  | 'lanr'
  | 'steuer-id'
  | 'rentenversicherung'
  | 'bsn'
  | 'ahv'
  | 'svnr-at'
  | 'nhs'
  | 'nir'
  | 'rijksregister'
  | 'personnummer'
  | 'fodselsnummer'
  | 'hetu'
  | 'cpr'
  | 'ssn';

/** How a kind of number is recognised. */
export interface NumberKind {
  readonly name: NumberName;
  /** Its form in a text, separators included; global. */
  readonly form: RegExp;
  /** The check digit and what else the number has to say about itself, without separators, upper case. */
  isValid(compact: string): boolean;
  /** Words that stand beside it or in the name of the attribute, folded. */
  readonly words: RegExp;
  /** Of so many random strings of the form one is valid by chance. */
  readonly oneIn: number;
  /** The form that is telling by itself; a number without it counts only beside one of `words`. */
  readonly tellingForm?: RegExp;
  /** The form is rare in other use: separators at its own places, letters between digits. */
  readonly rareForm: RegExp | undefined;
}
