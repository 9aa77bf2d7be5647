import type { Unreadable } from '../dicom/model/Part10';
import type { ChosenFile } from '../platform/saving/ChosenFile';
import type { CleanRequest } from '../file/clean/CleanRequest';
import type { OwnRequest, SharedRequest } from '../lanes/CleaningBatch';
import type { Failed } from '../file/outcomes';
import type { ElementRow } from '../file/rows/ElementRow';
import { timeoutFor } from '../lanes/timeoutFor';
import { cleanFiles } from '../run/cleaning/cleanFiles';
import type { CleaningResult } from '../run/cleaning/CleaningResult';
import type { Decided, DecisionReach } from '../run/cleaning/Decided';
import { decidedOn } from '../run/cleaning/decidedOn';
import { engineDecisions } from '../run/cleaning/engineDecisions';
import { filesWithin } from '../run/cleaning/filesWithin';
import { Ledger } from '../run/cleaning/Ledger';
import type { WordDecision } from '../run/cleaning/WordDecision';
import { sameRecipe, type Recipe } from '../run/cleaning/Recipe';
import type { FileRow } from '../run/FileRow';
import { countDiscs } from '../run/output/discsOf';
import { fateOfPerson, fatesOf, type PersonFate } from '../run/output/personFates';
import type { ShiftFigures } from './shift.svelte';
import { ZipAlong } from '../run/output/ZipAlong';
import { reportedDoubts } from '../run/people/reportedDoubts';
import type { Choice } from '../deid/profile/Preset';
import { patientUnder } from '../deid/identity/patientUnder';
import type { Person } from '../run/people/personsOf';
import { filesByPath } from '../run/survey/filesByPath';
import type { RemarkPlaces } from '../run/survey/GatheredRemarks';
import { nothingRead, type ReadFiles } from '../run/survey/readFiles';
import type { Stage } from '../run/Stage';
import { Decisions } from './decisions.svelte';
import { Documents } from './documents.svelte';
import { Handover, type Made } from './handover.svelte';
import { KeptWords, reportedWords } from './keptWords.svelte';
import { LookupList } from './lookupList.svelte';
import { People } from './people.svelte';
import type { Ports } from './Ports';
import type { Purpose } from './purpose.svelte';
import { RunKey } from './RunKey.svelte';
import { PixelReview } from './viewer/pixelReview.svelte';

type Asked = Pick<SharedRequest, 'choice' | 'lookup' | 'mapping'>;

/**
 * All that belongs to the files at hand: what they say, what the person decided about them, and the clean copies. It is in memory only,
 * and forgotten by another taking its place.
 */
export class Work {
  /** What was read; its rows are those before any cleaning. */
  readonly read: ReadFiles;
  /** All files in the order of intake; `RunFile.id` is the index. */
  files = $state.raw<readonly FileRow[]>([]);
  result = $state.raw<CleaningResult | undefined>(undefined);
  /** What the person decided about single places. */
  readonly decisions = new Decisions();
  /** The words that the person keeps in cleaned texts. */
  readonly keptWords = new KeptWords();
  /** Who is who where the files leave it in doubt. */
  readonly people: People;
  /** What the person decided about the pictures. */
  readonly review = new PixelReview((file) => this.files[file]?.facts?.picture?.frames ?? 1);
  /** What encapsulated documents say. */
  readonly documents: Documents;
  /** Own substitute names, where the person has a list. */
  readonly lookup = new LookupList();
  /** Where pseudonyms and new UIDs come from. */
  readonly key: RunKey;
  /** What leaves the page. */
  readonly handover: Handover;
  readonly #ports: Ports;
  readonly #purpose: Purpose;
  /** When the files were given. */
  readonly #began: Date;
  #ledger = new Ledger();
  /** What the clean copies were made under, whatever was chosen since. */
  #ran = $state.raw<(Made['run'] & Pick<Made, 'listed'>) | undefined>(undefined);
  #madeBy = $state.raw<Recipe>([]);

