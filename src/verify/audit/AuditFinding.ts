import type { MethodCode } from '../../deid/profile/methodCodes';

/** What an audit of somebody's output has found at one place. */
export interface AuditFinding {
  readonly kind:
    | 'identifies' // says something about somebody
    | 'contradicts' // is not as the stamps of the file say
    | 'survives' // a value of an original
    | 'unsure'; // a short value of an original in pixels or numbers, perhaps by chance
  /** Category of the finding, code of the contradiction, or kind of the surviving value. */
  readonly code: string;
  /** Keyword, or the code of a place that is no attribute (`private`, `preamble`, `file-name`, ...). */
  readonly keyword: string;
  /** Empty for what is no attribute. */
  readonly path: string;
  /** The attribute of the original that a surviving value comes from. */
  readonly from?: string;
  /** The option (CID 7050) under which the file itself says that this stays: listed, and not held against it. */
  readonly declared?: MethodCode | undefined;
  /** Identifying. Shown on request only. */
  readonly value: string;
}
