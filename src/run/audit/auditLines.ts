import { methodCodeOf } from '../../deid/profile/methodCodes';
import type { OptionName } from '../../deid/profile/Preset';
import type { AuditFinding } from '../../verify/audit/AuditFinding';

/** Equal findings of all files. */
export interface AuditLine {
  readonly key: string;
  readonly kind: AuditFinding['kind'];
  readonly code: string;
  readonly keyword: string;
  /** Items are not told apart: `(0040,0275)[].(0032,1064)`. */
  readonly path: string;
  /** The option under which the files themselves say that this stays. */
  readonly declared: OptionName | undefined;
  readonly files: number;
  /** A few of the values. */
  readonly values: readonly string[];
}

export const auditKinds = ['survives', 'contradicts', 'identifies', 'unsure'] as const;

const mostValues = 3;

/** Whether a finding is held against a file: not what it says itself that it keeps, nor what may be chance. */
export const isFault = ({ kind, declared }: AuditFinding): boolean =>
  kind !== 'unsure' && declared === undefined;

/** Whether the files do not say themselves that this stays. */
export const isOpen = ({ declared }: AuditLine): boolean => declared === undefined;

/** The findings of files, equal places as one line; those of most files first. */
export function auditLines(files: Iterable<{ readonly findings: readonly AuditFinding[] }>): AuditLine[] {
  const lines = new Map<string, AuditLine & { files: number; values: string[] }>();
  for (const { findings } of files) {
    const here = new Set<string>();
    for (const { kind, code, keyword, path, declared, value } of findings) {
      const place = path.replaceAll(/\[\d+\]/g, '[]');
      const key = [kind, code, keyword, place, declared ?? ''].join('\0');
      let line = lines.get(key);
      if (line === undefined) {
        const option = optionOf(declared);
        line = { key, kind, code, keyword, path: place, declared: option, files: 0, values: [] };
        lines.set(key, line);
      }
      if (!here.has(key)) line.files++;
      here.add(key);
      if (value !== '' && line.values.length < mostValues && !line.values.includes(value))
        line.values.push(value);
    }
  }
  return [...lines.values()].sort((a, b) => b.files - a.files);
}

function optionOf(declared: AuditFinding['declared']): OptionName | undefined {
  if (declared === undefined) return undefined;
  return (Object.keys(methodCodeOf) as OptionName[]).find((option) => methodCodeOf[option] === declared);
}
