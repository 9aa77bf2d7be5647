import { presetFlags } from '../deid/profile/optionsOf';
import { doneIn } from '../report/Done';
import { privateListCsv } from '../report/privateList';
import type { CleaningReport } from '../report/CleaningReport';
import { reportAs } from '../report/reportAs';
import type { HandedOut } from '../report/ReportedSecret';
import type { FileRow } from '../run/FileRow';
import { inSteps } from '../platform/inSteps';
import type { Progress } from '../run/Progress';
import { FileSet } from './fileSet.svelte';
import type { PatientKeys } from '../deid/identity/patientUnder';
import type { Secret } from '../deid/secrets/Secret';
import { outputName } from '../export/outputName';
import { proposedPassword } from '../export/proposedPassword';
import type { Person } from '../run/people/personsOf';
import { copiesByPerson, type CopiesOfPerson } from '../run/output/copiesByPerson';
import { discLabels } from '../run/output/discLabels';
import { namesByKey, partNames } from '../run/output/partNames';
import type { FileToMake } from '../platform/saving/saveEach';
import { LeftPage } from './leftPage.svelte';
import type { Ledger } from '../run/cleaning/Ledger';
import { copiesUnder } from '../run/output/copiesUnder';
import { copyNames } from '../run/output/copyNames';
import { hashCopies } from '../run/output/hashCopies';
import { reportOf, type MadeRun } from '../run/output/reportOf';
import { privateRow } from '../run/output/privateRow';
import type { ZipAlong } from '../run/output/ZipAlong';
import type { SaveOutcome } from '../platform/saving/SaveOutcome';
import { reportPages } from './reportPages';
import type { RunKey } from './RunKey.svelte';
import { Saving, type FilesToMake } from './saving.svelte';
import type { CleanCopy } from '../export/CleanCopy';
import type { Ports, PrivateListName, ReportForm } from './Ports';

/** What a cleaning made, and what it was made under, whatever was chosen since. */
export interface Made {
  readonly files: readonly FileRow[];
  readonly ledger: Ledger;
  /** Who is who in a file. */
  readonly keysOf: (file: number) => PatientKeys;
  readonly run: Pick<MadeRun, 'choice' | 'started' | 'finished' | 'decisions' | 'keptWords' | 'doubts'>;
  /** Whether pseudonyms came from a list of the person's own. */
  readonly listed: boolean;
  /** Everybody whose files were to be copied, in the order of their first file. */
  readonly persons: readonly Person[];
  /** The new number of a person from the list; undefined where it has none. */
  readonly newIdOf: (person: Person) => string | undefined;
  readonly secrets: () => readonly Secret[];
}

/** So many files take far longer to save and to copy on than one ZIP, whatever the system. */
const many = 5000;

/** What a person takes out of the page: clean copies, the report, lists that lead back, the key. */
export class Handover {
  /** The copies as on a CD, where the person wants them so. */
  readonly fileSet = new FileSet();
  readonly #ports: Ports;
  readonly #key: RunKey;
  readonly #made: () => Made | undefined;
  readonly #broken: () => unknown;
  readonly #saving: Saving;
  readonly left = new LeftPage();
  /** Whether the discs' labels stand in the names of files. */
  withLabels = $state(false);
  #asFileSet = false;
  /** What leads back and left the page, with the key that it belongs to. */
  #handedOut: Readonly<Partial<Record<HandedOut, Uint8Array>>> = {};

  /**
   * @param made undefined as long as there are no copies
   * @param broken is told where the report ended by a bug of ours
   */
  constructor(ports: Ports, key: RunKey, made: () => Made | undefined, broken: () => unknown) {
    this.#ports = ports;
    this.#key = key;
    this.#made = made;
    this.#broken = broken;
    this.#saving = new Saving(ports);
  }

  get saving(): Saving['running'] {
    return this.#saving.running;
  }

  get progress(): Progress {
    return this.#saving.progress;
  }

  get saved(): Saving['outcome'] {
    return this.#saving.outcome;
  }

  /** True where all copies are out of the page, as far as it can know. */
  get done(): boolean {
    return this.left.all;
  }

