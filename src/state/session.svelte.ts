import { excludeEachOther, presetFlags } from '../deid/optionsOf';
import type { Choice, OptionName, PresetName } from '../deid/Preset';
import type { Unreadable } from '../dicom/Part10';
import type { CleanRequest, ElementRow, Failed } from '../jobs/protocol';
import { timeoutFor } from '../jobs/timeoutFor';
import { buildReport, type Run } from '../report/buildReport';
import { privateListCsv } from '../report/privateList';
import { reportAs, type ReportFormat } from '../report/reportAs';
import { asRead } from './asRead';
import type { CleaningResult } from './CleaningResult';
import { cleanFiles } from './cleanFiles';
import { Decisions, type Decided } from './decisions.svelte';
import { Documents } from './documents.svelte';
import { engineDecisions } from './engineDecisions';
import type { Doubt, SameOrNot } from './Doubt';
import type { FileRow } from './FileRow';
import { FileSet } from './fileSet.svelte';
import { filesWithin, seriesAround } from './filesWithin';
import { LookupList } from './lookupList.svelte';
import { Outcomes } from './Outcomes';
import { People } from './people.svelte';
import { atStart, type Progress } from './Progress';
import { readFiles } from './readFiles';
import { RunKey } from './RunKey.svelte';
import { privateRow } from './privateRow';
import { Saving } from './saving.svelte';
import type { CleanCopy, Given, PrivateListName, SessionEffects } from './SessionEffects';
import { Stage } from './Stage';
import { StudySecrets } from './StudySecrets';
import type { PatientSummary, Summary } from './Summary';
import { PixelReview } from './viewer/pixelReview.svelte';

