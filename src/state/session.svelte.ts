import { excludeEachOther, presetFlags } from '../deid/profile/optionsOf';
import type { Choice, OptionName, PresetName } from '../deid/profile/Preset';
import type { InstanceContext } from '../deid/identity/InstanceContext';
import type { Unreadable } from '../dicom/model/Part10';
import type { CleanRequest } from '../file/clean/CleanRequest';
import type { ElementRow } from '../file/rows/ElementRow';
import type { Failed } from '../file/outcomes';
import { timeoutFor } from '../lanes/timeoutFor';
import type { CleaningResult } from '../run/cleaning/CleaningResult';
import { cleanFiles } from '../run/cleaning/cleanFiles';
import type { DirectoryGap } from '../run/survey/DirectoryGap';
import { Decisions } from './decisions.svelte';
import { type Decided, type DecisionReach } from '../run/cleaning/Decided';
import { Documents } from './documents.svelte';
import { engineDecisions } from '../run/cleaning/engineDecisions';
import type { Doubt, SameOrNot } from '../run/people/Doubt';
import type { FileRow } from '../run/FileRow';
import { filesByPath } from '../run/survey/filesByPath';
import { filesWithin, seriesAround } from '../run/cleaning/filesWithin';
import { Handover, type Made } from './handover.svelte';
import { LookupList } from './lookupList.svelte';
import { Outcomes } from '../run/Outcomes';
import { People } from './people.svelte';
import type { Person } from '../run/people/personsOf';
import { reportedDoubts } from '../run/people/reportedDoubts';
import { atStart, type Progress } from '../run/Progress';
import { readFiles } from '../run/survey/readFiles';
import { sameRecipe, type Recipe } from '../run/cleaning/Recipe';
import { GatheredRemarks, type RemarkPlace } from '../run/survey/GatheredRemarks';
import { RunKey } from './RunKey.svelte';
import type { Given } from '../run/Given';
import type { Ports } from './Ports';
import { Stage } from '../run/Stage';
import { StudySecrets } from '../run/survey/StudySecrets';
import type { PatientSummary } from '../run/people/PatientSummary';
import type { Summary } from '../run/survey/Summary';
import { PixelReview } from './viewer/pixelReview.svelte';