  /** What a file of all copies is called, without an ending. */
  get name(): string {
    const { now, purposeWord } = this.#ports;
    return outputName(now(), purposeWord(this.#made()?.run.choice.preset ?? 'basic'));
  }

  /** What the file of each person is called, without an ending, in their order. */
  get partNames(): readonly string[] {
    const made = this.#made();
    if (made === undefined) return [];
    const { now, purposeWord } = this.#ports;
    const labels = this.withLabels ? this.#labels : undefined;
    const parts = made.persons.map((person) => ({
      newId: made.newIdOf(person),
      label: labels?.get(person.key),
    }));
    return partNames(now(), purposeWord(made.run.choice.preset), parts);
  }

  /** How many persons come from a disc whose label tells of nobody. */
  get labelled(): number {
    return this.#labels?.size ?? 0;
  }

  /** The label of the one disc of each person, where it is proven to tell of nobody. */
  readonly #labels = $derived.by(() => {
    const made = this.#made();
    return made && discLabels(made.persons, made.files, made.secrets());
  });

  get canSaveFolder(): boolean {
    return this.#saving.canSaveFolder;
  }

  /** Why a ZIP is to be proposed rather than a folder, where it is: the system, or how many copies there are. */
  folderIsSlow(copies: number): 'system' | 'many' | undefined {
    if (!this.canSaveFolder) return undefined;
    return this.#ports.folderIsSlow === true ? 'system' : copies >= many ? 'many' : undefined;
  }

