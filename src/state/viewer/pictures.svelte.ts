import type { NoPicture } from '../../file/pictures/NoPicture';
import type { PixelService } from '../../lanes/pixelProtocol';
import type { ShownFrame } from '../../file/pictures/ShownFrame';
import type { Undrawn } from '../../file/pictures/undrawnIn';
import type { Pool } from '../../lanes/pool';
import type { FileRow } from '../../run/FileRow';
import { Annotations } from './Annotations.svelte';
import { askThumbnail } from '../../viewer/askThumbnail';
import { askUndrawn } from '../../viewer/askUndrawn';
import { Desk } from './Desk.svelte';
import { closeViewer, type OpenViewer } from './OpenViewer';
import type { PictureSource } from './PictureSource';
import type { PixelReview } from './pixelReview.svelte';
import { slideFile } from '../../viewer/slideFile';
import { Sheet, type SheetItem } from './Sheet.svelte';
import { Slides, type Slide } from '../../viewer/Slides';
import { groupsOf } from '../../viewer/groupsOf';
import { slidesOf } from '../../viewer/slidesOf';
import { RuleSweep } from './RuleSweep.svelte';
import { TextSearch } from './TextSearch.svelte';
import { Viewer } from './viewer.svelte';

/** Which pictures a decision is for. */
export type CoverReach = 'frame' | 'picture' | 'series' | 'layout';

/** A series that has pictures, for the contact sheet. */
export interface PictureSeries {
  readonly key: string;
  readonly label: string;
  readonly modality: string;
  readonly slides: Slides;
}

/** Grayscale, Color, Pseudo-Color, Blending ... Softcopy Presentation State Storage (PS3.4 B.5). */
const presentationStates = '1.2.840.10008.5.1.4.1.1.11.';

/** Milliseconds. */
const findTimeout = 60_000;

/** All pictures of a session: the contact sheet, the queue of those that need eyes, and the viewer that is open. */
export class Pictures {
  readonly #source: () => PictureSource;
  readonly #pool: Pick<Pool<PixelService>, 'run' | 'runAll'>;
  /** The search of all pictures for text. */
  readonly search: TextSearch;
  readonly rules: RuleSweep;
  /** Where those that need eyes are gone through. */
  readonly desk: Desk;

  opened = $state.raw<OpenViewer | undefined>(undefined);
  /** The sheet that is open, perhaps below the viewer. */
  sheet = $state.raw<Sheet | undefined>(undefined);

  /** @param source the files at hand; others may take their place */
  constructor(source: () => PictureSource, pool: Pick<Pool<PixelService>, 'run' | 'runAll'>) {
    this.#source = source;
    this.#pool = pool;
    this.search = new TextSearch(pool, () => ({
      hints: this.review.hints,
      files: this.#source().files,
      series: this.series.map(({ slides }) => slides.files.map(({ file }) => file)),
    }));
    this.rules = new RuleSweep(pool, source);
    this.desk = new Desk(this);
  }

  get review(): PixelReview {
    return this.#source().review;
  }

