import type { ChosenFile } from '../platform/saving/ChosenFile';
import type { Audits } from './audits.svelte';
import { isAside, type Aside, type Asides } from './asides.svelte';
import type { Session } from './session.svelte';
import type { Pictures } from './viewer/pictures.svelte';
import type { Work } from './work.svelte';

/** What the page shows: one question at a time. The names are those of `data-view`. */
export type View = 'start' | 'whose' | 'purpose' | 'found' | 'pictures' | 'done' | 'audit' | Aside;

/** Why there is no way forward yet. */
export type Missing = 'nobody' | 'purpose';

type Along = Pick<Session, 'phase' | 'leave' | 'clean' | 'cleanIntoZip'> & {
  readonly purpose: Pick<Session['purpose'], 'hidesWhom' | 'chosen'>;
  readonly work: Pick<Work, 'stale'> & {
    readonly readable: readonly { readonly id: number }[];
    readonly people: { readonly leftOut: ReadonlySet<number> };
  };
};

/** Where a person stands between dropping files and saving copies. */
export class Way {
  readonly #session: Along;
  readonly #pictures: Pick<Pictures, 'count'>;
  readonly #audits: Pick<Audits, 'phase' | 'close'>;
  readonly #asides: Pick<Asides, 'page' | 'open' | 'close'>;
  /** Where the person went, with the files that were at hand then: others begin anew. */
  #at = $state.raw<{ readonly work: WeakRef<object>; readonly view: View } | undefined>(undefined);

  constructor(
    session: Along,
    pictures: Pick<Pictures, 'count'>,
    audits: Pick<Audits, 'phase' | 'close'>,
    asides: Pick<Asides, 'page' | 'open' | 'close'>,
  ) {
    this.#session = session;
    this.#pictures = pictures;
    this.#audits = audits;
    this.#asides = asides;
  }

  /** The views of the files at hand, in their order; the last one only where there are copies, or soon will be. */
  get steps(): readonly View[] {
    const { phase, purpose, work } = this.#session;
    if (phase === 'empty' || phase === 'reading') return ['start'];
    if (work.readable.length === 0) return ['whose'];
    const looks = purpose.hidesWhom && this.#pictures.count > 0;
    const makes = phase === 'cleaning' || (phase === 'cleaned' && !work.stale);
    return [
      'whose',
      'purpose',
      'found',
      ...(looks ? ['pictures' as const] : []),
      ...(makes ? ['done' as const] : []),
    ];
  }

  get view(): View {
    if (this.#asides.page !== undefined) return this.#asides.page;
    if (this.#audits.phase !== 'closed') return 'audit';
    const { steps } = this;
    if (this.#session.phase === 'cleaning') return 'done';
    const wanted = this.#at?.work.deref() === this.#session.work ? this.#at.view : 'whose';
    if (steps.includes(wanted)) return wanted;
    // Nothing was made after all, or this purpose asks for no look.
    return (wanted === 'done' || wanted === 'pictures' ? steps.at(-1) : steps[0]) ?? 'start';
  }

  /** The view behind this one; undefined on the last of them. */
  get after(): View | undefined {
    return this.steps[this.steps.indexOf(this.view) + 1];
  }

  /** True where the next step is to make copies: behind the last question, where there are none or they hold no longer. */
  get cleansNext(): boolean {
    const { phase, work } = this.#session;
    const may = phase === 'read' || phase === 'cleaned';
    return may && work.readable.length > 0 && this.view !== 'done' && this.after === undefined;
  }

  get missing(): Missing | undefined {
    const { work, purpose } = this.#session;
    const someone = work.readable.some(({ id }) => !work.people.leftOut.has(id));
    if (this.view === 'whose' && !someone) return 'nobody';
    return this.view === 'purpose' && !purpose.chosen ? 'purpose' : undefined;
  }

  /** Where nothing is missing. */
  next(): void {
    if (this.missing === undefined && this.after !== undefined) this.#go(this.after);
  }

  /** To the question before; in front of the first the files are forgotten, after a question where that loses something. */
  back(): void {
    this.show(this.steps[this.steps.indexOf(this.view) - 1] ?? 'start');
  }

  /** Shows a view that the person was in before, as far as there still is one. */
  show(view: View): void {
    if (isAside(view)) this.#asides.open(view);
    else if (this.#asides.page !== undefined) this.#asides.close();
    else if (view !== 'audit' && this.#audits.phase !== 'closed') this.#audits.close();
    else if (view === 'start' && this.view !== 'start') void this.#session.leave();
    else this.#go(view);
  }

  /** @param file becomes a ZIP of the copies */
  async clean(file?: ChosenFile): Promise<void> {
    this.#go('done');
    await this.#session.clean(file);
  }

  async cleanIntoZip(): Promise<void> {
    this.#go('done');
    await this.#session.cleanIntoZip();
  }

  #go(view: View): void {
    // Files that were forgotten are not held here.
    this.#at = { work: new WeakRef(this.#session.work), view };
  }
}