  /** False where the copies keep their numbers, so that there is nothing to lead back. */
  get mapped(): boolean {
    return presetFlags(this.#made()?.run.choice.preset ?? 'own-record').deidentifies;
  }

  /** Whether the copies are saved as a file-set, with a directory. It is made at once: a save picker does not wait. */
  async chooseFileSet(yes: boolean): Promise<void> {
    const made = this.#made();
    if (made === undefined || this.saving !== undefined) return;
    this.#asFileSet = yes;
    if (yes) await this.fileSet.build(this.#ports.pool, await this.#copies(made), this.#key.bytes);
    else this.fileSet.forget();
  }

  async saveZip(): Promise<void> {
    const made = this.#made();
    if (made === undefined || this.saving !== undefined) return;
    await this.#saving.zip(() => this.#copies(made), this.name, this.fileSet.directory);
    await this.#hasLeft(made, this.#zipsTold);
  }

  /** All copies in a ZIP that nobody opens without the password, which is handed on and kept nowhere. */
  async saveLockedZip(password: string): Promise<void> {
    const made = this.#made();
    if (made === undefined || this.saving !== undefined) return;
    await this.#saving.zip(() => this.#copies(made), this.name, this.fileSet.directory, password);
    await this.#hasLeft(made, this.#zipsTold);
  }

  proposedPassword(): string {
    return proposedPassword(this.#ports.randomBytes);
  }

  /**
   * Saves a ZIP for each person. Where all are saved into a folder, the report of the run lies beside them: it tells of everybody, so beside
   * those of some it does not.
   * @param persons all, unless told
   */
  async saveParts(persons?: readonly Person[]): Promise<void> {
    const made = this.#made();
    if (made === undefined || this.saving !== undefined || this.#asFileSet) return;
    const copied = this.#copied(made);
    let parts: readonly CopiesOfPerson[] = [];
    const prepare = async (): Promise<FilesToMake> => {
      parts = await inSteps(copiesByPerson(persons ?? copied, await this.#names(made), made.ledger));
      const names = namesByKey(made.persons, this.partNames);
      const files = parts.map(({ person, copies }): FileToMake => {
        const name = `${names.get(person.key) ?? this.name}.zip`;
        return { name, copies: copies.length, make: () => this.#ports.zip(copies) };
      });
      const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      return { files: persons === undefined ? [...files, this.#reportFile(made)] : files, bytes };
    };
    await this.#saving.each(prepare, (at, isNew) => {
      const part = parts[at];
      if (part !== undefined) this.#count([part.person], copied, part.copies, isNew ? 1 : 0);
    });
  }

  #reportFile(made: Made): FileToMake {
    const make = async (): Promise<Blob> => new Blob([...((await this.#reportParts('json', made)) ?? [])]);
    return { name: `${this.name}-report.json`, copies: 0, make, beside: true };
  }

  get #zipsTold(): number {
    return this.saved?.kind === 'handed-over' ? this.saved.zips : 1;
  }

  /** Counts all copies where they left the page. */
  async #hasLeft(made: Made, zips: number): Promise<void> {
    if (!this.#saving.done) return;
    const copied = this.#copied(made);
    this.#count(copied, copied, await this.#copies(made), zips);
  }

  #count(
    persons: readonly Person[],
    copied: readonly Person[],
    copies: readonly CleanCopy[],
    zips: number,
  ): void {
    this.left.add(persons, copied, copies, zips, this.#ports.now());
  }

  /** Of whom there are copies: of nobody else anything can leave. */
  #copied({ persons, ledger }: Made): readonly Person[] {
    return persons.filter(({ files }) => files.some((id) => ledger.copyOf(id) !== undefined));
  }

  /** Ends a ZIP that was written while the copies were made. Where they do not leave the page, nothing is left of it. */
  async saveRest(zip: ZipAlong): Promise<void> {
    const made = this.#made();
    if (made === undefined) {
      await zip.discard();
      return;
    }
    await this.#saving.rest(zip, () => this.#copies(made));
    await this.#hasLeft(made, 1);
  }

  /** Where the copies were to be saved as they are made, and that could not begin. */
  notSaved(outcome: SaveOutcome): void {
    this.#saving.tell(outcome);
  }

  async saveFolder(readBack: boolean): Promise<void> {
    const made = this.#made();
    if (made === undefined || this.saving !== undefined) return;
    await this.#saving.folder(() => this.#copies(made), this.name, this.fileSet.directory, readBack);
    await this.#hasLeft(made, 0);
  }

  /** The report for programs, to print and sign, or for whoever gets the copies. Not where the copies were dropped meanwhile. */
  async saveReport(form: ReportForm = 'json'): Promise<void> {
    const made = this.#made();
    if (made === undefined) return;
    const parts = await this.#reportParts(form, made);
    if (parts === undefined) this.#broken();
    else if (this.#made()?.ledger === made.ledger) this.#ports.saveReport(parts, form);
  }

  /** Undefined where it ended by a bug of ours. */
  async #reportParts(form: ReportForm, made: Made): Promise<Iterable<string> | undefined> {
    const { run, files, ledger } = made;
    await hashCopies(this.#ports.pool, files, ledger);
    const names = await this.#names(made);
    const secret = this.#secretOf(made);
    const report = await inSteps(reportOf({ ...run, files, ledger, names, secret }));
    return this.#partsOf(form, report, made);
  }

  async #partsOf(
    form: ReportForm,
    report: CleaningReport,
    { run }: Made,
  ): Promise<Iterable<string> | undefined> {
    if (form === 'json' || form === 'csv') return reportAs(form, report);
    const [words, { htmlParts, shareParts }] = await Promise.all([this.#ports.reportWords(), reportPages()]);
    if (form === 'share') return shareParts(report, words);
    const statement = await this.#ports.pool.run((service) => service.statement(run.choice, doneIn(report)));
    return 'kind' in statement ? undefined : htmlParts(report, statement, words);
  }

  /** Undefined where the copies say whom they are about: nothing leads back that is not there. */
  #secretOf({ listed }: Made): MadeRun['secret'] {
    if (!this.mapped) return undefined;
    const { source, bytes } = this.#key;
    const names = Object.keys(this.#handedOut) as HandedOut[];
    const handedOut = names.filter((name) => this.#handedOut[name] === bytes).sort();
    return { from: source, lookup: listed, handedOut };
  }

  /** A list that leads back from the copies to people or to the sources. Personal data. */
  savePrivate(list: PrivateListName): void {
    const made = this.#made();
    if (made === undefined) return;
    const { mappings } = made.ledger;
    const lists = {
      private_list: () => [privateListCsv(made.files.map(privateRow))],
      patid_mapping: () => mappings.csv('patients'),
      uid_mapping: () => mappings.csv('uids'),
    };
    this.#hasHandedOut(list);
    this.#ports.savePrivate(lists[list](), list);
  }

  /** The key, so that the next run gives the same pseudonyms and UIDs. */
  saveKey(): void {
    this.#hasHandedOut('key');
    this.#ports.saveKey(this.#key.text);
  }

  #hasHandedOut(name: HandedOut): void {
    this.#handedOut = { ...this.#handedOut, [name]: this.#key.bytes };
  }

  forget(): void {
    this.left.forget();
    this.#asFileSet = false;
    this.#saving.forget();
    this.fileSet.forget();
  }

  #names({ files, ledger, keysOf }: Made): Promise<ReadonlyMap<number, string>> {
    const copied = files.filter(({ id }) => ledger.copyOf(id) !== undefined);
    return inSteps(copyNames(copied, keysOf, this.#asFileSet ? 'file-set' : 'neutral'));
  }

  /** In the order of their names. */
  async #copies(made: Made): Promise<CleanCopy[]> {
    return inSteps(copiesUnder(await this.#names(made), made.ledger));
  }
}
