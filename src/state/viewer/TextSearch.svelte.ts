import { SvelteSet } from 'svelte/reactivity';
import type { NoPicture } from '../../file/pictures/NoPicture';
import type { PixelService } from '../../lanes/pixelProtocol';
import type { TextFound } from '../../file/pictures/textIn';
import type { Pool } from '../../lanes/pool';
import type { FileRow } from '../../run/FileRow';
import type { PictureHints } from './PictureHints.svelte';
import { searchOrder, type ToSearch } from '../../viewer/searchOrder';

/** What the search stands on. */
export interface Searched {
  readonly hints: PictureHints;
  readonly files: readonly FileRow[];
  /** Files of each series that has pictures. */
  readonly series: readonly (readonly number[])[];
}

/** Milliseconds that one picture may take. */
const timeout = 60_000;
/** Milliseconds between two looks of the page at what was searched. */
const beat = 300;

/**
 * The search of all pictures for text that nobody asks for: in lanes that nobody else needs, one picture after the other, while a person
 * reads the summary. A person may stop it and let it go on; while pictures are blacked out it rests.
 */
export class TextSearch {
  /** True while it goes through the pictures. */
  running = $state(false);
  /** True where a person stopped it. */
  stopped = $state(false);
  /** Pictures that were tried and cannot be decoded. */
  unreadable = $state(0);
  readonly #pool: Pick<Pool<PixelService>, 'run'>;
  readonly #source: () => Searched;
  readonly #tried = new SvelteSet<number>();
  /** Of the files that were last searched: aborted when they are forgotten. */
  #over: AbortSignal | undefined;
  #goesOn = false;
  #looksAt: number | undefined;

  constructor(pool: Pick<Pool<PixelService>, 'run'>, source: () => Searched) {
    this.#pool = pool;
    this.#source = source;
  }

  /** Somebody looks at this picture: its series is searched next. */
  lookAt(file: number): void {
    this.#looksAt = file;
  }

  /** Searches what is left, unless a person stopped it. Resolves when all is searched or it rests. */
  async goOn(): Promise<void> {
    const { over } = this.#source().hints;
    const others = this.#over !== over;
    if (others) this.#startOver(over);
    if (this.stopped) return;
    this.#goesOn = true;
    if (!this.running) await this.#through(over);
  }

  /** Finishes the picture that is being searched, and no other. */
  rest(): void {
    this.#goesOn = false;
  }

  stop(): void {
    this.stopped = true;
    this.rest();
  }

  /** A person wants it to go on. */
  async resume(): Promise<void> {
    this.stopped = false;
    await this.goOn();
  }

  #startOver(over: AbortSignal): void {
    this.#over = over;
    this.#tried.clear();
    this.running = false;
    this.stopped = false;
    this.unreadable = 0;
    this.#looksAt = undefined;
  }

  async #through(over: AbortSignal): Promise<void> {
    this.running = true;
    const source = this.#source();
    const { hints } = source;
    const order = searchOrder(toSearch(source));
    let found: (readonly [file: number, text: TextFound])[] = [];
    let told = performance.now();
    const tell = (): void => {
      hints.foundText(found);
      found = [];
      told = performance.now();
    };
    for (let wanted: readonly number[] = []; this.#goesOn;) {
      const { value: file, done } = order.next(wanted);
      if (done === true) break;
      wanted = [];
      const row = source.files[file];
      // Searched before: it was stopped since, or somebody asked for this one.
      if (row?.source === undefined || this.#tried.has(file) || hints.textIn(file) !== undefined) continue;
      const text = await this.#find(row.source, over);
      // Other files are there now, and another search.
      if (hints.over !== over) return;
      this.#tried.add(file);
      if (text.kind === 'text') found.push([file, text]);
      else this.unreadable++;
      const hit = text.kind === 'text' && text.places > 0 && row.facts?.needsEyes === undefined;
      wanted = [hit ? file : [], this.#looksAt ?? []].flat();
      this.#looksAt = undefined;
      if (hit || performance.now() - told >= beat) tell();
    }
    tell();
    this.running = false;
  }

  #find(blob: Blob, over: AbortSignal): Promise<TextFound | NoPicture> {
    return (
      this.#pool
        .run((service) => service.findText(blob), { signal: over, timeout, idle: true })
        // Aborted: the files are forgotten.
        .catch(() => ({ kind: 'failed', code: 'internal' }))
    );
  }
}

const toSearch = ({ files, series }: Searched): ToSearch[][] =>
  series.map((ids) =>
    ids.flatMap((file) => {
      const { facts } = files[file] ?? {};
      if (facts?.picture === undefined) return [];
      const { make, colour } = facts.picture;
      return {
        file,
        instanceNumber: facts.place.instance,
        make,
        suspect: colour || facts.needsEyes !== undefined,
      };
    }),
  );
