import { saveFailureOf } from './saveFailureOf';
import type { SaveOutcome } from './SaveOutcome';

/** The pickers of Chromium, which TypeScript's DOM does not name. Firefox and Safari have neither. */
interface Pickers {
  readonly showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

export const pickers: Pickers = globalThis as Pickers;

/** A picker gives `AbortError` where the person closed it. */
export const pickFailure = (error: unknown): SaveOutcome =>
  error instanceof Error && error.name === 'AbortError'
    ? { kind: 'cancelled' }
    : { kind: 'failed', code: saveFailureOf(error), saved: 0 };
