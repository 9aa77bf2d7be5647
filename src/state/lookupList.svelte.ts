import { lookupCsv, type Lookup, type LookupFault } from '../deid/identity/lookupCsv';
import { listedPseudonym } from '../deid/identity/lookupIdentity';
import type { LookupRequest } from '../file/Memory';

export interface LookupProblem {
  readonly code: LookupFault['code'] | 'too-large' | 'unreadable';
  /** Counted from 1, the header is the first. */
  readonly record?: number;
}

/** A list that can be used. */
export interface UsableList {
  readonly csv: string;
  readonly lookup: Lookup;
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
  /** True where the person gave it by itself, not in a folder of files. */
  #isByItself = false;

  get request(): LookupRequest | undefined {
    return this.#csv === undefined ? undefined : { csv: this.#csv, unknown: this.unknown };
  }

  /** What stands in the place of a patient's number; undefined where the list does not have it. */
  newIdOf(patient: string): string | undefined {
    return this.#lookup && listedPseudonym(patient, this.#lookup);
  }

  /** True where the person gave the list by itself: none that lies in a folder takes its place. */
  get isByItself(): boolean {
    return this.#isByItself;
  }

  /** Takes the list of a file that the person gave by itself. */
  async take(file: Blob): Promise<void> {
    this.use(await listIn(file));
  }

  /** Goes on with what a file held; where it cannot be used, the list before it stays. */
  use(read: UsableList | LookupProblem, inFolder = false): void {
    this.problem = 'code' in read ? read : undefined;
    if ('code' in read) return;
    this.#csv = read.csv;
    this.#lookup = read.lookup;
    this.count = read.lookup.size;
    this.#isByItself = !inFolder;
  }

  /** Goes on with a list that was taken before the files came. */
  goOnWith(other: LookupList): void {
    this.#csv = other.#csv;
    this.#lookup = other.#lookup;
    this.#isByItself = other.#isByItself;
    this.count = other.count;
    this.unknown = other.unknown;
  }

  forget(): void {
    this.#csv = undefined;
    this.#lookup = undefined;
    this.#isByItself = false;
    this.count = undefined;
    this.problem = undefined;
  }
}

/** What a file holds, or why it is no list. */
export async function listIn(file: Blob): Promise<UsableList | LookupProblem> {
  if (file.size > mostBytes) return { code: 'too-large' };
  try {
    const csv = textIn(await file.slice(0, mostBytes).arrayBuffer());
    const lookup = lookupCsv(csv);
    return 'kind' in lookup ? { code: lookup.code, record: lookup.record } : { csv, lookup };
  } catch {
    return { code: 'unreadable' };
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