export type Phase = 'empty' | 'reading' | 'read' | 'cleaning' | 'cleaned';

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
  /** What the person decided about the pictures. */
  readonly review = new PixelReview();
  result = $state.raw<CleaningResult | undefined>(undefined);
  /** True after the person stopped the last stage. */
  stopped = $state(false);
  /** True where the last intake held no file at all. */
  nothing = $state(false);
  /** True where a stage ended by a bug of ours. */
  broken = $state(false);

  choice = $state.raw<Choice>({ preset: 'basic', options: [] });
  /** What the person decided about single places. */
  readonly decisions = new Decisions();
  /** Who is who where the files leave it in doubt. */
  readonly people = new People();
  /** Own substitute names, where the person has a list. */
  readonly lookup = new LookupList();
  /** The copies as on a CD, where the person wants them so. */
  readonly fileSet = new FileSet();
  /** Where pseudonyms and new UIDs come from. */
  readonly key: RunKey;
  /** What encapsulated documents say. */
  readonly documents: Documents;
  readonly #saving: Saving;
  readonly #effects: SessionEffects;
  #secrets = new StudySecrets();
  #outcomes = new Outcomes();
  /** What the clean copies were made under, whatever was chosen since. */
  #ran: Pick<Run, 'choice' | 'started' | 'finished' | 'decisions'> | undefined;
  #stage = this.#newStage();

  constructor(effects: SessionEffects) {
    this.#effects = effects;
    this.#saving = new Saving(effects);
    this.documents = new Documents(effects.documents);
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
  /** True where the purpose lets the person decide about single places. */
  readonly decidesSingly = $derived(this.choice.preset === 'custom' || this.choice.preset === 'own-record');
  /** True where closing the page would lose clean copies that took time to make. */
  readonly unsaved = $derived.by(
    () =>
      this.phase === 'cleaning' ||
      (this.phase === 'cleaned' && (this.result?.cleaned ?? 0) > 0 && !this.#saving.done),
  );

  get saving(): Saving['running'] {
    return this.#saving.running;
  }

  get savedShare(): number {
    return this.#saving.share;
  }

  get saved(): Saving['outcome'] {
    return this.#saving.outcome;
  }

  get canSaveFolder(): boolean {
    return this.#saving.canSaveFolder;
  }

  /** Reads what a person gave; what was there before is forgotten. */
  async take(given: Given): Promise<void> {
    await this.#take(() => given);
  }

  async trySample(): Promise<void> {
    await this.#take(() => this.#effects.sample());
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

  /** Ids of the files of the series that a file belongs to. */
  seriesOf(file: number): ReadonlySet<number> {
    return seriesAround(this.patients, file);
  }

  /** Decides about one place, as seen in one file. Copies that are there already stay as they are. */
  decide(
    { id }: FileRow,
    { path, keyword }: Pick<ElementRow, 'path' | 'keyword'>,
    { reach, does, value }: Pick<Decided, 'reach' | 'does' | 'value'>,
  ): void {
    if (this.phase === 'cleaning') return;
    const files = filesWithin(reach, this.patients, id);
    this.decisions.decide({ at: path, keyword, does, value, reach, files, preset: this.choice.preset });
  }

  decideWho(doubt: Doubt, answer: SameOrNot): void {
    if (this.phase !== 'cleaning') this.people.decide(doubt, answer);
  }

  /** What was decided about a place of a file; undefined where the purpose rules. */
  decisionOn(file: number, path: string): Decided | undefined {
    return this.decisions.of(file, this.choice.preset).findLast(({ at }) => at === path);
  }

  undoDecision(id: number): void {
    if (this.phase !== 'cleaning') this.decisions.undo(id);
  }

  undoAllDecisions(): void {
    if (this.phase !== 'cleaning') this.decisions.undoAll(this.choice.preset);
  }

  /** Makes clean copies of all readable files, under the choice of the person. */
  async clean(): Promise<void> {
    if (this.phase !== 'read' && this.phase !== 'cleaned') return;
    this.#forgetResult();
    this.phase = 'cleaning';
    await this.#run('read', async (stage) => {
      const [choice, started] = [this.choice, this.#effects.now()];
      const decisions = this.decisions.reported(choice.preset, this.readable.length);
      const requestFor = (row: FileRow): CleanRequest => this.#requestFor(row);
      const cleaned = await cleanFiles(this.#effects, this.files, this.#outcomes, requestFor, stage);
      this.files = cleaned.rows;
      this.result = cleaned.result;
      this.#ran = { choice, started, decisions, finished: this.#effects.now() };
      this.phase = 'cleaned';
    });
  }

  /** Stops the running stage. Files that were being read are forgotten, copies that were being made too. */
  cancel(): void {
    this.#stage.stop();
  }

  /** Takes pictures in without a look at them, or takes that back. Those that were looked at stay as they were decided. */
  takeIn(ids: Iterable<number>, yes: boolean): void {
    const [from, to] = yes ? [undefined, { kind: 'taken-in' } as const] : ['taken-in', undefined];
    this.review.decide(
      Array.from(ids).filter((id) => this.review.of(id)?.kind === from),
      to,
    );
  }

  /** The clean copy of a file, where there is one. */
  copyOf(file: number): Blob | undefined {
    return this.phase === 'cleaned' ? this.#outcomes.copyOf(file) : undefined;
  }

  /** All data elements of a file, with what the choice would do to each. */
  elements(row: FileRow, signal: AbortSignal): Promise<ElementRow[] | Unreadable | Failed> {
    const { blob } = row;
    if (blob === undefined) return Promise.resolve({ kind: 'failed', code: 'internal' });
    // The list shows what would be done to the elements; whether its picture goes out is decided elsewhere.
    const request = { ...this.#requestFor(row), pixels: 'export-unreviewed' as const };
    return this.#effects.pool.run((service) => service.elements(blob, request), {
      signal,
      timeout: timeoutFor(blob.size),
    });
  }

  /** Reads the text of an encapsulated document, for the person to see. */
  async openDocument(row: FileRow): Promise<void> {
    await this.documents.open(row, row.facts === undefined ? [] : this.#secrets.of(row.facts.study));
  }

  /** Whether the copies are saved as a file-set, with a directory. It is made at once: a save picker does not wait. */
  async chooseFileSet(yes: boolean): Promise<void> {
    if (this.phase !== 'cleaned' || this.saving !== undefined) return;
    this.#outcomes.asFileSet = yes;
    if (yes) await this.fileSet.build(this.#effects.pool, this.#copies(), this.key.bytes);
    else this.fileSet.forget();
  }

  async saveZip(): Promise<void> {
    if (this.phase === 'cleaned') await this.#saving.zip(this.#copies(), this.fileSet.directory);
  }

  async saveFolder(readBack: boolean): Promise<void> {
    if (this.phase === 'cleaned') await this.#saving.folder(this.#copies(), this.fileSet.directory, readBack);
  }

  async saveReport(format: ReportFormat = 'json'): Promise<void> {
    if (this.phase !== 'cleaned' || this.#ran === undefined) return;
    const { product, version, pool, saveReport } = this.#effects;
    const { choice } = this.#ran;
    const files = this.#outcomes.reported(this.files);
    const ignored = this.files.length - files.length;
    const { references } = this.#outcomes;
    const report = buildReport({ ...this.#ran, ignored, files, references }, product, version);
    const statement = format === 'html' ? await pool.run((service) => service.statement(choice)) : [];
    if ('kind' in statement) this.broken = true;
    else saveReport(reportAs(format, report, statement), format);
  }

  /** False where the copies keep their numbers, so that there is nothing to lead back. */
  get mapped(): boolean {
    return this.phase === 'cleaned' && presetFlags(this.#ran?.choice.preset ?? 'own-record').deidentifies;
  }

  /** Hands out a list that leads back from the copies to people or to the sources. Personal data. */
  savePrivate(list: PrivateListName): void {
    if (this.phase !== 'cleaned') return;
    const { mappings } = this.#outcomes;
    const lists = {
      private_list: () => [privateListCsv(this.files.map(privateRow))],
      patid_mapping: () => mappings.csv('patients'),
      uid_mapping: () => mappings.csv('uids'),
    };
    this.#effects.savePrivate(lists[list](), list);
  }

  /** Hands out the key, so that the next run gives the same pseudonyms and UIDs. */
  saveKey(): void {
    this.#effects.saveKey(this.key.text);
  }

  /** Forgets every file, every value and the key. */
  startOver(): void {
    this.#stage.stop();
    this.#stage = this.#newStage();
    this.key.forget();
    this.decisions.forget();
    this.documents.forget();
    this.people.meet([]);
    this.lookup.forget();
    this.#secrets = new StudySecrets();
    this.#outcomes = new Outcomes();
    this.#forgetResult();
    this.nothing = false;
    this.files = [];
    this.summary = { categories: [], values: 0 };
    this.patients = [];
    this.review.forget();
    this.progress = atStart;
    this.phase = 'empty';
  }

  async #take(given: () => Given | Promise<Given>): Promise<void> {
    this.startOver();
    this.phase = 'reading';
    await this.#run('empty', async (stage) => {
      const read = await readFiles(this.#effects, await given(), stage);
      this.files = read.rows;
      this.summary = read.summary;
      this.patients = read.patients;
      this.people.meet(read.doubts);
      this.#secrets = read.secrets;
      this.#outcomes = read.outcomes;
      this.nothing = read.rows.length === 0;
      this.phase = this.nothing ? 'empty' : 'read';
    });
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
    this.#saving.forget();
    this.fileSet.forget();
    this.#ran = undefined;
    this.result = undefined;
    this.stopped = false;
    this.broken = false;
  }

  #copies(): readonly CleanCopy[] {
    return this.#outcomes.copies(this.files);
  }

  #newStage(): Stage {
    return new Stage((progress) => (this.progress = progress));
  }

  /** Runs a stage to its end, its abort or a bug; `back` is where the last two lead. */
  async #run(back: 'empty' | 'read', work: (stage: Stage) => Promise<void>): Promise<void> {
    const stage = (this.#stage = this.#newStage());
    try {
      await work(stage);
    } catch {
      // A new stage has begun meanwhile and owns the state.
      if (this.#stage !== stage) return;
      if (back === 'empty') this.startOver();
      else this.phase = 'read';
      this.stopped = stage.signal.aborted;
      this.broken = !stage.signal.aborted;
    }
  }

  /** SOP Instance UIDs of the pictures that are blacked out. */
  readonly #blackened = $derived(
    this.files.flatMap(({ id, facts }) =>
      facts?.picture !== undefined && this.review.of(id)?.kind === 'covered'
        ? [facts.picture.sopInstance]
        : [],
    ),
  );

  #requestFor(row: FileRow): CleanRequest {
    const { choice, key } = this;
    const decisions = engineDecisions(this.decisions.of(row.id, choice.preset));
    return {
      choice: decisions.length === 0 ? choice : { ...choice, decisions },
      key: key.bytes,
      patients: this.people.keysFor(row.id),
      lookup: this.hidesWhom ? this.lookup.request : undefined,
      mapping: this.hidesWhom,
      studySecrets: row.facts === undefined ? [] : this.#secrets.of(row.facts.study),
      document: this.documents.textOf(row.id),
      pixels: this.review.decisionOf(row.id),
      redactedInstances: this.#blackened,
    };
  }
}
