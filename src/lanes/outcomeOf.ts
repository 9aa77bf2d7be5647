import type { Unreadable } from '../dicom/model/Part10';
import type { Failed } from '../file/outcomes';

/**
 * Runs one service call so that it always ends with an outcome. A source that can no longer be read (changed on disk, pulled
 * stick, withdrawn permission) is `source-gone`; anything else that is thrown is a bug of ours and costs this file only.
 */
export async function outcomeOf<Outcome>(
  call: () => Promise<Outcome>,
): Promise<Outcome | Unreadable | Failed> {
  try {
    return await call();
  } catch (error) {
    return error instanceof DOMException && sourceErrors.has(error.name)
      ? { kind: 'unreadable', code: 'source-gone', at: 0 }
      : { kind: 'failed', code: 'internal' };
  }
}

/** What browsers and Node throw when the file behind a Blob cannot be read (File API section 4, "Errors"). */
const sourceErrors = new Set(['NotReadableError', 'NotFoundError', 'NotAllowedError', 'SecurityError']);
