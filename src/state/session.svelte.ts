import { timeoutFor } from '../jobs/timeoutFor';
import { excludeEachOther, presetFlags } from '../deid/optionsOf';
import type { Choice, OptionName, PresetName } from '../deid/Preset';
import type { CleaningOutcome, CleanRequest, ElementRow, Failed, InspectionOutcome } from '../jobs/protocol';
import type { Unreadable } from '../dicom/Part10';
import type { IgnoredFile, SourceFile } from '../platform/SourceFile';
import type { SaveOutcome } from '../platform/SaveOutcome';
import { buildReport } from '../report/buildReport';
import { reportAs, type ReportFormat } from '../report/reportAs';
import { Aggregate } from './Aggregate';
import type { CleaningResult } from './CleaningResult';
import { drainAhead } from './drainAhead';
import type { FileRow } from './FileRow';
import { Outcomes } from './Outcomes';
import { SvelteSet } from 'svelte/reactivity';
import { PatientTree } from './PatientTree';
import { atStart, type Progress } from './Progress';
import { reasonOf } from './reasonOf';
import { resultOf } from './resultOf';
import type { CleanCopy, Given, SessionEffects } from './SessionEffects';
import { RunKey } from './RunKey.svelte';
import { StudySecrets } from './StudySecrets';
import type { PatientSummary, Summary } from './Summary';

export type Phase = 'empty' | 'reading' | 'read' | 'cleaning' | 'cleaned';
export type Saving = 'zip' | 'folder';

/** Milliseconds between two looks of the page at a running stage. */
const beat = 100;

/**
 * One piece of work of a person: files in, what they say, clean copies out. Everything about the files lives here and in
 * memory only; `startOver` forgets it.
 */
export class Session {
  phase = $state<Phase>('empty');
  progress = $state.raw<Progress>(atStart);
  /** All files in the order of intake; `FileRow.id` is the index. */
  files = $state.raw<readonly FileRow[]>([]);
  summary = $state.raw<Summary>({ categories: [], values: 0 });
  patients = $state.raw<readonly PatientSummary[]>([]);
  /** Ids of pictures that the person takes in without a look at their pixels. */
  readonly takenIn = new SvelteSet<number>();
  result = $state.raw<CleaningResult | undefined>(undefined);
  /** True after the person stopped the last stage. */
  stopped = $state(false);
  /** True where the last intake held no file at all. */
  nothing = $state(false);
  /** True where a stage ended by a bug of ours. */
  broken = $state(false);
  saving = $state<Saving | undefined>(undefined);
  /** 0..1 */
  savedShare = $state(0);
  saved = $state.raw<SaveOutcome | undefined>(undefined);

  choice = $state.raw<Choice>({ preset: 'basic', options: [] });
  readonly #effects: SessionEffects;
  /** Where pseudonyms and new UIDs come from. */
  readonly key: RunKey;
  #secrets = new StudySecrets();
  #outcomes = new Outcomes();
  /** What the clean copies were made under, whatever was chosen since. */
  #ran: Choice | undefined;
  #started: Date | undefined;
  #finished: Date | undefined;
  #abort = new AbortController();

