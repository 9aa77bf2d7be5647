import { SvelteMap } from 'svelte/reactivity';
import type { Secret } from '../deid/secrets/Secret';
import type { DocumentOutcome, ShownDocument } from '../lanes/documentProtocol';
import { timeoutFor } from '../lanes/timeoutFor';
import type { FileRow } from '../run/FileRow';
import type { Ports } from './Ports';

/** Encapsulated Document Storage classes (PS3.4 B.5): PDF, CDA, STL, OBJ, MTL. */
const documentClasses = '1.2.840.10008.5.1.4.1.1.104.';

/** What encapsulated documents say, as far as the person opened them. Texts stay in memory only. */
export class Documents {
  /** Where decisions about documents are made. */
  static readonly place = { path: '(0042,0011)', keyword: 'EncapsulatedDocument' } as const;
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

  async open({ id, source, size }: FileRow, secrets: readonly Secret[]): Promise<void> {
    if (source === undefined || this.#opened.has(id)) return;
    this.#opened.set(id, 'reading');
    const outcome = await this.#pool
      .run((service) => service.read(source, secrets), { timeout: timeoutFor(size) })
      .catch((): DocumentOutcome => ({ kind: 'failed', code: 'lane-died' }));
    // The person may have started over meanwhile.
    if (this.#opened.has(id)) this.#opened.set(id, outcome);
  }

  forget(): void {
    this.#opened.clear();
  }
}
