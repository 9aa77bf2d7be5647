import type { NoPicture, PixelService, ScoredRect, ShownFrame, TextFound } from '../../jobs/pixelProtocol';
import type { Pool } from '../../jobs/pool';
import type { FileRow } from '../FileRow';
import type { PatientSummary } from '../Summary';
import type { PixelReview } from './pixelReview.svelte';
import { Slides } from './Slides';
import { slidesOf } from './slidesOf';
import { Viewer } from './viewer.svelte';

/** What the pictures of a session stand on. */
export interface PictureSource {
  readonly files: readonly FileRow[];
  readonly patients: readonly PatientSummary[];
  readonly toSee: readonly FileRow[];
  readonly review: PixelReview;
  /** The clean copy of a file, where there is one. */
  copyOf(file: number): Blob | undefined;
}

/** Which pictures a decision is for. */
export type Reach = 'frame' | 'picture' | 'series' | 'layout';

/** A series that has pictures, for the contact sheet. */
export interface PictureSeries {
  readonly key: string;
  readonly label: string;
  readonly modality: string;
  readonly slides: Slides;
}

/** The dialog: what is turned through, and the same slides in the clean copies. */
export interface OpenViewer {
  readonly original: Viewer;
  readonly copy: Viewer;
  /** True where it goes through the pictures that a person must look at. */
  readonly queue: boolean;
}

const thumbnailSize = 160;
/** Milliseconds. */
const thumbnailTimeout = 30_000;
const findTimeout = 60_000;

/** All pictures of a session: the contact sheet, the queue of those that need eyes, and the viewer that is open. */
export class Pictures {
  readonly #source: PictureSource;
  readonly #pool: Pick<Pool<PixelService>, 'run'>;
  readonly review: PixelReview;

  opened = $state.raw<OpenViewer | undefined>(undefined);

  constructor(source: PictureSource, pool: Pick<Pool<PixelService>, 'run'>) {
    this.#source = source;
    this.#pool = pool;
    this.review = source.review;
  }

  readonly series = $derived.by((): readonly PictureSeries[] =>
    this.#source.patients
      .flatMap(({ studies }) => studies)
      .flatMap(({ key, series }) => series.map((each) => ({ study: key, each })))
      .map(({ study, each }) => ({
        key: `${study} ${each.key}`,
        label: each.label,
        modality: each.modality,
        slides: slidesOf(each.files.map((file) => this.#source.files[file])),
      }))
      .filter(({ slides }) => slides.count > 0),
  );

  /** Those that need eyes, the neediest first. */
  readonly toSee = $derived.by(() =>
    this.#source.toSee.toSorted((a, b) => (b.facts?.picture?.need ?? 0) - (a.facts?.picture?.need ?? 0)),
  );
  /** Of the pictures that need eyes, those that nothing was decided about. */
  readonly undecided = $derived(this.toSee.filter(({ id }) => this.review.of(id) === undefined));

  open(slides: Slides, start?: number, queue = false): void {
    this.close();
    const pool = this.#pool;
    const original = new Viewer(slides, { pool, blobOf: (file) => this.#source.files[file]?.blob }, start);
    const copy = new Viewer(slides, { pool, blobOf: (file) => this.#source.copyOf(file) }, start);
    this.opened = { original, copy, queue };
  }

  /** Goes through the pictures that need eyes, from the first that nothing was decided about. */
  openQueue(file = this.undecided[0]?.id): void {
    // In the order of the queue, which is that of need, not of the series.
    const slides = new Slides(
      this.toSee.flatMap(({ id, facts }) =>
        facts?.picture === undefined ? [] : [{ file: id, frames: facts.picture.frames }],
      ),
    );
    this.open(slides, file === undefined ? 0 : slides.startOf(file), true);
  }

  close(): void {
    this.opened?.original.close();
    this.opened?.copy.close();
    this.opened = undefined;
  }

  /** The files that a decision about `file` is for. */
  reached(reach: Reach, file: number): readonly number[] {
    const { files } = this.#source;
    if (reach === 'series') {
      const series = this.series.find(({ slides }) => slides.files.some((each) => each.file === file));
      return series?.slides.files.map((each) => each.file) ?? [file];
    }
    const layout = files[file]?.facts?.picture?.layout;
    if (reach !== 'layout' || layout === undefined) return [file];
    return files.filter(({ facts }) => facts?.picture?.layout === layout).map(({ id }) => id);
  }

  rowOf(file: number): FileRow | undefined {
    return this.#source.files[file];
  }

  hasCopy(file: number): boolean {
    return this.#source.copyOf(file) !== undefined;
  }

  /** The middle slide of a series, small. */
  thumbnail({ slides }: PictureSeries, signal: AbortSignal): Promise<ShownFrame | NoPicture> {
    const slide = slides.at(Math.floor(slides.count / 2));
    const blob = slide && this.#source.files[slide.file]?.blob;
    if (slide === undefined || blob === undefined)
      return Promise.resolve({ kind: 'failed', code: 'internal' });
    const request = {
      of: `thumbnail ${String(slide.file)} ${String(blob.size)}`,
      index: slide.frame,
      overlays: false,
      longest: thumbnailSize,
    };
    return this.#pool.run((service) => service.frame(blob, request), { signal, timeout: thumbnailTimeout });
  }

  /** Where text seems to stand in the picture of a file. */
  async findText(file: number, signal: AbortSignal): Promise<readonly ScoredRect[] | undefined> {
    const blob = this.#source.files[file]?.blob;
    if (blob === undefined) return undefined;
    const found: TextFound | NoPicture = await this.#pool.run((service) => service.findText(blob), {
      signal,
      timeout: findTimeout,
    });
    return found.kind === 'text' ? found.boxes : undefined;
  }
}
