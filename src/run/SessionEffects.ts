import type { DocumentService } from '../lanes/documentProtocol';
import type { PixelService } from '../lanes/pixelProtocol';
import type { Pool } from '../lanes/pool';
import type { DicomService } from '../lanes/protocol';
import type { IgnoredFile, SourceFile, UnopenedReason } from '../platform/SourceFile';
import type { ReportFormat } from '../report/reportAs';
import type { SaveOutcome } from '../platform/SaveOutcome';

/** A file as it came, before its content is looked at. Without a Blob where it could not be opened. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob | undefined;
  readonly unopened?: UnopenedReason;
}

export type Given = Iterable<GivenFile> | AsyncIterable<GivenFile>;

export interface CleanCopy {
  readonly name: string;
  readonly blob: Blob;
}

/** Lists that lead back to people. They are named as those of `clean:folder`. */
export type PrivateListName = 'private_list' | 'patid_mapping' | 'uid_mapping';

/** All that a session does to the world, so that it can be tested without a browser. `main.ts` gives the real ones. */
export interface SessionEffects {
  readonly pool: Pick<Pool<DicomService>, 'run' | 'runAll'>;
  /** Lanes that carry the decoders: they show pictures and black out. Loaded when first used. */
  readonly pixels: Pick<Pool<PixelService>, 'run' | 'runAll'>;
  /** The lane that carries the PDF reader. Loaded when a document is first opened. */
  readonly documents: Pick<Pool<DocumentService>, 'run'>;
  readonly takeIn: (given: Given) => AsyncIterable<SourceFile | IgnoredFile>;
  readonly sample: () => Promise<Given>;
  /** Named in the report. */
  readonly product: string;
  readonly version: string;
  readonly saveZip: (copies: readonly CleanCopy[], done: (share: number) => void) => Promise<SaveOutcome>;
  /** Undefined where the browser cannot write into a folder. */
  readonly saveFolder:
    | ((
        copies: readonly CleanCopy[],
        options: { readonly readBack: boolean; readonly done: (files: number) => void },
      ) => Promise<SaveOutcome>)
    | undefined;
  /** Takes the text of the report in pieces. */
  readonly saveReport: (parts: Iterable<string>, format: ReportFormat) => void;
  /** Takes a list of personal data as CSV. */
  readonly savePrivate: (parts: Iterable<string>, name: PrivateListName) => void;
  /** Takes the text of a key file. */
  readonly saveKey: (text: string) => void;
  readonly now: () => Date;
  /** 32 random bytes. */
  readonly randomKey: () => Uint8Array;
}
