import { openDB, type DBSchema } from 'idb';
import { mayKeep } from './mayKeep';
import { openKept } from './openKept';

/** What was chosen, kept between visits. Nothing about a patient or a file is ever among it. */
export interface Settings {
  readonly language?: string;
  /** How findings are shown. */
  readonly foundView?: string;
  /** Minutes without input after which files are forgotten; 0 for never. */
  readonly idleMinutes?: number;
}

interface Schema extends DBSchema {
  settings: { key: string; value: unknown };
}

const name = 'reinschrift';
const key = 'chosen';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was written, as far as it has the right shape; what else lies there is not read, and goes with the next change. */
function settingsOf(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return {};
  const { language, foundView, idleMinutes } = stored as Record<string, unknown>;
  return {
    ...(isText(language) && { language }),
    ...(isText(foundView) && { foundView }),
    ...(typeof idleMinutes === 'number' && { idleMinutes }),
  };
}

/** The settings of the last visit; empty where the browser keeps none (private window, `file:`). */
export async function readSettings(): Promise<Settings> {
  if (!mayKeep()) return {};
  try {
    const database = await openKept<Schema>(name);
    const stored: unknown = await database?.get('settings', key);
    database?.close();
    return settingsOf(stored);
  } catch {
    return {};
  }
}

/**
 * Keeps what was chosen beside what was chosen before, where the browser lets it; a refusal costs nothing but the memory of it. One
 * transaction for both: of two windows each keeps what the other chose, and of the same setting the later holds.
 */
export async function changeSettings(change: Settings): Promise<void> {
  if (!mayKeep()) return;
  try {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (made) => void made.createObjectStore('settings'),
    });
    const transaction = database.transaction('settings', 'readwrite');
    const before = settingsOf(await transaction.store.get(key));
    await Promise.all([transaction.store.put({ ...before, ...change }, key), transaction.done]);
    database.close();
  } catch {
    // Not kept: the next visit starts with the browser's language and what else is usual.
  }
}
