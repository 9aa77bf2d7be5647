import rules from './rules.json';

/** Where a rule was read. */
export interface EpaSource {
  /** The rules that it stands for, by their keys. */
  readonly of: readonly string[];
  readonly says: string;
  readonly address: string;
  /** Day, month or year of what was read, as exact as it says itself. */
  readonly dated: string;
}

export interface EpaRules {
  /** The day on which this was all we knew, as YYYY-MM-DD: the page says it with every rule. */
  readonly knownOn: string;
  /** Of one document. Sources say `25 MB`; of the two readings the smaller. */
  readonly largestBytes: number;
  /** Media types. */
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly pdfA: { readonly kinds: readonly string[]; readonly written: string };
  /** Codes of Modality (0008,0060) under which a picture can be filed. */
  readonly modalities: readonly string[];
  readonly sources: readonly EpaSource[];
}

/** What the German electronic patient record (ePA) takes, as data: it changes with the law, not with our code. */
export const epaRules: EpaRules = rules;
