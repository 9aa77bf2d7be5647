/** Why a word does not stay in a clean text. */
export type CutReason =
  /** It takes part in an identifying value of the input. */
  | 'secret'
  | 'date'
  | 'time'
  /** A number of somebody, or one by which somebody is called. */
  | 'number'
  | 'phone'
  /** A mail address, a host, a page of the web. */
  | 'contact'
  | 'address'
  | 'age'
  | 'form-of-address'
  | 'role'
  /** Who somebody is stands before it (`nurse Hart`). */
  | 'person'
  /** It stands behind or between the small words of a name. */
  | 'particle'
  | 'given-name-beside'
  /** It stands alone, as a surname does. */
  | 'stray-name'
  /** Letters and neighbours are those of a name. */
  | 'doubtful'
  /** The text is in a language that the lexicon does not speak, and goes as a whole. */
  | 'language'
  /** The value is no text, or too long for one (`isNoText`), and goes as a whole. */
  | 'no-text'
  /** No list knows it, and it is not like the words of examinations. */
  | 'unknown-word'
  /** It belongs to what was cut beside it. */
  | 'beside-cut';
