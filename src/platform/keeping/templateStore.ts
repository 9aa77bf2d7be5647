import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { mayKeep } from './mayKeep';
import { openKept } from './openKept';
import type { KeptTemplates, Template, TemplateStore } from './Template';
import { templateAreas } from './templateAreas';
import { templateName } from './templateName';

interface Schema extends DBSchema {
  /** One entry: what names of layouts are keyed with. */
  secret: { key: string; value: unknown };
  /** Areas by the name of their layout. */
  templates: { key: string; value: unknown };
}

type Rooms = ('secret' | 'templates')[];
type Transaction = IDBPTransaction<Schema, Rooms, 'readwrite'>;

const key = 'layouts';

/** A database of its own: the settings need not know of it. */
const name = 'reinschrift-templates';

const open = () =>
  openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('secret');
      database.createObjectStore('templates');
    },
  });

const nothingKept: KeptTemplates = { all: [], forLayout: () => undefined };

/** @param randomKey 32 random bytes */
export function templateStore(randomKey: () => Uint8Array): TemplateStore {
  /** One transaction for the change and the answer: two tabs see each other's work whole. */
  async function work(
    change: (transaction: Transaction) => Promise<void>,
    opened: () => Promise<IDBPDatabase<Schema> | undefined> = open,
  ): Promise<KeptTemplates | undefined> {
    if (!mayKeep()) return undefined;
    try {
      const database = await opened();
      if (database === undefined) return nothingKept;
      try {
        const transaction = database.transaction(['secret', 'templates'], 'readwrite');
        const changed = change(transaction).then(() => keptIn(transaction));
        const [kept] = await Promise.all([changed, transaction.done]);
        return kept;
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }
  return {
    read: () =>
      work(
        () => Promise.resolve(),
        () => openKept(name),
      ),
    keep: (layout, areas) =>
      work(async (transaction) => {
        const wanted = templateAreas(areas);
        if (wanted === undefined) throw new Error('no-areas');
        const secret = (await secretIn(transaction)) ?? randomKey();
        await transaction.objectStore('secret').put(secret, key);
        await transaction.objectStore('templates').put(wanted, templateName(secret, layout));
      }),
    forget: (names) =>
      work(async (transaction) => {
        const templates = transaction.objectStore('templates');
        for (const each of names) await templates.delete(each);
        // Without a template the secret is for nothing, and who forgets all leaves nothing behind.
        if ((await templates.count()) === 0) await transaction.objectStore('secret').clear();
      }),
  };
}

async function keptIn(transaction: Transaction): Promise<KeptTemplates> {
  const secret = await secretIn(transaction);
  const templates = transaction.objectStore('templates');
  const [names, stored] = [await templates.getAllKeys(), await templates.getAll()];
  const all = stored.flatMap((each, at): Template[] => {
    const [name, areas] = [names[at], templateAreas(each)];
    return name === undefined || areas === undefined ? [] : [{ name, areas }];
  });
  const byName = new Map(all.map((template) => [template.name, template]));
  // Files by the thousand share one layout, and each asks for itself.
  const asked = new Map<string, Template | undefined>();
  return {
    all,
    forLayout(layout) {
      if (secret === undefined || byName.size === 0) return undefined;
      if (!asked.has(layout)) asked.set(layout, byName.get(templateName(secret, layout)));
      return asked.get(layout);
    },
  };
}

async function secretIn(transaction: Transaction): Promise<Uint8Array | undefined> {
  const secret = await transaction.objectStore('secret').get(key);
  return secret instanceof Uint8Array && secret.length >= 32 ? secret : undefined;
}
