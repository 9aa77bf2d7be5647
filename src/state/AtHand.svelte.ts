import type { Audits } from './audits.svelte';
import type { Epa } from './epa.svelte';
import type { Session } from './session.svelte';

type Files = Pick<Session, 'phase' | 'atRisk'> & {
  readonly work: {
    readonly handover: Pick<Session['work']['handover'], 'saving'> & {
      readonly fileSet: { readonly state: string };
    };
    readonly lookup: Pick<Session['work']['lookup'], 'count'>;
    readonly key: Pick<Session['work']['key'], 'deriving'>;
  };
};
type Checked = Pick<Audits, 'phase' | 'copies' | 'originals'>;
type Drawn = Pick<Epa, 'running'>;

/** What is open on the page, and what would be lost with it. */
export class AtHand {
  readonly #session: Files;
  readonly #audits: Checked;
  readonly #epa: Drawn;

  constructor(session: Files, audits: Checked, epa: Drawn) {
    this.#session = session;
    this.#audits = audits;
    this.#epa = epa;
  }

  /** Files, what they say, or a list that names people: what the next person at this desk is not to find. */
  get something(): boolean {
    const { phase, work } = this.#session;
    const { copies, originals } = this.#audits;
    const checks = this.#audits.phase === 'running' || copies.length + originals.length > 0;
    return phase !== 'empty' || work.lookup.count !== undefined || checks;
  }

  /** Files are read, cleaned, saved or checked. The search for text in pictures is not meant: it goes on beside what a person does. */
  get working(): boolean {
    const { phase, work } = this.#session;
    const { handover, key } = work;
    const makes = phase === 'reading' || phase === 'cleaning' || key.deriving;
    const saves = handover.saving !== undefined || handover.fileSet.state === 'building';
    return makes || saves || this.#audits.phase === 'running' || this.#epa.running !== undefined;
  }

  /** Closing the page would lose what took time or thought. */
  get atRisk(): boolean {
    return this.#session.atRisk || this.working;
  }
}
