import type { SecretKind } from '../../deid/secrets/Secret';
import type { CharacterSet } from '../../dicom/text/CharacterSet';

/** Where a value stands in an original. */
export interface OriginalPlace {
  readonly keyword: string;
  readonly path: string;
  readonly characterSet: CharacterSet;
}

/** A value of an original that its clean copy must not carry, and where it stands there. */
export interface OriginalValue extends OriginalPlace {
  readonly text: string;
  readonly kind: SecretKind | 'date';
}
