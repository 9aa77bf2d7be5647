import type { KeptTemplates, Template, TemplateStore } from '../../platform/keeping/Template';
import type { CoveredArea, Rect } from '../../pixel/Redaction';
import type { FileRow } from '../../run/FileRow';
import { fittingRows } from '../../viewer/fittingRows';
import { wholeAreas } from '../../viewer/wholeAreas';

/** What the browser refused. */
export type TemplateFault = 'not-kept' | 'not-forgotten';

const nothing: KeptTemplates = { all: [], forLayout: () => undefined };

/**
 * Areas that a person keeps for pictures of one device and size, to be offered at later visits. A template is a proposal: it covers
 * nothing without a click, and no picture counts as looked at because of it.
 */
export class Templates {
  readonly #store: TemplateStore;
  #kept = $state.raw<KeptTemplates>(nothing);
  fault = $state<TemplateFault | undefined>(undefined);
  #last: Promise<void> = Promise.resolve();

  constructor(store: TemplateStore) {
    this.#store = store;
  }

  get all(): readonly Template[] {
    return this.#kept.all;
  }

  /** What is kept for pictures like that of a file. */
  of(row: FileRow | undefined): readonly Rect[] | undefined {
    const layout = row?.facts?.picture?.layout;
    return layout === undefined ? undefined : this.#kept.forLayout(layout)?.areas;
  }

  /** The pictures that each template is for, by its name. */
  fitting(files: readonly FileRow[]): ReadonlyMap<string, readonly FileRow[]> {
    return fittingRows(this.#kept, files);
  }

  /** Looks what is there, also from another window. Where nothing can be read, nothing is offered. */
  load(): Promise<void> {
    return this.#work(
      () => this.#store.read(),
      () => (this.#kept = nothing),
    );
  }

  /** Keeps areas for pictures like that of a file, in place of what was kept for them. Areas of single frames are left out. */
  keep(row: FileRow, cover: readonly CoveredArea[]): Promise<void> {
    const layout = row.facts?.picture?.layout;
    const areas = wholeAreas(cover);
    if (layout === undefined || areas.length === 0) return Promise.resolve();
    return this.#work(
      () => this.#store.keep(layout, areas),
      () => (this.fault = 'not-kept'),
    );
  }

  /** @param row a file with such a picture */
  forgetFor(row: FileRow): Promise<void> {
    const layout = row.facts?.picture?.layout;
    const template = layout === undefined ? undefined : this.#kept.forLayout(layout);
    return template === undefined ? Promise.resolve() : this.forget([template.name]);
  }

  /** @param names of templates */
  forget(names: readonly string[]): Promise<void> {
    return this.#work(
      () => this.#store.forget(names),
      () => (this.fault = 'not-forgotten'),
    );
  }

  /** One after the other, so that the last answer is the newest. */
  #work(ask: () => Promise<KeptTemplates | undefined>, refused: () => void): Promise<void> {
    this.#last = this.#last.then(async () => {
      this.fault = undefined;
      const kept = await ask().catch(() => undefined);
      if (kept === undefined) refused();
      else this.#kept = kept;
    });
    return this.#last;
  }
}
