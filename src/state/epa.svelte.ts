import { SvelteMap } from 'svelte/reactivity';
import type { CleanCopy } from '../export/CleanCopy';
import type { EpaForm, Identity, WantedSeries, WantedStudy } from '../epa/Wanted';
import type { EpaWords } from '../epa/EpaWords';
import { epaRules } from '../epa/epaRules';
import { overviewFrames } from '../epa/overviewOf';
import type { Rgba } from '../epa/Rgba';
import type { ToJpeg } from '../epa/encodePicture';
import { askIdentity, type CopiedIdentity } from '../viewer/askIdentity';
import { drawCopy } from '../viewer/drawCopy';
import { epaStudiesOf, type EpaSeries, type EpaStudy } from '../viewer/epaStudiesOf';
import { searchOutputs, type WhoseSecrets } from '../viewer/searchOutputs';
import type { Ports } from './Ports';
import type { Purpose } from './purpose.svelte';
import type { Work } from './work.svelte';

/** What the pictures are made of: the clean copies at hand, whoever takes their place. */
export interface EpaSource {
  readonly purpose: Pick<Purpose, 'choice' | 'hidesWhom'>;
  readonly work: Pick<Work, 'read' | 'people' | 'copyOf' | 'stale' | 'result'>;
}

export interface EpaPorts extends Pick<Ports, 'pool' | 'pixels' | 'documents' | 'now'> {
  readonly toJpeg: ToJpeg;
  /** Hands files to the browser's downloads: one as it is, several as a ZIP. */
  readonly saveFiles: (files: readonly CleanCopy[]) => Promise<void>;
  /** Random bytes. */
  readonly random: (length: number) => Uint8Array;
}

/** In what form a value of the copies is written for people. */
export type Plain = (keyword: string, value: string) => string;

export type EpaOutcome =
  | {
      readonly kind: 'saved';
      readonly files: number;
      readonly name: string;
      readonly bytes: number;
      readonly undrawn: number;
    }
  | { readonly kind: 'tells' | 'unread' | 'failed' | 'empty' };

/** What to enter in the app of the ePA. Empty is what nobody may know, or nobody knows. */
export interface Suggestion {
  readonly title: string;
  readonly date: string;
  readonly modality: string;
}

/** Whom the originals are about: who was left out may be named nowhere either. */
const everybodyIn = ({ people, read }: EpaSource['work']): WhoseSecrets[] =>
  people.persons.map(({ key, files }) => ({
    person: key,
    secrets: [...new Set(files.flatMap((file) => read.files[file]?.facts?.study ?? []))],
  }));

/** Pictures for the ePA: which of them, in which form, and what came of it. All of them are drawn from clean copies. */
export class Epa {
  form = $state<EpaForm>('pdf');
  overviews = $state(true);
  /** Pictures drawn so far, and in all; undefined where nothing runs. */
  running = $state.raw<{ readonly done: number; readonly total: number } | undefined>(undefined);
  readonly #source: () => EpaSource;
  readonly #ports: EpaPorts;
  /** Of each files at hand, slides of a series that were chosen, by its key; the one in the middle where nobody chose. */
  readonly #chosen = new WeakMap<object, SvelteMap<string, readonly number[]>>();
  #outcome = $state.raw<{ readonly of: unknown; readonly outcome: EpaOutcome } | undefined>(undefined);
  readonly #identities = new WeakMap<Blob, Promise<CopiedIdentity | undefined>>();

  constructor(source: () => EpaSource, ports: EpaPorts) {
    this.#source = source;
    this.#ports = ports;
  }

  readonly studies = $derived.by((): readonly EpaStudy[] => {
    const { people, read, copyOf, result } = this.#bound();
    if (result === undefined) return [];
    const persons = people.persons.filter((person) => people.isChosen(person));
    return epaStudiesOf(persons, read.files, copyOf);
  });

  /** True where a document says whom it is about: only for a person's own record. */
  readonly names = $derived.by(() => !this.#source().purpose.hidesWhom);
  /** True where there is something to make. */
  readonly ready = $derived.by(
    () =>
      this.overviews ||
      this.studies.some(({ series }) => series.some((each) => this.imagesOf(each).length > 0)),
  );

  /** Of the copies at hand: what came of others is told nobody. */
  get outcome(): EpaOutcome | undefined {
    return this.#outcome?.of === this.#source().work.result ? this.#outcome?.outcome : undefined;
  }

  get #choices(): SvelteMap<string, readonly number[]> {
    const { work } = this.#source();
    let choices = this.#chosen.get(work);
    if (choices === undefined) this.#chosen.set(work, (choices = new SvelteMap()));
    return choices;
  }

  /** Numbers of slides, in the order of the series. */
  imagesOf({ key, slides }: EpaSeries): readonly number[] {
    return this.#choices.get(key) ?? [Math.floor(slides.count / 2)];
  }

  /** Chooses which slides of a series go out; each at most once. */
  choose({ key, slides }: EpaSeries, images: readonly number[]): void {
    const within = images.filter((image) => image >= 0 && image < slides.count);
    this.#choices.set(key, within);
    this.#outcome = undefined;
  }

  /** Chooses one more slide: the one that is farthest from those that go out. */
  add(series: EpaSeries): void {
    const images = this.imagesOf(series);
    const away = (slide: number): number =>
      Math.min(slide + 1, series.slides.count - slide, ...images.map((image) => Math.abs(image - slide)));
    const free = Array.from({ length: series.slides.count }, (_, slide) => slide);
    const best = free.reduce((best, slide) => (away(slide) > away(best) ? slide : best), 0);
    if (!images.includes(best)) this.choose(series, [...images, best]);
  }

