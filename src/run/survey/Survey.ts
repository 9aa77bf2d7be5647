import type { InstanceContext } from '../../deid/identity/InstanceContext';
import { instancesApart } from '../../deid/identity/instancesApart';
import type { LevelKeys } from '../../deid/identity/FileIdentity';
import type { PatientIdentity } from '../../deid/identity/PatientIdentity';
import type { Secret } from '../../deid/secrets/Secret';
import type { Unreadable } from '../../dicom/model/Part10';
import type { Failed, Ignored } from '../../file/outcomes';
import { isUnopened } from '../../platform/taking/isUnopened';
import type { IgnoredFile, SourceFile } from '../../platform/taking/SourceFile';
import { inSteps } from '../../platform/inSteps';
import { interned } from '../interned';
import type { Doubt, DoubtfulPerson } from '../people/Doubt';
import { doubtsOf } from '../people/doubtsOf';
import { SeenPeople, type SeenSoFar } from '../people/SeenPeople';
import { reasonOf } from '../reasonOf';
import type { RunFacts, RunFile } from '../RunFile';
import type { ListedOtherwise } from '../people/listedOtherwise';
import {
  directoriesOtherwise,
  directoriesTold,
  type DirectoryTold,
  type FoundDirectory,
  type ReadDirectory,
} from './directoriesTold';
import { StudySecrets } from './StudySecrets';
import { twinsAmong } from './twinsAmong';

/** What a lane tells of a file that it could read. */
export interface Told<Facts extends RunFacts = RunFacts> {
  readonly kind: 'told';
  readonly facts: Facts;
  readonly identity: PatientIdentity;
  readonly secrets: readonly Secret[];
}

/**
 * What is known only when all files of a run were read, and must be before one of them is named or cleaned. Takes them in whatever
 * order lanes end.
 */
export class Survey<Source, Facts extends RunFacts> {
  /** By number; complete when all were read. */
  readonly files: RunFile<Source, Facts>[] = [];
  readonly secrets = new StudySecrets();
  readonly #people = new SeenPeople();
  readonly #directories: FoundDirectory[] = [];
  readonly #intern = interned();
  readonly #levels = interned<LevelKeys>(({ study, series }) => `${study}\0${series}`);

  /** What the intake left alone, or could not open: nobody knows what is in that, so it is refused. */
  leaveAlone({ id, path, reason, bytes, at }: IgnoredFile): void {
    if (reason === 'dicomdir' && bytes !== undefined) this.#directories.push({ file: id, path, blob: bytes });
    const state = isUnopened(reason) ? 'refused' : 'ignored';
    this.files[id] = { ...nothing, id, path, size: 0, state, reason: { code: reason, at } };
  }

  /** @param source from where the file is read again, if it is */
  add(
    { id, path, blob }: SourceFile,
    source: Source | undefined,
    told: Told<Facts> | Ignored | Unreadable | Failed,
  ): void {
    const file = { id, path, size: blob.size, source };
    if (told.kind === 'told') {
      const { facts, identity, secrets } = told;
      this.#people.add(id, identity);
      this.secrets.add(facts.study, secrets);
      this.files[id] = { ...file, state: 'readable', reason: undefined, facts: this.#shared(facts) };
      return;
    }
    const reason = reasonOf(told);
    if (told.kind === 'ignored') {
      this.#directories.push({ file: id, path, blob });
      this.files[id] = { ...file, ...nothing, state: 'ignored', reason };
    } else this.files[id] = { ...file, state: 'refused', reason, facts: undefined };
  }

  get seen(): SeenSoFar {
    return this.#people.soFar;
  }

  /** Whom the files name, with the files that do. */
  get people(): readonly DoubtfulPerson[] {
    return this.#people.list;
  }

  /** Where it is doubtful who is who. */
  doubts(): Doubt[] {
    return doubtsOf(this.#people.list);
  }

  /**
   * What all files tell of the UIDs of some.
   * @param contentsOf digests of whole files; one that cannot be read any more has none, and will be refused
   */
  async instances(
    contentsOf: (files: readonly RunFile<Source, Facts>[]) => Promise<ReadonlyMap<number, string>>,
  ): Promise<ReadonlyMap<number, InstanceContext>> {
    const facts = await inSteps(twinsAmong(this.files));
    return instancesApart(facts, (twins) => {
      const mine = new Set(twins);
      return contentsOf(this.files.filter(({ id }) => mine.has(id)));
    });
  }

  /** Where DICOMDIRs and the files that they list name different people. */
  listedOtherwise(read: ReadDirectory): Promise<ListedOtherwise[]> {
    return directoriesOtherwise(this.#directories, this.files, this.people, read);
  }

  /** What is there of the files that the DICOMDIRs of the intake list, in the order of these. */
  directories(read: ReadDirectory): Promise<readonly DirectoryTold[]> {
    return directoriesTold(this.#directories, this.files, read);
  }

  #shared(facts: Facts): Facts {
    const { study, patient, sopClass, transferSyntax, levels } = facts;
    return {
      ...facts,
      study: this.#intern(study),
      patient: this.#intern(patient),
      sopClass: this.#intern(sopClass),
      transferSyntax: this.#intern(transferSyntax),
      levels: this.#levels(levels),
    };
  }
}

const nothing = { source: undefined, facts: undefined } as const;
