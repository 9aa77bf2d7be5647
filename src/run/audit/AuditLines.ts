import { methodCodeOf } from '../../deid/profile/methodCodes';
import type { OptionName } from '../../deid/profile/Preset';
import type { AuditFinding } from '../../verify/audit/AuditFinding';

/** Equal findings of all files. */
export interface AuditLine extends Pick<AuditFinding, 'kind' | 'code' | 'keyword' | 'declared'> {
  readonly key: string;
  /** Items are not told apart: `(0040,0275)[].(0032,1064)`. */
  readonly path: string;
  /** What `declared` is called. */
  readonly option: OptionName | undefined;
  readonly files: number;
  /** Findings: a file may have several at equal places. */
  readonly findings: number;
  /** A few of the values. */
  readonly values: readonly string[];
}

/** In the order of the page: what tells of a person first. */
export const auditKinds = ['survives', 'identifies', 'contradicts', 'unsure'] as const;

const mostValues = 3;

/** Whether a finding is held against a file: not what it says itself that it keeps, nor what may be chance. */
export const isFault = ({ kind, declared }: Pick<AuditFinding, 'kind' | 'declared'>): boolean =>
  kind !== 'unsure' && declared === undefined;

/** Whether the files do not say themselves that this stays. */
export const isOpen = ({ declared }: AuditLine): boolean => declared === undefined;

/** The findings of files, equal places as one line. */
export class AuditLines {
  readonly #lines = new Map<string, AuditLine & { files: number; findings: number; values: string[] }>();
  readonly #mostValues: number;

  /** @param withValues identifying; held only where somebody wants to see them */
  constructor(withValues = true) {
    this.#mostValues = withValues ? mostValues : 0;
  }

  /** @param findings of one file */
  add(findings: readonly AuditFinding[]): void {
    const here = new Set<string>();
    for (const { kind, code, keyword, path, declared, value } of findings) {
      const place = path.replaceAll(/\[\d+\]/g, '[]');
      const key = [kind, code, keyword, place, declared ?? ''].join('\0');
      let line = this.#lines.get(key);
      if (line === undefined) {
        const option = optionOf(declared);
        line = { key, kind, code, keyword, path: place, declared, option, files: 0, findings: 0, values: [] };
        this.#lines.set(key, line);
      }
      line.findings++;
      if (!here.has(key)) line.files++;
      here.add(key);
      if (value !== '' && line.values.length < this.#mostValues && !line.values.includes(value))
        line.values.push(value);
    }
  }

  /** Those of most files first. */
  list(): AuditLine[] {
    return [...this.#lines.values()].sort((a, b) => b.files - a.files);
  }
}

function optionOf(declared: AuditFinding['declared']): OptionName | undefined {
  if (declared === undefined) return undefined;
  return (Object.keys(methodCodeOf) as OptionName[]).find((option) => methodCodeOf[option] === declared);
}
