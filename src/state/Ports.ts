import type { PresetName } from '../deid/profile/Preset';
import type { CleanCopy } from '../export/CleanCopy';
import type { DocumentService } from '../lanes/documentProtocol';
import type { Pool } from '../lanes/pool';
import type { ChosenFile } from '../platform/saving/ChosenFile';
import type { EachSaved, FileToMake } from '../platform/saving/saveEach';
import type { SaveOutcome, Written } from '../platform/saving/SaveOutcome';
import type { ReportFormat } from '../report/reportAs';
import type { ReportWords } from '../report/ReportWords';
import type { Given, Intake } from '../run/Given';
import type { Lanes } from '../run/Lanes';

/** Lists that lead back to people. They are named as those of `clean:folder`. */
export type PrivateListName = 'private_list' | 'patid_mapping' | 'uid_mapping';

/** A report of a run, or the page for whoever gets its copies. */
export type ReportForm = ReportFormat | 'share';

/** What leaves the page. */
export interface Outlets {
  /** @param name without an ending */
  readonly saveZip: (copies: readonly CleanCopy[], done: Written, name: string) => Promise<SaveOutcome>;
  /** The same with a password. */
  readonly saveLockedZip: (
    copies: readonly CleanCopy[],
    name: string,
    password: string,
    done: Written,
  ) => Promise<SaveOutcome>;
  /** Saves several files, into a folder where the browser lets a person choose one. */
  readonly saveEach: (files: readonly FileToMake[], told: EachSaved) => Promise<SaveOutcome>;
  /** One ZIP of copies. */
  readonly zip: (copies: readonly CleanCopy[]) => Promise<Blob>;
  /**
   * Asks where a ZIP is to go that is written while its copies are made; gives what came of it where nobody chose. Undefined where the
   * browser has no save picker.
   *
   * @param name without an ending
   */
  readonly chooseZip?: ((name: string) => Promise<ChosenFile | SaveOutcome>) | undefined;
  /** Whether single files take far longer here than one ZIP. */
  readonly folderIsSlow?: boolean;
  /** Undefined where the browser cannot write into a folder. */
  readonly saveFolder:
    | ((
        copies: readonly CleanCopy[],
        options: { readonly readBack: boolean; readonly done: Written; readonly name: string },
      ) => Promise<SaveOutcome>)
    | undefined;
  /** Takes the text of the report in pieces. */
  readonly saveReport: (parts: Iterable<string>, form: ReportForm) => void;
  /** Takes a list of personal data as CSV. */
  readonly savePrivate: (parts: Iterable<string>, name: PrivateListName) => void;
  /** Takes the text of the presets of a site. */
  readonly savePreset: (text: string) => void;
  /** Takes the text of a key file. */
  readonly saveKey: (text: string) => void;
}

/** All that the page does to the world, so that it can be tested without a browser. `main.ts` gives the real ones. */
export interface Ports extends Lanes, Outlets {
  /** The lane that carries the PDF reader. Loaded when a document is first opened. */
  readonly documents: Pick<Pool<DocumentService>, 'run'>;
  readonly intake: Intake;
  readonly sample: () => Promise<Given>;
  /** Bytes that the browser says it has room for; undefined where nobody can say. */
  readonly room?: () => Promise<number | undefined>;
  readonly now: () => Date;
  /** What reports to print say, in the language of the page. */
  readonly reportWords: () => Promise<ReportWords>;
  /** What a purpose is called in the names of files, in the language of the page. */
  readonly purposeWord: (preset: PresetName) => string;
  /** So many random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** 32 random bytes. */
  readonly randomKey: () => Uint8Array;
}
