import type { Because } from '../deid/profile/Because';
import type { CutReason } from '../deid/text/CutReason';
import type { OptionName, PresetName } from '../deid/profile/Preset';
import type { Check } from '../verify/Verification';
import type { AuditFinding } from '../verify/audit/AuditFinding';
import type { PictureReport } from './PictureReport';
import type { HandedOut, ReportedSecret } from './ReportedSecret';
import type { AuditVerdict } from './auditVerdict';
import type { ReportedDoubt } from './CleaningReport';

type Many = (n: number) => string;
type Texts = Readonly<Record<string, string>>;

/**
 * The words of the pages that are printed and signed, in one language: the room of the report knows none. They come from
 * `src/i18n/LANGUAGE/report.ts`.
 */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly number: (n: number) => string;
  readonly bytes: Many;
  /** A moment of the record, ISO 8601, as the language writes it, with its zone. */
  readonly moment: (iso: string) => string;
  /** The same to the second, with the offset, and in UTC. */
  readonly recorded: (iso: string) => string;
  /** `of` stands between the page and how many there are. */
  readonly page: { readonly one: string; readonly of: string };
  readonly presets: Readonly<Record<PresetName, { readonly title: string }>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Why a file was held back, by code. */
  readonly reasons: Texts;
  readonly run: RunWords;
  readonly pictures: PictureWords;
  readonly notExamined: NotExaminedWords;
  readonly personal: PersonalWords;
  readonly outputs: OutputsWords;
  readonly handover: HandoverWords;
  readonly signature: SignatureWords;
  readonly annex: AnnexWords;
  readonly share: ShareWords;
  readonly audit: AuditWords;
}

interface RunWords {
  readonly title: string;
  /** Where the copies keep the identity of the person. */
  readonly ownTitle: string;
  readonly lead: (copies: number, purpose: string) => string;
  readonly proven: (verified: number, copies: number) => string;
  readonly about: string;
  readonly chosen: string;
  readonly noOptions: string;
  /** Copies that carry an option besides those of all. */
  readonly alsoPixels: (n: number, clause: string) => string;
  readonly shard: string;
  readonly begun: string;
  readonly ended: string;
  readonly program: string;
  readonly rules: string;
  readonly ruleBook: (edition: string) => string;
  readonly ownRules: string;
  readonly counts: string;
  readonly read: string;
  readonly copies: string;
  readonly subjects: string;
  /** `people` is undefined where it was doubtful who is who. */
  readonly subjectsAre: (people: number | undefined, studies: number, series: number) => string;
  readonly verified: string;
  readonly refused: string;
  readonly ignored: string;
  readonly leftOut: string;
  readonly bytesOut: string;
  readonly decisions: string;
  readonly places: Many;
  readonly words: Many;
}

interface PictureWords {
  readonly title: string;
  readonly withPicture: string;
  readonly approved: string;
  readonly blackedOut: string;
  readonly lookedAt: string;
  readonly notLookedAt: string;
  /** Of those that nobody looked at. */
  readonly byRules: string;
  readonly takenInUnseen: string;
  readonly ways: (oneByOne: number, onSheets: number) => string;
  readonly searched: string;
  readonly searchedOf: (searched: number, of: number) => string;
  readonly withText: string;
  /** What was done to pixel data: a sentence for a number of copies. */
  readonly changes: Readonly<Record<PictureNote, Many>>;
  readonly same: (n: number, all: number) => string;
  readonly decision: Readonly<Record<PictureReport['decision'], string>>;
  readonly by: Readonly<Record<NonNullable<PictureReport['by']>, string>>;
  readonly frames: (shown: number, of: number) => string;
  /** What `by.rules` stands for in the list of files. */
  readonly ruleNote: string;
}

export type PictureNote =
  | 'pixels-redacted'
  | 'pixels-reencoded'
  | 'stray-bits-removed'
  | 'excess-pixels-removed'
  | 'segments-removed'
  | 'stray-bits-kept'
  | 'excess-pixels-kept'
  | 'segments-kept'
  | 'pixels-missing';