  /** Of what was read: a cleaning makes other rows, and changes no picture. */
  readonly series = $derived.by((): readonly PictureSeries[] =>
    this.#source()
      .read.patients // Files of two people can bear the same UIDs: only all three levels together name a series.
      .flatMap(({ key, studies }) => studies.map((study) => ({ patient: key, study })))
      .flatMap(({ patient, study }) => study.series.map((each) => ({ patient, study, each })))
      .map(({ patient, study, each }) => ({
        key: [patient, study.key, each.key].join(' '),
        label: each.label,
        modality: each.modality,
        slides: slidesOf(each.files.map((file) => this.#source().read.files[file])),
      }))
      .filter(({ slides }) => slides.count > 0),
  );

  /** How many files have a picture. */
  readonly count = $derived.by(() => this.series.reduce((sum, { slides }) => sum + slides.files.length, 0));

  /** Those that need eyes, and those that rules of the person speak of, and those with text: these first, then the neediest. */
  readonly toSee = $derived.by((): readonly FileRow[] => {
    const { hints } = this.review;
    const { files, people, toSee } = this.#source();
    const found = hints.withText.filter((id) => hints.proposalFor(id) === undefined);
    const more = [...hints.proposed, ...found].flatMap((id) => files[id] ?? []);
    const need = ({ facts }: FileRow): number => facts?.picture?.need ?? 0;
    return [
      ...toSee,
      ...more.filter(({ id, facts }) => facts?.needsEyes === undefined && !people.leftOut.has(id)),
    ].sort((a, b) => hints.weightOf(b.id) - hints.weightOf(a.id) || need(b) - need(a));
  });
  /** Of the pictures that need eyes, those that nothing was decided about. */
  readonly undecided = $derived(this.toSee.filter(({ id }) => !this.review.isSettled(id)));
  /** Those of the same size and device, where they are many: they can be looked at together. */
  readonly groups = $derived(groupsOf(this.undecided));

  open(slides: Slides, start?: number, queue = false): void {
    this.close();
    this.opened = this.viewers(slides, start, queue);
  }

  /** What shows slides. Their series is searched for text next. */
  viewers(slides: Slides, start?: number, queue = false): OpenViewer {
    const pool = this.#pool;
    const first = slides.at(start ?? 0)?.file;
    if (first !== undefined) this.search.lookAt(first);
    const blobOf = (file: number): Blob | undefined => this.#source().files[file]?.source;
    return {
      original: new Viewer(slides, { pool, blobOf }, start),
      copy: new Viewer(slides, { pool, blobOf: (file) => this.#source().copyOf(file) }, start),
      annotations: new Annotations(pool),
      copyAnnotations: new Annotations(pool),
      queue,
    };
  }

  /** Goes through the pictures that need eyes, from the first that nothing was decided about. */
  openQueue(file = this.undecided[0]?.id): void {
    // In the order of the queue, which is that of need, not of the series.
    const slides = new Slides(this.toSee.flatMap((row) => slideFile(row) ?? []));
    this.open(slides, file === undefined ? 0 : slides.startOf(file), true);
  }

  close(): void {
    closeViewer(this.opened);
    this.opened = undefined;
  }

  /** Many pictures beside each other, with what goes from each: what is confirmed there was seen there. */
  openSheet(files: readonly number[]): void {
    const items = files.flatMap((file): SheetItem[] =>
      slideFile(this.rowOf(file)) === undefined ? [] : [{ file, frame: 0 }],
    );
    this.#openSheet(new Sheet('pictures', items, this.#sheetEffects));
  }

  /** The frames of one picture beside each other: all of them, or those that stand for all. */
  openFrames(file: number): void {
    const frames = this.rowOf(file)?.facts?.picture?.frames ?? 1;
    const sheet = new Sheet('frames', [{ file, frame: 0 }], this.#sheetEffects);
    this.#openSheet(sheet);
    void sheet.spread(frames);
  }

  /** The one picture large, over the sheet where it was found. */
  openBeside(file: number): void {
    const slide = slideFile(this.rowOf(file));
    if (slide !== undefined) this.open(new Slides([slide]), 0);
  }

  closeSheet(): void {
    this.sheet?.close();
    this.sheet = undefined;
  }

  #openSheet(sheet: Sheet): void {
    this.close();
    this.closeSheet();
    this.sheet = sheet;
  }

  get #sheetEffects(): ConstructorParameters<typeof Sheet>[2] {
    return { pool: this.#pool, review: this.review, blobOf: (file) => this.#source().files[file]?.source };
  }

  /** The files that a decision about `file` is for. */
  reached(reach: CoverReach, file: number): readonly number[] {
    const { files } = this.#source();
    if (reach === 'series') {
      const series = this.series.find(({ slides }) => slides.files.some((each) => each.file === file));
      return series?.slides.files.map((each) => each.file) ?? [file];
    }
    const layout = files[file]?.facts?.picture?.layout;
    if (reach !== 'layout' || layout === undefined) return [file];
    return files.filter(({ facts }) => facts?.picture?.layout === layout).map(({ id }) => id);
  }

  rowOf(file: number): FileRow | undefined {
    return this.#source().files[file];
  }

  /** Reads what the presentation states of the same study draw: of the clean copies too where those are shown. */
  annotate({ annotations, copyAnnotations }: OpenViewer, file: number, copies: boolean): void {
    const { files } = this.#source();
    const study = files[file]?.facts?.study;
    if (study === undefined) return;
    const states = (): readonly FileRow[] =>
      files.filter(({ facts }) => facts?.study === study && facts.sopClass.startsWith(presentationStates));
    void annotations.take(study, () => states().flatMap(({ source }) => source ?? []));
    if (!copies) return;
    void copyAnnotations.take(study, () => states().flatMap(({ id }) => this.#source().copyOf(id) ?? []));
  }

  hasCopy(file: number): boolean {
    return this.#source().copyOf(file) !== undefined;
  }

  /** What can be said of a picture that no decoder draws; undefined where its file cannot be read. */
  undrawn(file: number, signal: AbortSignal): Promise<Undrawn | undefined> {
    return askUndrawn(this.#pool, this.#source().files[file]?.source, signal);
  }

  /** The middle slide of a series, small. */
  thumbnail({ slides }: PictureSeries, signal: AbortSignal): Promise<ShownFrame | NoPicture> {
    return this.small(slides.at(Math.floor(slides.count / 2)), signal);
  }

  /** A slide, small. */
  small(slide: Slide | undefined, signal: AbortSignal): Promise<ShownFrame | NoPicture> {
    return askThumbnail(this.#pool, slide, slide && this.#source().files[slide.file]?.source, signal);
  }

  /** Searches the picture of a file for text, which then counts as found. False where it could not be searched. */
  async findText(file: number): Promise<boolean> {
    const { hints } = this.review;
    const { over } = hints;
    const blob = this.#source().files[file]?.source;
    if (blob === undefined) return false;
    const text = await this.#pool
      .run((service) => service.findText(blob), { signal: over, timeout: findTimeout, urgent: true })
      // Aborted: the files are forgotten.
      .catch((): NoPicture => ({ kind: 'failed', code: 'internal' }));
    if (text.kind !== 'text') return false;
    hints.foundText([[file, text]]);
    return true;
  }
}
