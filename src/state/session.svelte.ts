import type { OptionName, PresetName } from '../deid/profile/Preset';
import type { ChosenFile } from '../platform/saving/ChosenFile';
import { outputName } from '../export/outputName';
import type { Given, Intake } from '../run/Given';
import type { Doubt, SameOrNot } from '../run/people/Doubt';
import type { Person } from '../run/people/personsOf';
import { atStart, type Progress } from '../run/Progress';
import { Stage } from '../run/Stage';
import { readFiles, type ReadFiles } from '../run/survey/readFiles';
import type { LookupList } from './lookupList.svelte';
import type { Ports } from './Ports';
import { Shift } from './shift.svelte';
import { apart, type Asides } from '../run/survey/apart';
import { GivenAside } from './givenAside.svelte';
import { PasswordPrompt } from './PasswordPrompt.svelte';
import { Purpose } from './purpose.svelte';
import { Work } from './work.svelte';

/** What a person wants to do that loses what was not saved, until they say so again. */
export type Losing =
  | {
      readonly kind: 'take';
      readonly given: () => Given | Promise<Given>;
      /** What came along with the files, once they were read. */
      readonly asides?: () => Asides;
    }
  | { readonly kind: 'start-over' }
  /** What happens after all is forgotten. */
  | { readonly kind: 'update'; readonly then: () => unknown };

export type Phase = 'empty' | 'reading' | 'read' | 'cleaning' | 'cleaned';