interface NotExaminedWords {
  readonly title: string;
  /** `byRules` of them were blacked out all the same. */
  readonly pictures: (n: number, byRules: number) => string;
  readonly partly: Many;
  readonly notSearched: Many;
  /** Where no file declares a head. */
  readonly faces: string;
  readonly heads: Many;
  readonly unsure: Many;
  readonly fallbackTypes: Many;
  readonly ambiguous: Many;
  readonly broken: Many;
  readonly noDiagnosis: string;
}

interface PersonalWords {
  readonly title: string;
  /** By CJEU C-413/23 P: for whom the copies stay personal data. */
  readonly pseudonymised: string;
  readonly named: string;
  readonly overruled: Many;
  /** What the secret made, in the run: `from` is said of these. */
  readonly made: Readonly<Record<'names' | 'uids' | 'dates', string>>;
  readonly from: Readonly<Record<ReportedSecret['from'], (what: string) => string>>;
  readonly keySaved: string;
  readonly keyNotSaved: string;
  readonly lookup: string;
  readonly lists: (names: string) => string;
  readonly list: Readonly<Record<HandedOut, string>>;
  readonly unknown: string;
}

interface OutputsWords {
  readonly title: string;
  /** @param of what the list says of each copy */
  readonly over: (files: number, of: string) => string;
  readonly by: Readonly<Record<'sha256' | 'crc32' | 'size', string>>;
  /** Where the list says different things of different copies. */
  readonly some: (n: number, of: string) => string;
  readonly chain: string;
}

/** Lines to fill in: what the run cannot know. */
interface HandoverWords {
  readonly title: string;
  readonly controller: string;
  readonly recipient: string;
  readonly basis: string;
  readonly reference: string;
  readonly originals: string;
  readonly until: string;
}

interface SignatureWords {
  readonly title: string;
  readonly says: string;
  /** Boxes to tick. */
  readonly carriedOut: string;
  readonly reviewed: string;
  readonly operator: string;
  readonly role: string;
  readonly place: string;
  readonly date: string;
  readonly signature: string;
}

interface AnnexWords {
  readonly title: string;
  readonly actions: string;
  readonly action: string;
  readonly copies: string;
  readonly fields: string;
  readonly clause: string;
  readonly table: string;
  readonly note: string;
  /** Of a picture that is another instance than its source, PS3.3. */
  readonly derived: string;
  readonly beyond: string;
  readonly byPerson: string;
  readonly ownRecord: string;
  /** What goes from a person's own record and is a row of the table. */
  readonly ownTable: string;
  /** Headings over the actions that serve them. */
  readonly laws: Readonly<Record<Law, string>>;
  readonly because: Readonly<Record<Because, string>>;
  readonly proof: string;
  readonly pseudonymisation: string;
  readonly domain: string;
  readonly domainIs: string;
  /** What leads back, beside what the run handed out. */
  readonly additional: string;
  readonly originals: string;
  readonly secret: string;
  readonly pictures: string;
  readonly decisions: string;
  readonly decision: { readonly place: string; readonly attribute: string; readonly does: string };
  readonly did: Readonly<Record<'keep' | 'remove' | 'replace', string>>;
  /** Words that a person kept in cleaned texts. */
  readonly words: string;
  readonly word: { readonly because: string; readonly place: string; readonly texts: string };
  readonly everyText: string;
  readonly cuts: Readonly<Record<CutReason, string>>;
  readonly whoIsWho: string;
  readonly doubt: Readonly<Record<ReportedDoubt['kind'], string>>;
  readonly treated: (as: ReportedDoubt['treatedAs'], files: string, named: boolean) => string;
  readonly filesFrom: (files: number, first: string) => string;
  readonly uids: Readonly<Record<UidNote, Many>>;
  readonly files: string;
  readonly columns: Readonly<Record<'number' | 'copy' | 'outcome' | 'fields' | 'proof' | 'checksum', string>>;
  readonly copy: string;
  readonly heldBack: (reason: string) => string;
  readonly passed: Many;
  /** What the automatic check is made of. */
  readonly checks: Readonly<Record<Check['name'], string>>;
  readonly checksAre: (names: string) => string;
  /** Of a long run: a line for each folder. */
  readonly folders: {
    readonly columns: Readonly<Record<'folder' | 'files' | 'copies' | 'outcome' | 'proof', string>>;
    readonly allPassed: string;
    readonly passed: (n: number, of: number) => string;
    readonly every: string;
    readonly note: string;
  };
  /** Where the statement is, on paper. */
  readonly onScreen: (statement: string) => string;
  readonly statement: string;
  /** Of a person's own record, which conforms to nothing. */
  readonly ownStatement: string;
  /** That the statement is in English, and how it is printed along. */
  readonly statementAbout: string;
}