  constructor(effects: SessionEffects) {
    this.#effects = effects;
    const { randomKey, pool } = effects;
    const deriveKey = async (passphrase: string): Promise<Uint8Array | undefined> => {
      const key = await pool.run((service) => service.deriveKey(passphrase));
      return 'kind' in key ? undefined : key;
    };
    this.key = new RunKey({ randomKey, deriveKey }, () => this.#dropCopies());
  }

  readonly readable = $derived(this.files.filter(({ facts }) => facts !== undefined));
  readonly toSee = $derived(this.readable.filter(({ facts }) => facts?.needsEyes !== undefined));
  /** False for a person's own record, whose copies say whom they are about. */
  readonly hidesWhom = $derived(presetFlags(this.choice.preset).deidentifies);
  readonly canSaveFolder = $derived.by(() => this.#effects.saveFolder !== undefined);
  /** True where closing the page would lose clean copies that took time to make. */
  readonly unsaved = $derived(
    this.phase === 'cleaning' ||
      (this.phase === 'cleaned' &&
        (this.result?.cleaned ?? 0) > 0 &&
        this.saved?.kind !== 'saved' &&
        this.saved?.kind !== 'handed-over'),
  );

  /** Reads what a person gave; what was there before is forgotten. */
  async take(given: Given): Promise<void> {
    this.startOver();
    this.phase = 'reading';
    await this.#stage(() => this.#read(given, this.#abort.signal), 'empty');
  }

  async trySample(): Promise<void> {
    this.startOver();
    this.phase = 'reading';
    await this.#stage(async () => this.#read(await this.#effects.sample(), this.#abort.signal), 'empty');
  }

  /** Copies that are there already stay as they are; the next cleaning follows the new choice. */
  choosePurpose(preset: PresetName): void {
    if (this.phase !== 'cleaning') this.choice = { ...this.choice, preset, options: [] };
  }

  /** Dates can stay or be moved: of these two the last chosen holds. */
  chooseOption(option: OptionName, yes: boolean): void {
    if (this.phase === 'cleaning') return;
    const others = this.choice.options.filter((each) => each !== option);
    const options = yes ? [...others.filter((each) => !excludeEachOther([each, option])), option] : others;
    this.choice = { ...this.choice, options };
  }

  /** Makes clean copies of all readable files, under the choice of the person. */
  async clean(): Promise<void> {
    if (this.phase !== 'read' && this.phase !== 'cleaned') return;
    this.#abort = new AbortController();
    this.#forgetResult();
    this.phase = 'cleaning';
    await this.#stage(() => this.#clean(this.#abort.signal), 'read');
  }

  /** Stops the running stage. Files that were being read are forgotten, copies that were being made too. */
  cancel(): void {
    this.#abort.abort();
  }

  takeIn(ids: Iterable<number>, yes: boolean): void {
    for (const id of ids)
      if (yes) this.takenIn.add(id);
      else this.takenIn.delete(id);
  }

  /** All data elements of a file, with what the choice would do to each. */
  elements(row: FileRow, signal: AbortSignal): Promise<ElementRow[] | Unreadable | Failed> {
    const { blob } = row;
    if (blob === undefined) return Promise.resolve({ kind: 'failed', code: 'internal' });
    // The list shows what would be done to the elements; whether its picture goes out is decided elsewhere.
    const request = { ...this.#requestFor(row), acceptUnreviewedPixels: true };
    return this.#effects.pool.run((service) => service.elements(blob, request), {
      signal,
      timeout: timeoutFor(blob.size),
    });
  }

  async saveZip(): Promise<void> {
    await this.#save('zip', (copies) => this.#effects.saveZip(copies, (share) => (this.savedShare = share)));
  }

  async saveFolder(readBack: boolean): Promise<void> {
    const { saveFolder } = this.#effects;
    if (saveFolder === undefined) return;
    await this.#save('folder', (copies) => {
      const done = (files: number): unknown => (this.savedShare = files / copies.length);
      return saveFolder(copies, { readBack, done });
    });
  }

  async saveReport(format: ReportFormat = 'json'): Promise<void> {
    const [choice, started, finished] = [this.#ran, this.#started, this.#finished];
    if (this.phase !== 'cleaned' || !choice || started === undefined || finished === undefined) return;
    const { product, version, pool, saveReport } = this.#effects;
    const files = this.#outcomes.reported(this.files);
    const ignored = this.files.length - files.length;

    const { references } = this.#outcomes;
    const report = buildReport({ choice, started, finished, ignored, files, references }, product, version);
    const statement = format === 'html' ? await pool.run((service) => service.statement(choice)) : [];
    if ('kind' in statement) this.broken = true;
    else saveReport(reportAs(format, report, statement), format);
  }

  /** Hands out the key, so that the next run gives the same pseudonyms and UIDs. */
  saveKey(): void {
    this.#effects.saveKey(this.key.text);
  }

  /** Forgets every file, every value and the key. */
  startOver(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.key.forget();
    this.#secrets = new StudySecrets();
    this.#outcomes = new Outcomes();
    this.#forgetResult();
    this.nothing = false;
    this.files = [];
    this.summary = { categories: [], values: 0 };
    this.patients = [];
    this.takenIn.clear();
    this.progress = atStart;
    this.phase = 'empty';
  }

  /** Copies that were made with another key: what is said of the present one must be true of them. */
  #dropCopies(): void {
    if (this.phase !== 'cleaned') return;
    this.#forgetResult();
    this.files = this.files.map(asRead);
    this.phase = 'read';
  }

  #forgetResult(): void {
    this.#outcomes.forgetCopies();
    this.result = undefined;
    this.saved = undefined;
    this.saving = undefined;
    this.stopped = false;
    this.broken = false;
  }

  /** Runs a stage to its end, its abort or a bug; `back` is where the last two lead. */
  async #stage(work: () => Promise<void>, back: 'empty' | 'read'): Promise<void> {
    const { signal } = this.#abort;
    try {
      await work();
    } catch {
      // A new stage has begun meanwhile and owns the state.
      if (this.#abort.signal !== signal) return;
      if (back === 'empty') this.startOver();
      else this.phase = 'read';
      this.stopped = signal.aborted;
      this.broken = !signal.aborted;
    }
  }

  async #read(given: Given, signal: AbortSignal): Promise<void> {
    const rows: FileRow[] = [];
    const aggregate = new Aggregate();
    const tree = new PatientTree();
    let [done, total] = [0, 0];
    const settle = (row: Omit<FileRow, 'id'>, id: number): void => {
      rows[id] = { ...row, id };
      done++;
    };
    const sources = onlySources(
      drainAhead(this.#effects.takeIn(given), (seen) => (total = seen)),
      (file, id) => settle({ ...ignoredRow, path: file.path, reason: { code: file.reason } }, id),
    );
    const stopBeat = this.#every(() => (this.progress = { done, total }), signal);
    try {
      await this.#effects.pool.runAll(sources, (service, { file }) => service.inspect(file.blob), {
        signal,
        timeoutOf: ({ file }) => timeoutFor(file.blob.size),
        onResult: (outcome, { file, id }) => settle(this.#fold(outcome, file, id, aggregate, tree), id),
      });
    } finally {
      stopBeat();
    }
    signal.throwIfAborted();
    this.progress = { done, total };
    this.files = rows;
    this.summary = aggregate.summary();
    this.patients = tree.patients();
    this.nothing = rows.length === 0;
    this.phase = this.nothing ? 'empty' : 'read';
  }

  #fold(
    outcome: InspectionOutcome,
    file: SourceFile,
    id: number,
    aggregate: Aggregate,
    tree: PatientTree,
  ): Omit<FileRow, 'id'> {
    const { path, blob } = file;
    if (outcome.kind === 'ignored') return { ...ignoredRow, path, reason: reasonOf(outcome) };
    if (outcome.kind !== 'inspection') {
      this.#outcomes.unreadable(id, outcome);
      return { path, blob, state: 'refused', reason: reasonOf(outcome), facts: undefined };
    }
    const { sopClass, transferSyntax, modality, needsEyes, picture } = outcome;
    // Without a Study Instance UID a file is a study of its own.
    const study = outcome.study.uid === '' ? `file ${String(id)}` : outcome.study.uid;
    aggregate.add(id, outcome.findings);
    tree.add(id, outcome);
    this.#secrets.add(study, outcome.studySecrets);
    const facts = { sopClass, transferSyntax, modality, study, needsEyes, picture };
    return { path, blob, state: 'readable', reason: undefined, facts };
  }

  async #clean(signal: AbortSignal): Promise<void> {
    const started = this.#effects.now();
    this.#ran = this.choice;
    const before = this.files.map(asRead);
    const work = before.filter(isReadable);
    const { settled } = this.#outcomes;
    this.progress = { done: 0, total: work.length };
    const stopBeat = this.#every(() => (this.progress = { done: settled.size, total: work.length }), signal);
    try {
      await this.#effects.pool.runAll(
        work,
        (service, row) => service.clean(row.blob, this.#requestFor(row)),
        {
          signal,
          timeoutOf: ({ blob }) => 2 * timeoutFor(blob.size),
          onResult: (outcome, { id }) => this.#outcomes.settle(id, outcome),
        },
      );
    } finally {
      stopBeat();
    }
    signal.throwIfAborted();
    this.files = before.map((row) => afterCleaning(row, settled.get(row.id)));
    this.result = resultOf(before, settled, this.#outcomes.references);
    this.#started = started;
    this.#finished = this.#effects.now();
    this.phase = 'cleaned';
  }

  async #save(how: Saving, save: (copies: readonly CleanCopy[]) => Promise<SaveOutcome>): Promise<void> {
    if (this.phase !== 'cleaned' || this.saving !== undefined) return;
    const { signal } = this.#abort;
    this.saving = how;
    this.savedShare = 0;
    this.saved = undefined;
    const saved = await save(this.#outcomes.copies(this.files)).catch((): SaveOutcome => ({
      kind: 'failed',
      code: 'unknown',
      saved: 0,
    }));
    if (this.#abort.signal !== signal) return;
    this.saved = saved;
    this.saving = undefined;
  }

  #requestFor(row: FileRow): CleanRequest {
    return {
      choice: this.choice,
      key: this.key.bytes,
      studySecrets: row.facts === undefined ? [] : this.#secrets.of(row.facts.study),
      acceptUnreviewedPixels: this.takenIn.has(row.id),
    };
  }

  #every(look: () => void, signal: AbortSignal): () => void {
    const timer = setInterval(() => {
      if (!signal.aborted) look();
    }, beat);
    return () => clearInterval(timer);
  }
}

const ignoredRow = { blob: undefined, state: 'ignored', facts: undefined } as const;

type ReadableRow = FileRow & { readonly blob: Blob; readonly facts: NonNullable<FileRow['facts']> };

const isReadable = (row: FileRow): row is ReadableRow => row.facts !== undefined && row.blob !== undefined;

/** A row as it was before any cleaning. */
const asRead = (row: FileRow): FileRow =>
  isReadable(row) ? { ...row, state: 'readable', reason: undefined } : row;

function afterCleaning(row: FileRow, outcome: CleaningOutcome | undefined): FileRow {
  if (outcome === undefined) return row;
  if (outcome.kind === 'cleaning') return { ...row, state: 'cleaned', reason: undefined };
  return { ...row, state: 'refused', reason: reasonOf(outcome) };
}

/** Numbers the files of an intake; those that are left alone go to `ignored`. */
async function* onlySources(
  files: AsyncIterable<SourceFile | IgnoredFile>,
  ignored: (file: IgnoredFile, id: number) => void,
): AsyncGenerator<{ file: SourceFile; id: number }> {
  let id = 0;
  for await (const file of files) {
    if ('reason' in file) ignored(file, id);
    else yield { file, id };
    id++;
  }
}
