import { deleteDB } from 'idb';
import { mayKeep } from './mayKeep';

/** Long enough for another window to end what it writes; in milliseconds. */
const patience = 3000;

/**
 * Deletes all that this page keeps between visits: settings and areas, each a database. It keeps nothing in any other place, which
 * `test/browser/promise/nothingStays.test.ts` holds it to; the app's own files, which the service worker keeps, tell nothing. What other pages of the
 * same server keep is theirs. True where all of it is gone.
 */
export async function forgetKept(): Promise<boolean> {
  if (!mayKeep()) return true;
  const gone = await Promise.all((await namesKept()).map(deleted));
  return gone.every(Boolean);
}

async function namesKept(): Promise<readonly string[]> {
  try {
    const all = await indexedDB.databases();
    return all.flatMap(({ name }) => (name?.startsWith('reinschrift') === true ? [name] : []));
  } catch {
    return ['reinschrift', 'reinschrift-templates'];
  }
}

/** A window that holds the database open holds up its end: then it is not gone, as far as anybody can say. */
const deleted = (name: string): Promise<boolean> =>
  Promise.race([
    deleteDB(name).then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
