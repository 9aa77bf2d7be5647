import { openDB } from 'idb';
import { mayKeep } from './mayKeep';

/** What was chosen, kept between visits. Nothing about a patient or a file is ever among it. */
export interface Settings {
  readonly language?: string;
  readonly preset?: string;
  readonly options?: readonly string[];
  /** How findings are shown. */
  readonly foundView?: string;
}

const store = 'settings';
const key = 'chosen';

const open = () =>
  openDB('reinschrift', 1, { upgrade: (database) => void database.createObjectStore(store) });

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was written, as far as it has the right shape. */
function settingsOf(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return {};
  const { language, preset, options, foundView } = stored as Record<string, unknown>;
  return {
    ...(isText(language) && { language }),
    ...(isText(preset) && { preset }),
    ...(isText(foundView) && { foundView }),
    ...(Array.isArray(options) && { options: options.filter(isText) }),
  };
}

/** The settings of the last visit; empty where the browser keeps none (private window, `file:`). */
export async function readSettings(): Promise<Settings> {
  if (!mayKeep()) return {};
  try {
    const database = await open();
    const stored: unknown = await database.get(store, key);
    database.close();
    return settingsOf(stored);
  } catch {
    return {};
  }
}

/** Keeps the settings where the browser lets it; a refusal costs nothing but the memory of them. */
export async function writeSettings(settings: Settings): Promise<void> {
  if (!mayKeep()) return;
  try {
    const database = await open();
    await database.put(store, settingsOf(settings), key);
    database.close();
  } catch {
    // Not kept: the next visit starts with the browser's language and the first preset.
  }
}
