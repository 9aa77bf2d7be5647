import type { PseudonymRequest } from '../Memory';
import type { Choice } from '../../deid/profile/Preset';
import type { InstanceContext } from '../../deid/identity/InstanceContext';
import type { Secret } from '../../deid/secrets/Secret';
import type { DocumentText } from '../../document/DocumentText';
import type { PixelDecision } from '../../pixel/Redaction';
import type { RedactionRule } from '../../pixel/RedactionRule';
import type { LookRecord } from '../../pixel/sight/Sight';

export interface CleanRequest extends PseudonymRequest {
  /** What was read of the encapsulated document, where a decision keeps it. */
  readonly document?: DocumentText | undefined;
  readonly choice: Choice;
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
  /** What all files of the run tell of the file's own UID. */
  readonly instance?: InstanceContext | undefined;
  /** True where the old values of UIDs and Patient ID are wanted beside the new ones. Personal data. */
  readonly mapping?: boolean | undefined;
  /** True where the CRC-32 of the copy is wanted: a ZIP says it of each file. */
  readonly checksum?: boolean | undefined;
}
