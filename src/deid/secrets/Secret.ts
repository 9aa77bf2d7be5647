import type { Concern } from '../profile/confidentialityRow';

/** An identifying text as it stands in the source, decoded, trimmed. */
export interface Secret {
  readonly text: string;
  readonly kind: SecretKind;
  /** Option columns of Table E.1-1 under which the value stays where it was found. */
  readonly keptBy?: readonly Concern[];
  /** It was found only where even a person's own record does not keep it. */
  readonly leavesOwn?: true;
}

export type SecretKind = 'name' | 'id' | 'birth-date' | 'address' | 'phone' | 'accession' | 'uid' | 'text';
