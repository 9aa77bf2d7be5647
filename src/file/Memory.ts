import { BoundedMemo } from '../dicom/BoundedMemo';
import { RecurringElements } from '../dicom/access/RecurringElements';
import type { Answers } from '../deid/secrets/gatherSecrets';
import type { Secret } from '../deid/secrets/Secret';
import type { PatientKeys } from '../deid/identity/patientUnder';
import { keyedIdentity, type KeyedIdentity } from '../deid/identity/keyedIdentity';
import { lookupCsv, type Lookup } from '../deid/identity/lookupCsv';
import { lookupIdentity } from '../deid/identity/lookupIdentity';
import { identityUnder } from '../deid/identity/patientUnder';
import { RunGuard } from '../deid/secrets/RunGuard';
import { StudyGuard } from '../deid/secrets/StudyGuard';
import { readOriginals, type AuditOriginals, type ReadOriginals } from './readOriginals';

export interface LookupRequest {
  readonly csv: string;
  /** What becomes of patients whom the lookup does not list: a pseudonym from the key, or no copy. */
  readonly unknown: 'key' | 'refuse';
}

/** By what new UIDs and pseudonyms are made. */
export interface PseudonymRequest {
  /** 32 bytes. HMAC key of pseudonyms and UIDs: the same in every lane of a run. */
  readonly key: Uint8Array;
  /** Own pseudonyms for Patient IDs. The text of the CSV: cheaper to send with every file than what it says, and read once. */
  readonly lookup?: LookupRequest | undefined;
  /** Who is who, where a person decided it. */
  readonly patients?: PatientKeys | undefined;
}

/** Files of a few studies may come in turn. */
const mostStudies = 4;

/** What many files of a run share: made once by a lane and not for each file. One run at a time. */
export class Memory {
  #identity:
    | { readonly key: Uint8Array; readonly csv: string | undefined; readonly identity: KeyedIdentity }
    | undefined;
  #lookup: { readonly csv: string; readonly lookup: Lookup } | undefined;
  /** The latest first. */
  #guards: readonly StudyGuard[] = [];
  readonly #run = new RunGuard();
  /** What values of attributes tell of somebody. */
  readonly answers: Answers = new BoundedMemo(4_000, 400_000);
  /** The elements of the file before. */
  readonly recurring = new RecurringElements();
  #originals: { readonly run: number; readonly read: Promise<ReadOriginals> } | undefined;

  /** Remembers the UIDs that the files share. */
  identity({ key, lookup, patients = [] }: PseudonymRequest): KeyedIdentity {
    const same =
      this.#identity?.key.length === key.length &&
      this.#identity.key.every((byte, i) => byte === key[i]) &&
      this.#identity.csv === lookup?.csv;
    if (this.#identity === undefined || !same) {
      const keyed = keyedIdentity(key);
      const identity = lookup === undefined ? keyed : lookupIdentity(keyed, this.lookup(lookup.csv));
      this.#identity = { key: key.slice(), csv: lookup?.csv, identity };
    }
    return identityUnder(this.#identity.identity, patients);
  }

  /** What a lookup says. Throws where it is not usable: whoever starts a run has read it before. */
  lookup(csv: string): Lookup {
    if (this.#lookup?.csv === csv) return this.#lookup.lookup;
    const lookup = lookupCsv(csv);
    if ('kind' in lookup) throw new Error(lookup.code);
    this.#lookup = { csv, lookup };
    return lookup;
  }

  /** The guard of a study, made when a list first comes: each message brings a copy that says the same. */
  guard(secrets: readonly Secret[]): StudyGuard {
    const known =
      this.#guards.find((guard) => guard.secrets === secrets || isSame(guard.secrets, secrets)) ??
      new StudyGuard(secrets, this.#run);
    if (known !== this.#guards[0])
      this.#guards = [known, ...this.#guards.filter((guard) => guard !== known)].slice(0, mostStudies);
    return known;
  }

  /** The values of the originals of an audit. */
  originals(given: AuditOriginals): Promise<ReadOriginals> {
    if (this.#originals?.run !== given.run) this.#originals = { run: given.run, read: readOriginals(given) };
    return this.#originals.read;
  }
}

const isSame = (list: readonly Secret[], secrets: readonly Secret[]): boolean =>
  list.length === secrets.length &&
  list.every(({ kind, text, keptBy, leavesOwn }, i) => {
    const other = secrets[i];
    return (
      kind === other?.kind &&
      text === other.text &&
      leavesOwn === other.leavesOwn &&
      keptBy?.join() === other.keptBy?.join()
    );
  });
