import { lookupCsv, type Lookup, type LookupFault } from '../deid/identity/lookupCsv';
import { listedPseudonym } from '../deid/identity/lookupIdentity';
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
  #lookup = $state.raw<Lookup | undefined>(undefined);

  get request(): LookupRequest | undefined {
    return this.#csv === undefined ? undefined : { csv: this.#csv, unknown: this.unknown };
  }

  /** What stands in the place of a patient's number; undefined where the list does not have it. */
  newIdOf(patient: string): string | undefined {
    return this.#lookup && listedPseudonym(patient, this.#lookup);
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
      this.#lookup = lookup;
      this.count = lookup.size;
    } catch {
      this.problem = { code: 'unreadable' };
    }
  }

  /** Goes on with a list that was taken before the files came. */
  goOnWith(other: LookupList): void {
    this.#csv = other.#csv;
    this.#lookup = other.#lookup;
    this.count = other.count;
    this.unknown = other.unknown;
  }

  forget(): void {
    this.#csv = undefined;
    this.#lookup = undefined;
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