/** The way of a person through the page: files in, what they say, clean copies out. While copies are made nothing is decided. */
export class Session {
  phase = $state<Phase>('empty');
  progress = $state.raw<Progress>(atStart);
  /** True after the person stopped the last stage. */
  stopped = $state(false);
  /** True where the last intake held no file at all. */
  nothing = $state(false);
  /** True where a stage ended by a bug of ours. */
  broken = $state(false);
  /** Waits for the person to say that what is not saved may be lost. */
  losing = $state.raw<Losing | undefined>(undefined);
  /** Bytes that the browser says it has room for; undefined where nobody can say. */
  room = $state.raw<number | undefined>(undefined);
  readonly passwords = new PasswordPrompt();
  readonly purpose = new Purpose();
  /** Lists of substitute names and presets of a site. */
  readonly aside = new GivenAside(this.purpose, (work) => this.phase !== 'cleaning' && this.work === work);
  /** The figures of all that was done since the page was opened. */
  readonly shift = new Shift(() => this.work.figures);
  readonly #ports: Ports;
  #work: Work;
  #stage = this.#newStage();

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#work = $state.raw(this.#workOn());
  }

  /** All that belongs to the files at hand: another one with other files. */
  get work(): Work {
    return this.#work;
  }

  /** True where closing the page would lose copies that took time to make. */
  readonly unsaved = $derived.by(
    () =>
      this.phase === 'cleaning' ||
      (this.phase === 'cleaned' && (this.work.result?.cleaned ?? 0) > 0 && !this.work.handover.done),
  );
  /** True where closing the page would lose copies, or decisions that no saved copy follows. */
  readonly atRisk = $derived.by(() => {
    const kept = this.phase === 'cleaned' && this.work.handover.done && !this.work.stale;
    return this.unsaved || (this.work.decided && !kept);
  });

  /**
   * Reads what a person gave; what was there before is forgotten, after a question where it would be lost. A list of substitute names or
   * presets of a site are no files: by themselves they are for what is there.
   */
  async take(given: Given): Promise<void> {
    const { files, asides } = await apart(given);
    if (files !== undefined) await this.#ask({ kind: 'take', given: () => files, asides });
    else if (this.phase === 'cleaning' || this.phase === 'reading') this.aside.refuse();
    else await this.aside.take(asides(), this.work);
  }

  async trySample(): Promise<void> {
    await this.#ask({ kind: 'take', given: () => this.#ports.sample() });
  }

  /** Forgets all files and results, after a question where something would be lost. */
  async leave(): Promise<void> {
    await this.#ask({ kind: 'start-over' });
  }

  /** Forgets all for a new version of the page, after a question where something would be lost. */
  async leaveFor(update: () => unknown): Promise<void> {
    await this.#ask({ kind: 'update', then: update });
  }

  /** What the person answers to `losing`. */
  async answer(lose: boolean): Promise<void> {
    const { losing } = this;
    this.losing = undefined;
    if (lose && losing !== undefined) await this.#lose(losing);
  }

  get #mayClean(): boolean {
    return this.phase === 'read' || this.phase === 'cleaned';
  }

  async #ask(losing: Losing): Promise<void> {
    if (this.atRisk) this.losing = losing;
    else await this.#lose(losing);
  }

  async #lose(losing: Losing): Promise<void> {
    if (losing.kind === 'take') await this.#take(losing.given, losing.asides);
    else this.startOver();
    if (losing.kind === 'update') losing.then();
  }

  /** Copies that were made for another purpose are stale from then on. */
  choosePurpose(preset: PresetName): void {
    if (this.phase !== 'cleaning') this.purpose.choose(preset);
  }

  /** Chooses for the files at hand only, where the person said nothing. */
  lendPurpose(preset: PresetName): void {
    if (this.phase !== 'cleaning') this.purpose.lend(preset);
  }

  chooseOption(option: OptionName, yes: boolean): void {
    if (this.phase !== 'cleaning') this.purpose.chooseOption(option, yes);
  }

  decide(...decision: Parameters<Work['decide']>): void {
    if (this.phase !== 'cleaning') this.work.decide(...decision);
  }

  decideOnText(...decision: Parameters<Work['decideOnText']>): void {
    if (this.phase !== 'cleaning') this.work.decideOnText(...decision);
  }

  /** Leaves a person out with all files, or takes that back. */
  choosePerson(person: Person, yes: boolean): void {
    if (this.phase !== 'cleaning') this.work.people.choose(person, yes);
  }

  chooseAllPersons(yes: boolean): void {
    if (this.phase !== 'cleaning') this.work.people.chooseAll(yes);
  }

  thisIsMe(person: Person): void {
    if (this.phase !== 'cleaning') this.work.people.thisIsMe(person);
  }

  decideWho(doubt: Doubt, answer: SameOrNot): void {
    if (this.phase !== 'cleaning') this.work.people.decide(doubt, answer);
  }

  undoDecision(id: number): void {
    if (this.phase !== 'cleaning') this.work.decisions.undo(id);
  }

  keepWord(...word: Parameters<Work['keepWord']>): void {
    if (this.phase !== 'cleaning') this.work.keepWord(...word);
  }

  undoKeptWord(id: number): void {
    if (this.phase !== 'cleaning') this.work.keptWords.undo(id);
  }

  /** About fields and words. */
  undoAllDecisions(): void {
    if (this.phase === 'cleaning') return;
    const { preset } = this.purpose.choice;
    this.work.decisions.undoAll(preset);
    this.work.keptWords.undoAll(preset);
  }

  /** Presets that a person chose as such. */
  async takePreset(file: Blob): Promise<void> {
    if (this.phase === 'cleaning') this.aside.refuse();
    else await this.aside.takePreset(file, this.work);
  }

  /** Hands the purpose and its options to other desks; nothing as long as no purpose is chosen. */
  async savePreset(): Promise<void> {
    const text = await this.aside.presetText(this.work);
    if (text !== undefined) this.#ports.savePreset(text);
  }

  /** True where the person can say where a ZIP goes before it is made. */
  get canCleanIntoZip(): boolean {
    return this.#ports.chooseZip !== undefined;
  }

  /**
   * Makes clean copies of all readable files, under the choice of the person.
   * @param file becomes a ZIP of them
   */
  async clean(file?: ChosenFile): Promise<void> {
    if (!this.#mayClean) return void file?.discard();
    const { work } = this;
    work.forgetCopies();
    this.aside.notes = [];
    [this.stopped, this.broken] = [false, false];
    this.phase = 'cleaning';
    await this.#run(
      async (stage) => {
        await work.clean(stage, file);
        this.phase = 'cleaned';
      },
      () => (this.phase = 'read'),
    );
  }

  /** The same, with a ZIP of the copies written meanwhile: the person first chooses where it goes. Call it in a click. */
  async cleanIntoZip(): Promise<void> {
    if (!this.#mayClean) return;
    const { work } = this;
    const { now, purposeWord, chooseZip } = this.#ports;
    const chosen = await chooseZip?.(outputName(now(), purposeWord(this.purpose.choice.preset)));
    if (chosen === undefined) return;
    const isFile = !('kind' in chosen);
    if (this.work !== work) return void (isFile && chosen.discard());
    if (isFile) return this.clean(chosen);
    if (chosen.kind === 'cancelled') return;
    await this.clean();
    if (this.phase === 'cleaned') work.handover.notSaved(chosen);
  }

  /** Stops the running stage. Files that were being read are forgotten, copies that were being made too. */
  cancel(): void {
    this.passwords.skipAll();
    this.#stage.stop();
  }

  /** Forgets every file, every value and the key. */
  startOver(): void {
    this.losing = undefined;
    this.passwords.skipAll();
    this.#stage.stop();
    this.#stage = this.#newStage();
    this.#begin();
    [this.stopped, this.broken, this.nothing] = [false, false, false];
    this.aside.notes = [];
    this.progress = atStart;
    this.phase = 'empty';
  }

  async #take(given: () => Given | Promise<Given>, asides?: () => Asides): Promise<void> {
    // A list that was given first waits for files, also where these are not read to their end.
    const waits = this.phase === 'empty' || this.phase === 'reading' ? this.work.lookup : undefined;
    this.#startOverWith(waits);
    this.phase = 'reading';
    const began = this.#ports.now();
    await this.#run(
      async (stage) => {
        const passwords = this.passwords.forIntake();
        const intake: Intake = (all, looks) => this.#ports.intake(all, looks, passwords);
        const { pool } = this.#ports;
        this.#begin(await readFiles({ pool, intake }, await given(), stage), began);
        if (waits !== undefined) this.work.lookup.goOnWith(waits);
        if (asides !== undefined) await this.aside.take(asides(), this.work);
        this.room = await this.#ports.room?.();
        this.nothing = this.work.files.length === 0;
        this.phase = this.nothing ? 'empty' : 'read';
      },
      () => this.#startOverWith(waits),
    );
  }

  #startOverWith(list: LookupList | undefined): void {
    this.startOver();
    if (list !== undefined) this.work.lookup.goOnWith(list);
  }

  /** Other files, or none, take the place of those at hand. */
  #begin(read?: ReadFiles, began?: Date): void {
    this.shift.keep();
    this.#work.end();
    this.purpose.takeBack();
    this.#work = this.#workOn(read, began);
    this.aside.applyTo(this.#work);
  }

  #workOn(read?: ReadFiles, began?: Date): Work {
    return new Work(this.#ports, this.purpose, () => (this.broken = true), read, began);
  }

  #newStage(): Stage {
    return new Stage((progress) => (this.progress = progress));
  }

  /** Runs a stage to its end, its abort or a bug; `back` leads away from the last two. */
  async #run(work: (stage: Stage) => Promise<void>, back: () => unknown): Promise<void> {
    const stage = (this.#stage = this.#newStage());
    try {
      await work(stage);
    } catch {
      // A new stage has begun meanwhile and owns the state.
      if (this.#stage !== stage) return;
      // The way back stops the stage itself.
      const { aborted } = stage.signal;
      back();
      [this.stopped, this.broken] = [aborted, !aborted];
    }
  }
}