export type UidNote =
  | 'instance-uid-shared'
  | 'instance-uid-still-shared'
  | 'instance-uid-made'
  | 'instance-uid-from-meta'
  | 'instance-uid-contradicted'
  | 'instance-repeated'
  | 'study-uid-made'
  | 'series-uid-made'
  | 'file-behind-removed';

/** What an action serves under the GDPR: Art. 4(5) with 32(1)(a), or 5(1)(c) with 25(1); `none` is form alone. */
export type Law = 'pseudonymises' | 'minimises' | 'none';

interface ShareWords {
  readonly title: string;
  readonly lead: (copies: number, day: string, purpose: string) => string;
  readonly removed: string;
  readonly stays: string;
  readonly forYou: string;
  /** By CJEU C-413/23 P, for whoever gets the copies. */
  readonly linked: string;
  readonly namesYou: string;
  readonly ask: string;
  readonly askAbout: string;
  readonly name: string;
  readonly contact: string;
  readonly did: Readonly<
    Record<
      'identity' | 'table' | 'private' | 'uids' | 'datesShifted' | 'texts' | 'documents' | 'ages' | 'own',
      string
    >
  >;
  readonly blackedOut: Many;
  readonly kept: Readonly<Record<OptionName, string>>;
  readonly picture: string;
  readonly nothingElse: string;
  readonly byDecision: Many;
  readonly wordsKept: Many;
  readonly named: string;
}

interface AuditWords {
  readonly title: string;
  readonly verdict: Readonly<Record<Exclude<AuditVerdict, 'clean'>, (files: number) => string>> & {
    /**
     * @param values of originals that were looked for; undefined without originals
     * @param spared whether some were found all the same: as the files allow, or perhaps by chance
     */
    readonly clean: (
      files: number,
      values: number | undefined,
      spared: { readonly allowed: boolean; readonly unsure: boolean },
    ) => string;
  };
  readonly about: string;
  readonly done: string;
  readonly counts: string;
  readonly files: string;
  readonly unreadable: string;
  readonly unexamined: string;
  readonly others: string;
  readonly patients: string;
  readonly found: string;
  readonly notExamined: string;
  readonly pictures: (searched: number, others: number) => string;
  readonly heads: Many;
  readonly originals: string;
  readonly sum: string;
  readonly noOriginals: string;
  readonly lookedFor: string;
  readonly unreadOriginals: Many;
  readonly reports: string;
  readonly reportsAbout: string;
  readonly noReport: string;
  readonly says: string;
  readonly carriedOut: string;
  readonly reviewed: string;
  readonly findings: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<AuditFinding['kind'], { readonly title: string }>>;
  readonly declared: string;
  readonly contradictions: Texts;
  readonly secretKinds: Texts;
  readonly categories: Readonly<Record<string, { readonly title: string }>>;
  readonly places: Texts;
  readonly columns: Readonly<Record<'place' | 'what' | 'files', string>>;
  readonly notLooked: string;
  readonly byFile: string;
  readonly state: Readonly<Record<'read' | 'other', string>>;
  readonly number: string;
  readonly check: CheckWords;
}

/** What is said of a report that was held against the files beside it. */
export interface CheckWords {
  readonly all: Many;
  readonly sameSize: Many;
  readonly missing: (files: number, of: string) => string;
  readonly changed: (files: number, of: string) => string;
  readonly unread: (files: number, of: string) => string;
  readonly extra: Many;
  readonly tampered: string;
  readonly noHash: string;
  readonly hash: (sha256: string) => string;
  readonly some: (same: number, all: number) => string;
}
