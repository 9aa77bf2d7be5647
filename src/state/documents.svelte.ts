import { SvelteMap } from 'svelte/reactivity';
import { runSecrets } from '../deid/secrets/runSecrets';
import type { Secret } from '../deid/secrets/Secret';
import type { DocumentOutcome, ShownDocument } from '../lanes/documentProtocol';
import type { FileRow } from '../run/FileRow';
import type { Person } from '../run/people/personsOf';
import type { Beside } from '../run/survey/readFiles';
import type { Ports } from './Ports';

/** Encapsulated Document Storage classes (PS3.4 B.5): PDF, CDA, STL, OBJ, MTL. */
const documentClasses = '1.2.840.10008.5.1.4.1.1.104.';

/** Whom a document names: persons of the pictures, with their whole name or number. */
export interface NamedIn {
  /** `Person.key`s. */
  readonly persons: readonly string[];
  /** False where something of it could not be read. */
  readonly whole: boolean;
}

/** What was found of some people: others may be named, too. */
interface Looked {
  readonly among: readonly Person[];
  readonly found: NamedIn | 'reading';
}

/** Milliseconds. The reader gives up by itself after ten seconds (`pdfBounds`); where a single step takes longer than that, its lane is ended. */
const longestReading = 30_000;

/** A person whose numbers are those of two clinics has both (`personsOf`). */
const callings = (name: string, id: string): Secret[] => [
  { kind: 'name', text: name },
  ...id.split(' \u00b7 ').map((text): Secret => ({ kind: 'id', text })),
];

/** What encapsulated documents say, as far as the person opened them. Texts stay in memory only. */
export class Documents {
  /** Where decisions about documents are made. */
  static readonly place = { path: '(0042,0011)', keyword: 'EncapsulatedDocument' } as const;
  /** Whom documents beside the pictures name, by file. */
  readonly #named = new SvelteMap<number, Looked>();
  readonly #opened = new SvelteMap<number, DocumentOutcome | 'reading'>();
  readonly #pool: Ports['documents'];

  constructor(pool: Ports['documents']) {
    this.#pool = pool;
  }

  static among(rows: readonly FileRow[]): FileRow[] {
    return rows.filter(({ facts }) => facts?.sopClass.startsWith(documentClasses) === true);
  }

  /** Undefined where it was not opened. */
  of(file: number): DocumentOutcome | 'reading' | undefined {
    return this.#opened.get(file);
  }

  /** What goes with the request to keep a document. */
  textOf(file: number): ShownDocument['text'] | undefined {
    const outcome = this.#opened.get(file);
    return outcome !== undefined && outcome !== 'reading' && outcome.kind === 'shown-document'
      ? outcome.text
      : undefined;
  }

  /** What was read (`Recipe`). */
  get read(): readonly unknown[] {
    return [...this.#opened].flat();
  }

  async open({ id, source }: FileRow, secrets: readonly Secret[]): Promise<void> {
    if (source === undefined || this.#opened.has(id)) return;
    this.#opened.set(id, 'reading');
    const outcome = await this.#pool
      .run((service) => service.read(source, secrets), { timeout: longestReading })
      .catch((): DocumentOutcome => ({ kind: 'failed', code: 'lane-died' }));
    // The person may have started over meanwhile.
    if (this.#opened.has(id)) this.#opened.set(id, outcome);
  }

  /** Undefined where nobody asked; a look among people who are others now, as doubts are answered, says nothing. */
  namedIn(file: number, persons: readonly Person[]): NamedIn | 'reading' | undefined {
    const looked = this.#named.get(file);
    return looked === undefined || looked.among === persons ? looked?.found : 'reading';
  }

  /** Looks whom a document beside the pictures names, once among the same people. */
  async look({ file, path, blob }: Beside, persons: readonly Person[]): Promise<void> {
    const isAsked = (): boolean => this.#named.get(file)?.among === persons;
    if (isAsked()) return;
    this.#named.set(file, { among: persons, found: 'reading' });
    const nobody = { kind: 'names-found', people: [], whole: false } as const;
    const read = await this.#pool
      .run(
        (service) => {
          // Other people may be asked for by the time a lane is free.
          if (!isAsked()) return Promise.resolve(nobody);
          const people = persons.map(({ name, id }) => runSecrets(callings(name, id)));
          return service.namesIn(blob, { path, people });
        },
        { timeout: longestReading },
      )
      .catch(() => nobody);
    // The person may have started over meanwhile.
    if (!isAsked()) return;
    const { people, whole } = read.kind === 'names-found' ? read : nobody;
    const keys = people.flatMap((at) => persons[at]?.key ?? []);
    this.#named.set(file, { among: persons, found: { persons: keys, whole } });
  }

  forget(): void {
    this.#named.clear();
    this.#opened.clear();
  }
}
