import { openDB } from 'idb';
import { isKept } from './isKept';
import { mayKeep } from './mayKeep';

/** What was chosen, kept between visits. Nothing about a patient or a file is ever among it. */
export interface Settings {
  readonly language?: string;
  /** How findings are shown. */
  readonly foundView?: string;
  /** Minutes without input after which files are forgotten; 0 for never. */
  readonly idleMinutes?: number;
}

const database = 'reinschrift';
const store = 'settings';
const key = 'chosen';

const open = () => openDB(database, 1, { upgrade: (upgraded) => void upgraded.createObjectStore(store) });

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was written, as far as it has the right shape; whatever else lies there, an older version's say, is not read and goes with the next change. */
function settingsOf(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return {};
  const { language, foundView, idleMinutes } = stored as Record<string, unknown>;
  return {
    ...(isText(language) && { language }),
    ...(isText(foundView) && { foundView }),
    ...(typeof idleMinutes === 'number' && { idleMinutes }),
  };
}

/** The settings of the last visit; empty where the browser keeps none (private window, `file:`). Leaves nothing behind where there are none. */
export async function readSettings(): Promise<Settings> {
  if (!mayKeep() || !(await isKept(database))) return {};
  try {
    const opened = await open();
    const stored: unknown = await opened.get(store, key);
    opened.close();
    return settingsOf(stored);
  } catch {
    return {};
  }
}

/**
 * Keeps what was chosen beside what was chosen before, where the browser lets it; a refusal costs nothing but the memory of it. It is one
 * transaction: of two windows each keeps what the other chose, and of the same setting the later holds.
 */
export async function changeSettings(change: Settings): Promise<void> {
  if (!mayKeep()) return;
  try {
    const opened = await open();
    const transaction = opened.transaction(store, 'readwrite');
    const before = settingsOf(await transaction.store.get(key));
    await Promise.all([transaction.store.put({ ...before, ...change }, key), transaction.done]);
    opened.close();
  } catch {
    // Not kept: the next visit starts with the browser's language and the first preset.
  }
}
