import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Opens a database where it is there, else gives undefined: who only looks makes none, and what was just forgotten does not come back empty. */
export async function openKept<Schema extends DBSchema>(
  name: string,
): Promise<IDBPDatabase<Schema> | undefined> {
  const made = { isNew: false };
  try {
    return await openDB<Schema>(name, 1, {
      upgrade(_database, _before, _after, transaction) {
        made.isNew = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (made.isNew) return undefined;
    throw error;
  }
}
