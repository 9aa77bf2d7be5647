import { lookupCsv, type LookupFault } from '../deid/identity/lookupCsv';
import type { LookupRequest } from '../file/Memory';

export interface LookupProblem {
  readonly code: LookupFault['code'] | 'too-large' | 'unreadable';
  /** Counted from 1, the header is the first. */
  readonly record?: number;
}

/** More than a clinic has patients. */
const mostBytes = 32 * 1024 * 1024;

/** The person's own list of substitute names. Lives in memory only. */
export class LookupList {
  /** How many numbers it lists; undefined where there is none. */
  count = $state<number | undefined>(undefined);
  problem = $state.raw<LookupProblem | undefined>(undefined);
  /** What becomes of people whom it does not list. */
  unknown = $state<LookupRequest['unknown']>('refuse');
  #csv = $state.raw<string | undefined>(undefined);

  get request(): LookupRequest | undefined {
    return this.#csv === undefined ? undefined : { csv: this.#csv, unknown: this.unknown };
  }

  /** Takes the list of a file; where it cannot be used, there is none afterwards. */
  async take(file: Blob): Promise<void> {
    this.forget();
    if (file.size > mostBytes) {
      this.problem = { code: 'too-large' };
      return;
    }
    try {
      const csv = textIn(await file.slice(0, mostBytes).arrayBuffer());
      const lookup = lookupCsv(csv);
      if ('kind' in lookup) {
        this.problem = { code: lookup.code, record: lookup.record };
        return;
      }
      this.#csv = csv;
      this.count = lookup.size;
    } catch {
      this.problem = { code: 'unreadable' };
    }
  }

  forget(): void {
    this.#csv = undefined;
    this.count = undefined;
    this.problem = undefined;
  }
}

/** UTF-8, or what German spreadsheets write instead. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