  /**
   * @param broken is told where something ended by a bug of ours
   * @param began when the files were given
   */
  constructor(
    ports: Ports,
    purpose: Purpose,
    broken: () => unknown,
    read = nothingRead,
    began = ports.now(),
  ) {
    this.#ports = ports;
    this.#began = began;
    this.#purpose = purpose;
    this.read = read;
    this.files = read.files;
    this.people = new People(read.doubts, read.patients);
    this.documents = new Documents(ports.documents);
    this.key = new RunKey({ randomKey: ports.randomKey, deriveKey: deriverIn(ports) });
    this.handover = new Handover(ports, this.key, () => this.#made(), broken);
  }

  readonly readable = $derived(this.files.filter(({ facts }) => facts !== undefined));
  /** Those that copies are to be made of: nobody's whom the person left out. */
  readonly toCopy = $derived(this.readable.filter(({ id }) => !this.people.leftOut.has(id)));
  /** About how long all copies will be: a copy is as long as its source but for some fields. */
  readonly bytesToCopy = $derived(this.toCopy.reduce((sum, { size }) => sum + size, 0));
  /** Everybody of whom copies are to be made. */
  readonly chosen = $derived.by(() => this.people.persons.filter((person) => this.people.isChosen(person)));
  readonly toSee = $derived(this.toCopy.filter(({ facts }) => facts?.needsEyes !== undefined));
  /** SOP Instance UIDs of the pictures that are blacked out. */
  readonly #blackened = $derived(
    this.files.flatMap(({ id, facts }) =>
      facts?.picture !== undefined && this.review.blackens(id) ? [facts.sopInstance] : [],
    ),
  );
  /** What copies depend on as things stand. */
  readonly #recipe = $derived.by((): Recipe => {
    const { preset, options } = this.#purpose.choice;
    const { hidesWhom } = this.#purpose;
    const lookup = hidesWhom ? this.lookup.request : undefined;
    return [
      preset,
      ...[...options].sort(),
      this.key.bytes,
      lookup?.csv,
      lookup?.unknown,
      ...this.decisions.under(preset),
      ...this.keptWords.under(preset),
      ...this.people.said,
      ...this.documents.read,
      ...this.review.said,
      // What is held back until somebody looks.
      ...(hidesWhom ? this.review.withText : []),
    ];
  });
  /** True where the copies were made under another purpose, decision, key or area than hold now: they do not leave the page. */
  readonly stale = $derived.by(() => this.#ran !== undefined && !sameRecipe(this.#madeBy, this.#recipe));
  /** What the copies were made under, whatever was chosen since. */
  readonly ran = $derived.by(() => this.#ran);
  /** The purpose that the copies were made for, whatever was chosen since. */
  readonly madeFor = $derived.by(() => this.#ran?.choice.preset);
  /** True where the person decided something. */
  readonly decided = $derived.by(
    () =>
      this.decisions.list.length > 0 ||
      this.keptWords.list.length > 0 ||
      this.review.said.length > 0 ||
      this.people.said.length > 0,
  );

  /**
   * Makes clean copies of all readable files, under the choice of the person. Rejects where the stage is stopped; there are no copies then.
   * @param file is written as a ZIP of them meanwhile; the rest of it after this resolved
   */
  async clean(stage: Stage, file?: ChosenFile): Promise<void> {
    // All files of a run are cleaned under one choice, whatever comes while they are.
    const asked = this.#asked;
    const { choice } = asked;
    const listed = asked.lookup !== undefined;
    const [started, recipe, { leftOut }] = [this.#ports.now(), this.#recipe, this.people];
    const decisions = this.decisions.reported(choice.preset, this.readable.length);
    const words = this.keptWords.under(choice.preset);
    // What is found from now on is for the next cleaning.
    const ledger = (this.#ledger = new Ledger(this.review.hints.searches()));
    const redactedInstances = this.#blackened;
    const requests = {
      shared: (study: string) => this.#sharedRequest(study, asked, redactedInstances),
      own: (row: FileRow) => ({
        ...this.#ownRequest(row, choice),
        textFound: (ledger.searchOf(row.id)?.places ?? 0) > 0,
      }),
      blackens: (file: number) => this.review.blackens(file),
    };
    const zip = file && new ZipAlong(file, ledger, (id) => this.people.keysFor(id));
    const cleaned = await cleanFiles(this.#ports, this.files, leftOut, ledger, requests, stage, zip).catch(
      (error: unknown) => {
        void zip?.discard();
        throw error;
      },
    );
    this.files = cleaned.files;
    this.result = cleaned.result;
    const keptWords = reportedWords(words, ledger.textsByWord);
    this.#ran = { choice, started, decisions, keptWords, finished: this.#ports.now(), listed };
    this.#madeBy = recipe;
    if (zip !== undefined) void (cleaned.result.cleaned > 0 ? this.handover.saveRest(zip) : zip.discard());
  }

  /** Drops the clean copies. */
  forgetCopies(): void {
    this.#ledger = new Ledger();
    this.handover.forget();
    this.#ran = undefined;
    this.result = undefined;
  }

  /** Ends what still goes on about these files, and wipes the key. */
  end(): void {
    this.key.forget();
    this.documents.forget();
    this.review.forget();
    this.handover.forget();
  }

  /** What was decided about a place of a file; undefined where the purpose rules. */
  decisionOn(file: number, path: string): Decided | undefined {
    return this.decisions.of(file, this.#purpose.choice.preset).findLast(({ at }) => at === path);
  }

  /** What was decided about a text in all its places; with undefined where one is open. */
  decidedOn(places: RemarkPlaces): ReadonlySet<Decided['does'] | undefined> {
    return decidedOn(places, this.decisions.under(this.#purpose.choice.preset));
  }

  /** Decides about one place, as seen in one file. */
  decide(
    { id }: FileRow,
    { path, keyword }: Pick<ElementRow, 'path' | 'keyword'>,
    { reach, does, value }: { readonly reach: DecisionReach } & Pick<Decided, 'does' | 'value'>,
  ): void {
    const files = filesWithin(reach, this.read.patients, id);
    const { preset } = this.#purpose.choice;
    this.decisions.decide({ at: path, keyword, does, value, reach, files, preset });
  }

  /** Decides about one text wherever it stands, and about no other text. */
  decideOnText(keyword: string, places: RemarkPlaces, does: Exclude<Decided['does'], 'replace'>): void {
    const { preset } = this.#purpose.choice;
    for (const [at, files] of filesByPath(places))
      this.decisions.decide({ at, keyword, does, value: undefined, reach: 'these', files, preset });
  }

  /** Keeps a word of a cleaned text, as seen in one file: at this place in its series, or in all texts. */
  keepWord(
    { id }: FileRow,
    { path: at, keyword }: Pick<ElementRow, 'path' | 'keyword'>,
    { reach, ...said }: Pick<WordDecision, 'reach' | 'word' | 'shown' | 'because'>,
  ): void {
    const files = filesWithin(reach, this.read.patients, id);
    const place = reach === 'all' ? undefined : { at, keyword };
    this.keptWords.keep({ ...said, place, reach, files, preset: this.#purpose.choice.preset });
  }

  /** The decision by which a word stays in a text of a file. */
  keptWordOn(file: number, path: string, word: string): WordDecision | undefined {
    return this.keptWords.on(file, path, word, this.#purpose.choice.preset);
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
    return this.#ran !== undefined && !this.stale ? this.#ledger.copyOf(file) : undefined;
  }

  /** How the files of a person fare: also while copies are made, as often as somebody asks. */
  fateOf(person: Person): PersonFate {
    return this.#fates?.get(person.key) ?? fateOfPerson(person, this.files, this.#ledger);
  }

  /** Of everybody, by `Person.key`: once for all who ask; undefined as long as they still change. */
  readonly #fates = $derived.by(() =>
    this.result === undefined ? undefined : fatesOf(this.people.persons, this.files, this.#ledger),
  );

  /** What came of the files, in figures; undefined as long as no copies were made. Copies that left stay counted where others take their place. */
  get figures(): ShiftFigures | undefined {
    const { result, handover, files } = this;
    const { left } = handover;
    if (result === undefined && left.copies === 0) return undefined;
    const fates = [...(this.#fates?.values() ?? [])];
    const ends = [left.at, this.#ran?.finished].map((at) => at?.getTime() ?? this.#began.getTime());
    return {
      discs: countDiscs(files),
      persons: Math.max(left.persons, fates.filter(({ copies }) => copies > 0).length),
      files: files.length,
      copies: Math.max(left.copies, result?.cleaned ?? 0),
      refused: result?.refused ?? 0,
      heldBack: fates.reduce((sum, { heldBack }) => sum + heldBack, 0),
      saved: left.copies,
      zips: left.zips,
      duration: Math.max(...ends) - this.#began.getTime(),
    };
  }

  /** All data elements of a file, with what the choice would do to each. */
  elements(row: FileRow, signal: AbortSignal): Promise<ElementRow[] | Unreadable | Failed> {
    const { source, size } = row;
    if (source === undefined) return Promise.resolve({ kind: 'failed', code: 'internal' });
    // The list shows what would be done to the elements; whether its picture goes out is decided elsewhere.
    const asked = this.#asked;
    const request: CleanRequest = {
      ...this.#sharedRequest(row.facts?.study ?? '', asked),
      ...this.#ownRequest(row, asked.choice),
      pixels: 'export-unreviewed',
    };
    const timeout = timeoutFor(size);
    return this.#ports.pool.run((service) => service.elements(source, request), { signal, timeout });
  }

  /** Reads the text of an encapsulated document, for the person to see. */
  async openDocument(row: FileRow): Promise<void> {
    await this.documents.open(row, row.facts === undefined ? [] : this.read.secrets.of(row.facts.study));
  }

  #made(): Made | undefined {
    const run = this.#ran;
    if (run === undefined || this.stale) return undefined;
    const { people, files } = this;
    const { listed, ...ran } = run;
    const doubts = reportedDoubts(people.doubts, (doubt) => people.of(doubt));
    return {
      run: { ...ran, doubts },
      listed,
      files,
      ledger: this.#ledger,
      keysOf: (file) => people.keysFor(file),
      persons: this.chosen,
      newIdOf: (person) => (listed ? this.newIdOf(person) : undefined),
      secrets: () => [...this.read.secrets.all()],
    };
  }

  /** What the person's own list says in place of a number, where the purpose hides whom copies are about. */
  newIdOf({ files: [file = -1] }: Person): string | undefined {
    if (!this.#purpose.hidesWhom) return undefined;
    const patient = this.files[file]?.facts?.patient;
    return patient === undefined
      ? undefined
      : this.lookup.newIdOf(patientUnder(patient, this.people.keysFor(file)));
  }

  /** What the choice asks for, as it stands. */
  get #asked(): Asked {
    const { choice, hidesWhom } = this.#purpose;
    return { choice, lookup: hidesWhom ? this.lookup.request : undefined, mapping: hidesWhom };
  }

  #sharedRequest(study: string, asked: Asked, redactedInstances = this.#blackened): SharedRequest {
    const { secrets } = this.read;
    return {
      ...asked,
      key: this.key.bytes,
      checksum: true,
      studySecrets: secrets.of(study),
      runSecrets: secrets.ofRun(),
      redactedInstances,
    };
  }

  #ownRequest({ id, facts }: FileRow, choice: Choice): OwnRequest {
    const decisions = engineDecisions(this.decisions.of(id, choice.preset));
    const keptWords = this.keptWords.of(id, choice.preset);
    const own = decisions.length > 0 || keptWords.length > 0;
    return {
      ...(own ? { choice: { ...choice, decisions, keptWords } } : {}),
      patients: this.people.keysFor(id),
      document: this.documents.textOf(id),
      pixels: this.review.decisionOf(id),
      instance: this.read.instances.get(id),
      looked: facts?.picture === undefined ? undefined : this.review.recordOf(id),
    };
  }
}

const deriverIn =
  ({ pool }: Ports) =>
  async (passphrase: string): Promise<Uint8Array | undefined> => {
    const key = await pool.run((service) => service.deriveKey(passphrase));
    return 'kind' in key ? undefined : key;
  };