/** What a person wants to do that loses what was not saved, until they say so again. */
export type Losing =
  { readonly kind: 'take'; readonly given: () => Given | Promise<Given> } | { readonly kind: 'start-over' };

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
  /** What somebody wrote freely: in a person's own record it stays unless the person decides otherwise. */
  remarks = $state.raw(new GatheredRemarks());
  /** DICOMDIRs that list files which did not come with them. */
  gaps = $state.raw<readonly DirectoryGap[]>([]);
  /** What the person decided about the pictures. */
  readonly review = new PixelReview((file) => this.files[file]?.facts?.picture?.frames ?? 1);
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
  /** Where pseudonyms and new UIDs come from. */
  readonly key: RunKey;
  /** What encapsulated documents say. */
  readonly documents: Documents;
  /** What leaves the page. */
  readonly handover: Handover;
  readonly #ports: Ports;
  #secrets = new StudySecrets();
  #outcomes = new Outcomes();
  #instances: ReadonlyMap<number, InstanceContext> | undefined;
  /** What the clean copies were made under, whatever was chosen since. */
  #ran = $state.raw<Made['run'] | undefined>(undefined);
  #madeBy = $state.raw<Recipe>([]);
  /** Waits for the person to say that what is not saved may be lost. */
  losing = $state.raw<Losing | undefined>(undefined);
  #stage = this.#newStage();

  constructor(ports: Ports) {
    this.#ports = ports;
    this.documents = new Documents(ports.documents);
    const { randomKey, pool } = ports;
    const deriveKey = async (passphrase: string): Promise<Uint8Array | undefined> => {
      const key = await pool.run((service) => service.deriveKey(passphrase));
      return 'kind' in key ? undefined : key;
    };
    this.key = new RunKey({ randomKey, deriveKey });
    const broken = (): unknown => (this.broken = true);
    this.handover = new Handover(ports, this.key, () => this.#made(), broken);
  }

  readonly readable = $derived(this.files.filter(({ facts }) => facts !== undefined));
  readonly toSee = $derived(
    this.readable.filter(({ id, facts }) => facts?.needsEyes !== undefined && !this.people.leftOut.has(id)),
  );
  /** False for a person's own record, whose copies say whom they are about. */
  readonly hidesWhom = $derived(presetFlags(this.choice.preset).deidentifies);
  /** True where the purpose lets the person decide about single places. */
  readonly decidesSingly = $derived(this.choice.preset === 'custom' || this.choice.preset === 'own-record');
  /** What copies depend on as things stand. */
  readonly #recipe = $derived.by((): Recipe => {
    const { preset, options } = this.choice;
    const lookup = this.hidesWhom ? this.lookup.request : undefined;
    return [
      preset,
      ...[...options].sort(),
      this.key.bytes,
      lookup?.csv,
      lookup?.unknown,
      ...this.decisions.under(preset),
      ...this.people.said,
      ...this.documents.read,
      ...this.review.said,
      // What is held back until somebody looks.
      ...(this.hidesWhom ? this.review.withText : []),
    ];
  });
  /** True where the copies were made under another purpose, decision, key or area than hold now: they do not leave the page. */
  readonly stale = $derived.by(
    () => this.phase === 'cleaned' && this.#ran !== undefined && !sameRecipe(this.#madeBy, this.#recipe),
  );
  /** The purpose that the copies were made for, whatever was chosen since. */
  readonly madeFor = $derived.by((): PresetName | undefined => this.#ran?.choice.preset);
  /** True where closing the page would lose copies that took time to make. */
  readonly unsaved = $derived.by(
    () =>
      this.phase === 'cleaning' ||
      (this.phase === 'cleaned' && (this.result?.cleaned ?? 0) > 0 && !this.handover.done),
  );
  /** True where closing the page would lose copies, or decisions that no saved copy follows. */
  readonly atRisk = $derived.by(() => {
    const decided =
      this.decisions.list.length > 0 || this.review.said.length > 0 || this.people.said.length > 0;
    const kept = this.phase === 'cleaned' && this.handover.done && !this.stale;
    return this.unsaved || (decided && !kept);
  });

  /** Reads what a person gave; what was there before is forgotten, after a question where it would be lost. */
  async take(given: Given): Promise<void> {
    await this.#ask({ kind: 'take', given: () => given });
  }

  async trySample(): Promise<void> {
    await this.#ask({ kind: 'take', given: () => this.#ports.sample() });
  }

  /** Forgets all files and results, after a question where something would be lost. */
  async leave(): Promise<void> {
    await this.#ask({ kind: 'start-over' });
  }

  /** What the person answers to `losing`. */
  async answer(lose: boolean): Promise<void> {
    const { losing } = this;
    this.losing = undefined;
    if (lose && losing !== undefined) await this.#lose(losing);
  }

  async #ask(losing: Losing): Promise<void> {
    if (this.atRisk) this.losing = losing;
    else await this.#lose(losing);
  }

  async #lose(losing: Losing): Promise<void> {
    if (losing.kind === 'take') await this.#take(losing.given);
    else this.startOver();
  }

  /** Copies that were made for another purpose are stale from then on. */
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

  /** Decides about one place, as seen in one file. */
  decide(
    { id }: FileRow,
    { path, keyword }: Pick<ElementRow, 'path' | 'keyword'>,
    { reach, does, value }: { readonly reach: DecisionReach } & Pick<Decided, 'does' | 'value'>,
  ): void {
    if (this.phase === 'cleaning') return;
    const files = filesWithin(reach, this.patients, id);
    this.decisions.decide({ at: path, keyword, does, value, reach, files, preset: this.choice.preset });
  }

  /** Decides about one text wherever it stands, and about no other text. */
  decideOnText(
    keyword: string,
    places: readonly RemarkPlace[],
    does: Exclude<Decided['does'], 'replace'>,
  ): void {
    if (this.phase === 'cleaning') return;
    const { preset } = this.choice;
    for (const [at, files] of filesByPath(places))
      this.decisions.decide({ at, keyword, does, value: undefined, reach: 'these', files, preset });
  }

  /** Leaves a person out with all files, or takes that back. */
  choosePerson(person: Person, yes: boolean): void {
    if (this.phase !== 'cleaning') this.people.choose(person, yes);
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
      const [choice, started, recipe] = [this.choice, this.#ports.now(), this.#recipe];
      const decisions = this.decisions.reported(choice.preset, this.readable.length);
      this.#outcomes.begin(this.review.hints.searches());
      const { searches } = this.#outcomes;
      const requestFor = (row: FileRow): CleanRequest => ({
        ...this.#requestFor(row),
        textFound: (searches.get(row.id)?.places ?? 0) > 0,
      });
      const { leftOut } = this.people;
      const cleaned = await cleanFiles(this.#ports, this.files, leftOut, this.#outcomes, requestFor, stage);
      this.files = cleaned.rows;
      this.result = cleaned.result;
      this.#ran = { choice, started, decisions, finished: this.#ports.now() };
      this.#madeBy = recipe;
      this.phase = 'cleaned';
    });
  }

  /** Stops the running stage. Files that were being read are forgotten, copies that were being made too. */
  cancel(): void {
    this.#stage.stop();
  }

  /** Takes pictures in without a look at them, or takes that back. Those that were looked at stay as they were decided. */
  takeInUnseen(ids: Iterable<number>, yes: boolean): void {
    const { review } = this;
    const [mine, said] = yes
      ? [(id: number) => !review.isSettled(id), { kind: 'taken-in' } as const]
      : [(id: number) => review.saidOf(id) === 'taken-in', undefined];
    review.decide(Array.from(ids).filter(mine), said);
  }

  /** The clean copy of a file, where there is one that holds. */
  copyOf(file: number): Blob | undefined {
    return this.phase === 'cleaned' && !this.stale ? this.#outcomes.copyOf(file) : undefined;
  }

  /** All data elements of a file, with what the choice would do to each. */
  elements(row: FileRow, signal: AbortSignal): Promise<ElementRow[] | Unreadable | Failed> {
    const { blob } = row;
    if (blob === undefined) return Promise.resolve({ kind: 'failed', code: 'internal' });
    // The list shows what would be done to the elements; whether its picture goes out is decided elsewhere.
    const request = { ...this.#requestFor(row), pixels: 'export-unreviewed' as const };
    return this.#ports.pool.run((service) => service.elements(blob, request), {
      signal,
      timeout: timeoutFor(blob.size),
    });
  }

  /** Reads the text of an encapsulated document, for the person to see. */
  async openDocument(row: FileRow): Promise<void> {
    await this.documents.open(row, row.facts === undefined ? [] : this.#secrets.of(row.facts.study));
  }

  /** Forgets every file, every value and the key. */
  startOver(): void {
    this.losing = undefined;
    this.#stage.stop();
    this.#stage = this.#newStage();
    this.key.forget();
    this.decisions.forget();
    this.documents.forget();
    this.people.meet([]);
    this.lookup.forget();
    this.#secrets = new StudySecrets();
    this.#outcomes = new Outcomes();
    this.#instances = undefined;
    this.#forgetResult();
    this.nothing = false;
    this.files = [];
    this.summary = { categories: [], values: 0 };
    this.patients = [];
    this.gaps = [];
    this.remarks = new GatheredRemarks();
    this.review.forget();
    this.progress = atStart;
    this.phase = 'empty';
  }

  async #take(given: () => Given | Promise<Given>): Promise<void> {
    this.startOver();
    this.phase = 'reading';
    await this.#run('empty', async (stage) => {
      const read = await readFiles(this.#ports, await given(), stage);
      this.files = read.rows;
      this.summary = read.summary;
      this.patients = read.patients;
      this.gaps = read.gaps;
      this.remarks = read.remarks;
      this.people.meet(read.doubts, read.patients);
      this.#instances = read.instances;
      this.#secrets = read.secrets;
      this.#outcomes = read.outcomes;
      this.nothing = read.rows.length === 0;
      this.phase = this.nothing ? 'empty' : 'read';
    });
  }

  #forgetResult(): void {
    this.#outcomes.forgetCopies();
    this.handover.forget();
    this.#ran = undefined;
    this.result = undefined;
    this.stopped = false;
    this.broken = false;
  }

  #made(): Made | undefined {
    const run = this.#ran;
    return this.phase === 'cleaned' && run !== undefined && !this.stale
      ? {
          files: this.files,
          outcomes: this.#outcomes,
          run,
          doubts: reportedDoubts(
            this.people.doubts,
            (doubt) => this.people.of(doubt),
            (file) => file + 1,
          ),
        }
      : undefined;
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
      facts?.picture !== undefined && this.review.blackens(id)
        ? [facts.instance.uid || facts.picture.sopInstance]
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
      runSecrets: this.#secrets.ofRun(),
      document: this.documents.textOf(row.id),
      pixels: this.review.decisionOf(row.id),
      instance: this.#instances?.get(row.id),
      looked: row.facts?.picture === undefined ? undefined : this.review.recordOf(row.id),
      redactedInstances: this.#blackened,
    };
  }
}
