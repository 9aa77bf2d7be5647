import type { SaveFailure } from './SaveOutcome';

/** A source that stopped being readable, told apart from a target that stopped taking bytes. */
export class BlobGone extends Error {}

/** A target that took no more bytes of a source that can still be read. */
export class NotTaken extends Error {}

/** The name of a file system error as a code; messages may hold paths and are never shown. */
export function saveFailureOf(error: unknown): SaveFailure {
  if (error instanceof BlobGone) return 'source-gone';
  if (error instanceof NotTaken) return 'not-taken';
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'disk-full';
    case 'NotAllowedError':
    case 'SecurityError':
    case 'NoModificationAllowedError':
    case 'AbortError': // Chromium's Safe Browsing took the file away
      return 'permission';
    case 'NotFoundError':
    case 'InvalidStateError':
      return 'target-gone';
    case 'TypeMismatchError':
      return 'exists';
    default:
      return 'unknown';
  }
}
