import type { Cleaning, CleaningOutcome } from '../../file/clean/CleaningOutcome';
import type { TextsByWord } from '../../deid/plan/edit/Plan';
import type { ReportedFile } from '../../report/buildReport';
import type { PictureSearch } from '../../report/PictureSearch';
import { ReferenceCheck } from '../../report/ReferenceCheck';
import type { References } from '../../report/References';
import type { Verification } from '../../verify/Verification';
import { Mappings } from './Mappings';
import { interned } from '../interned';
import { reportId } from '../reportId';
import type { RunFile } from '../RunFile';
import { internEdits } from './internEdits';

type Setback = Exclude<CleaningOutcome, Cleaning>;

/** A cleaning as a lane tells it: edits as they are or as JSON, and a copy that is at hand or on a disk. */
export type Cleaned<Copy> = Omit<Cleaning, 'blob' | 'edits'> & {
  readonly blob: Copy;
  readonly edits: Cleaning['edits'] | string;
  readonly sha256?: string | undefined;
};

/** What is held of it for as long as the run. */
export type HeldCleaning<Copy> = Pick<
  Cleaning,
  | 'kind'
  | 'sopClass'
  | 'transferSyntax'
  | 'edits'
  | 'notes'
  | 'verification'
  | 'picture'
  | 'showsHead'
  | 'crc32'
> & { readonly blob: Copy; readonly sha256: string | undefined };

/** `Code`: what else can go wrong where copies are written. */
export type Settled<Copy, Code extends string = never> =
  HeldCleaning<Copy> | Setback | { readonly kind: 'failed'; readonly code: Code };

/** What came of the files of a run when they were cleaned: what report, lists and counts are made of. */
export class Ledger<Copy extends { readonly size: number } = Blob, Code extends string = never> {
  readonly #settled = new Map<number, Settled<Copy, Code>>();
  readonly #searches: Map<number, PictureSearch>;
  readonly #intern = internEdits();
  // Slices of a series fare alike: one object for what is the same, so that a hundred thousand files stay small.
  readonly #text = interned();
  readonly #notes = interned<Cleaning['notes']>((notes) => notes.join());
  readonly #verification = interned<Verification>((verification) => JSON.stringify(verification));
  readonly #references = new ReferenceCheck();
  /** Old and new identities of the copies, where they were asked for. */
  readonly mappings = new Mappings();
  readonly #textsByWord = new Map<number, number>();

  /** @param searches what was known of the texts in pictures before the cleaning */
  constructor(searches: Iterable<readonly [file: number, PictureSearch]> = []) {
    this.#searches = new Map(searches);
  }

  settle(file: number, outcome: Cleaned<Copy> | Exclude<Settled<Copy, Code>, { kind: 'cleaning' }>): void {
    if (outcome.kind !== 'cleaning') {
      this.#settled.set(file, outcome);
      return;
    }
    const { refersTo, mapping, keptWords = {}, sopClass, transferSyntax, notes, verification } = outcome;
    const { picture, showsHead, blob, sha256, crc32 } = outcome;
    if (mapping !== undefined) this.mappings.add(mapping);
    for (const [id, texts] of Object.entries(keptWords)) this.#keep(Number(id), texts);
    if (refersTo !== undefined) this.#references.add(String(reportId(file)), refersTo);
    const copy = {
      sopClass: this.#text(sopClass),
      transferSyntax: this.#text(transferSyntax),
      edits: this.#intern(outcome.edits),
      notes: this.#notes(notes),
      verification: this.#verification(verification),
      ...{ picture, showsHead, blob, sha256, crc32 },
    };
    this.#settled.set(file, { kind: 'cleaning', ...copy });
  }

  /** What a search of the picture found that went with the cleaning. */
  searched(file: number, search: PictureSearch): void {
    this.#searches.set(file, search);
  }

  /** The SHA-256 of a copy, where somebody computed it afterwards. */
  hashed(file: number, sha256: string): void {
    const settled = this.#settled.get(file);
    if (settled?.kind === 'cleaning') this.#settled.set(file, { ...settled, sha256 });
  }

  /** Undefined where a file was not cleaned. */
  of(file: number): Settled<Copy, Code> | undefined {
    return this.#settled.get(file);
  }

  searchOf(file: number): PictureSearch | undefined {
    return this.#searches.get(file);
  }

  get searches(): Iterable<PictureSearch> {
    return this.#searches.values();
  }

  get count(): number {
    return this.#settled.size;
  }

  /** In how many texts of the copies words stay because the person keeps them. */
  get textsByWord(): TextsByWord {
    return Object.fromEntries(this.#textsByWord);
  }

  #keep(word: number, texts: number): void {
    this.#textsByWord.set(word, (this.#textsByWord.get(word) ?? 0) + texts);
  }

  /** How the references between the files fared. */
  get references(): References {
    return this.#references.result();
  }

  /** The clean copy of a file, where there is one. */
  copyOf(file: number): Copy | undefined {
    const outcome = this.#settled.get(file);
    return outcome?.kind === 'cleaning' ? outcome.blob : undefined;
  }

  /** A file as the report tells it; undefined where it was left alone. */
  reported(file: RunFile, names: ReadonlyMap<number, string>): ReportedFile | undefined {
    const { id, facts, reason } = file;
    const refused = file.state === 'refused' && reason !== undefined ? failedFor(reason) : undefined;
    const settled = this.#settled.get(id);
    const outcome = settled ?? refused;
    if (outcome === undefined || outcome.kind === 'ignored') return undefined;
    const of = facts?.picture?.frames;
    const search = this.#searches.get(id) ?? (of === undefined ? undefined : { frames: 0, of, places: 0 });
    const sha256 = settled?.kind === 'cleaning' ? settled.sha256 : undefined;
    return { id: reportId(id), source: file, output: names.get(id) ?? '', sha256, outcome, facts, search };
  }
}

const failedFor = ({ code, at }: NonNullable<RunFile['reason']>): ReportedFile['outcome'] => ({
  kind: 'failed',
  code,
  ...(at === undefined ? {} : { at }),
});
