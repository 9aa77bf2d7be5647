import type { AuditFinding } from '../../src/verify/audit/AuditFinding';
import { printable } from '../commands/printable';

/** What an audit found at equal places of all files, for the terminal. */
interface Line {
  readonly finding: AuditFinding;
  readonly values: Set<string>;
  files: number;
}

const kinds = ['survives', 'contradicts', 'identifies', 'unsure'] as const;
const mostLines = 300;
const mostValues = 3;

/** Counts of an audit. Values are held only where they are to be shown. */
export class AuditLedger {
  readonly #lines = new Map<string, Line>();
  readonly #showValues: boolean;
  files = 0;
  /** Files that are no DICOM; with originals their bytes are searched. */
  others = 0;
  /** DICOM files that cannot be read: nobody knows what they say. */
  unreadable = 0;
  found = 0;
  /** What could not be opened: nobody knows what is in it. */
  unexamined = 0;

  constructor(showValues: boolean) {
    this.#showValues = showValues;
  }

  add(findings: readonly AuditFinding[]): void {
    const here = new Set<string>();
    for (const finding of findings) {
      const { kind, code, keyword, path, declared = '' } = finding;
      if (isFault(finding)) this.found++;
      const place = path.replaceAll(/\[\d+\]/g, '[]');
      const key = [kind, code, keyword, place, declared].join('\0');
      const line = this.#lines.get(key) ?? {
        finding: { ...finding, path: place, value: '' },
        values: new Set(),
        files: 0,
      };
      this.#lines.set(key, line);
      if (!here.has(key)) line.files++;
      here.add(key);
      if (this.#showValues && finding.value !== '' && line.values.size < mostValues)
        line.values.add(finding.value);
    }
  }

  /** What is held against the files first, then what they say themselves that they keep. */
  lines(): string[] {
    const rank = ({ finding }: Line): number =>
      kinds.indexOf(finding.kind) + (isFault(finding) ? 0 : kinds.length);
    const sorted = [...this.#lines.values()].sort((a, b) => rank(a) - rank(b) || b.files - a.files);
    const shown = sorted.slice(0, mostLines).map(({ finding, values, files }) => {
      const { kind, code, keyword, path, declared } = finding;
      const kept = declared === undefined ? '' : `  kept by option ${declared}`;
      const told = [...values].map((value) => `  ${printable(JSON.stringify(value))}`).join('');
      return `  ${kind} ${code}  ${[keyword, path].join(' ').trim()}  in ${String(files)} files${kept}${told}`;
    });
    const more = sorted.length - shown.length;
    return more > 0 ? [...shown, `  and ${String(more)} more places`] : shown;
  }
}

const isFault = ({ kind, declared }: AuditFinding): boolean => kind !== 'unsure' && declared === undefined;
