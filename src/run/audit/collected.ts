import { isUnopened } from '../../platform/isUnopened';
import type { UnopenedReason } from '../../platform/SourceFile';
import type { Given, Intake } from '../Given';

/** A file as it was given, not yet read. */
export interface Collected {
  /** Place in the list. */
  readonly id: number;
  readonly path: string;
  /** Empty where there are no bytes to be had. */
  readonly blob: Blob;
  /** False for what is no DICOM by its first bytes. */
  readonly isDicom: boolean;
  /** Why nobody could look at it. */
  readonly unopened: UnopenedReason | undefined;
}

/** Takes in what was given and keeps all of it: what is no DICOM may tell something, too, and what could not be opened must be named. */
export async function collected(intake: Intake, given: Given): Promise<Collected[]> {
  const files: Collected[] = [];
  for await (const file of intake(given)) {
    const { id, path } = file;
    if (!('reason' in file)) files.push({ id, path, blob: file.blob, isDicom: true, unopened: undefined });
    else {
      const unopened = isUnopened(file.reason) ? file.reason : undefined;
      files.push({ id, path, blob: file.bytes ?? new Blob(), isDicom: false, unopened });
    }
  }
  return files;
}