  /** A slide of the clean copies, small, for the page to show. */
  async preview({ slides }: EpaSeries, slide: number, signal: AbortSignal): Promise<Rgba | undefined> {
    const wanted = slides.at(slide);
    const copy = wanted && this.#source().work.copyOf(wanted.file);
    if (wanted === undefined || copy === undefined) return undefined;
    return drawCopy(this.#ports.pixels, copy, wanted.frame, { longest: 240, signal });
  }

  /** What to enter for each examination. */
  async suggestions(words: EpaWords, suggested: Suggested, plain: Plain): Promise<readonly Suggestion[]> {
    return Promise.all(
      this.studies.map(async (study): Promise<Suggestion> => {
        const identity = (await this.#wanted(study, plain)).identity;
        const modality = study.series[0]?.modality ?? '';
        return {
          title: suggested(words.modality(modality) || words.about, identity?.description ?? ''),
          date: identity?.studyDate ?? '',
          modality: epaRules.modalities.includes(modality) ? modality : '',
        };
      }),
    );
  }

  /** Draws, writes, searches, and only then saves. */
  async save(words: EpaWords, plain: Plain): Promise<void> {
    if (this.running !== undefined || !this.ready) return;
    const of = this.#source().work.result;
    this.#outcome = undefined;
    this.running = { done: 0, total: 0 };
    const outcome = await this.#save(words, plain).catch((): EpaOutcome => ({ kind: 'failed' }));
    this.running = undefined;
    this.#outcome = { of, outcome };
  }

  async #save(words: EpaWords, plain: Plain): Promise<EpaOutcome> {
    const { studies, form } = this;
    const { work, purpose } = this.#source();
    const { choice } = purpose;
    const wanted = await Promise.all(studies.map((study) => this.#wanted(study, plain)));
    const total = wanted
      .flatMap(({ series }) => series)
      .reduce((sum, { images, overview }) => sum + images.length + overview.length, 0);
    const { makeFiles } = await import('../epa/makeFiles');
    const { pixels, toJpeg, documents, now, random, saveFiles } = this.#ports;
    let done = 0;
    const { files, undrawn } = await makeFiles(
      wanted,
      form,
      words,
      {
        toJpeg,
        draw: async ({ file, frame }, longest) => {
          const copy = this.#source().work === work ? work.copyOf(file) : undefined;
          // Another purpose was chosen meanwhile, or other files: there are no copies any more.
          if (copy === undefined) throw new Error('no copy');
          const drawn = await drawCopy(pixels, copy, frame, { longest });
          this.running = { done: ++done, total };
          return drawn;
        },
      },
      { now: now(), random },
    );
    if (files.length === 0) return { kind: 'empty' };
    const outputs = files.flatMap(({ name, blob, study }) => {
      const of = studies[study];
      return of === undefined ? [] : [{ name, blob, study: of }];
    });
    const found = await searchOutputs(documents, outputs, choice, work.read.secrets, everybodyIn(work));
    if (found !== 'clean') return { kind: found };
    if (this.#source().work !== work || work.stale) throw new Error('other copies');
    await saveFiles(files);
    const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
    return { kind: 'saved', files: files.length, name: files[0]?.name ?? '', bytes, undrawn };
  }

  async #wanted(study: EpaStudy, plain: Plain): Promise<WantedStudy> {
    const told = await Promise.all(study.series.map((series) => this.#identityOf(series)));
    const series = study.series.map((each, turn): WantedSeries => {
      const { slides, modality } = each;
      const images = [...this.imagesOf(each)].sort((a, b) => a - b);
      return {
        modality,
        label: told[turn]?.seriesDescription ?? '',
        count: slides.count,
        images: images.flatMap((image) => {
          const slide = slides.at(image);
          return slide === undefined ? [] : [{ ...slide, number: image + 1 }];
        }),
        overview: this.overviews ? overviewFrames(slides.count).flatMap((at) => slides.at(at) ?? []) : [],
      };
    });
    const [first] = told;
    const chosen = series.filter(({ images, overview }) => images.length + overview.length > 0);
    return { identity: first && plainIdentity(first, plain), series: chosen };
  }

  /** What the copies of a series say of their person; undefined where nobody may be named. */
  #identityOf({ slides }: EpaSeries): Promise<CopiedIdentity | undefined> {
    const [first] = slides.files;
    const copy = first && this.names ? this.#source().work.copyOf(first.file) : undefined;
    if (copy === undefined) return Promise.resolve(undefined);
    let identity = this.#identities.get(copy);
    if (identity === undefined) this.#identities.set(copy, (identity = askIdentity(this.#ports.pool, copy)));
    return identity;
  }

  #bound(): Pick<Work, 'read' | 'people' | 'result' | 'copyOf'> {
    const { work } = this.#source();
    const { read, people, result } = work;
    return { read, people, result, copyOf: (file) => work.copyOf(file) };
  }
}

type Suggested = (modality: string, description: string) => string;

function plainIdentity({ name, birthDate, studyDate, description }: CopiedIdentity, plain: Plain): Identity {
  return {
    name: plain('PatientName', name),
    birthDate: plain('PatientBirthDate', birthDate),
    studyDate: plain('StudyDate', studyDate),
    description,
  };
}
