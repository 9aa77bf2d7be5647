import type { Choice } from '../../deid/profile/Preset';
import type { InstanceContext } from '../../deid/identity/InstanceContext';
import type { PatientKeys } from '../../deid/identity/patientUnder';
import type { Secret } from '../../deid/secrets/Secret';
import type { DocumentText } from '../../document/DocumentText';
import type { PixelDecision } from '../../pixel/Redaction';
import type { RedactionRule } from '../../pixel/RedactionRule';
import type { LookRecord } from '../../pixel/sight/Sight';

export interface CleanRequest {
  /** What was read of the encapsulated document, where a decision keeps it. */
  readonly document?: DocumentText | undefined;
  readonly choice: Choice;
  /** 32 bytes. HMAC key of pseudonyms and UIDs: the same in every lane of a run. */
  readonly key: Uint8Array;
  /** Secrets of the study that this file belongs to, from the inspections of all its files. */
  readonly studySecrets: readonly Secret[];
  /** Of `runSecrets`: what all patients of the run are called. One text, cheap to send with every file. */
  readonly runSecrets?: string | undefined;
  /** What the person decided about this picture. A redaction is carried out by a pixel lane only. */
  readonly pixels: PixelDecision;
  /** True where text was found in the picture: it waits for a look as if its header asked for one. */
  readonly textFound?: boolean | undefined;
  /** What of the picture was on the screen, and whether a person confirmed it. Without it no decision of a person counts as a look. */
  readonly looked?: LookRecord | undefined;
  /** What is blacked out where the person decided nothing. */
  readonly rules?: readonly RedactionRule[] | undefined;
  /** Old SOP Instance UIDs of the pictures of the run that are blacked out: they change even where UIDs stay. */
  readonly redactedInstances?: readonly string[] | undefined;
  /** Own pseudonyms for Patient IDs. The text of the CSV: cheaper to send with every file than what it says, and read once. */
  readonly lookup?: LookupRequest | undefined;
  /** Who is who, where a person decided it. */
  readonly patients?: PatientKeys | undefined;
  /** What all files of the run tell of the file's own UID. */
  readonly instance?: InstanceContext | undefined;
  /** True where the old values of UIDs and Patient ID are wanted beside the new ones. Personal data. */
  readonly mapping?: boolean | undefined;
}

export interface LookupRequest {
  readonly csv: string;
  /** What becomes of patients whom the lookup does not list: a pseudonym from the key, or no copy. */
  readonly unknown: 'key' | 'refuse';
}
