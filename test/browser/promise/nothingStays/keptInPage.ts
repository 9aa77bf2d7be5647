import type { Page } from 'playwright-core';

/** All that the page can keep something in, as one text: storage of every kind with what caches hold, cookies, title, address and state. */
export const keptInPage = (page: Page): Promise<string> => page.evaluate(inPage);

/** Runs in the page, so it can use nothing from outside. */
async function inPage(): Promise<string> {
  const kept: unknown[] = [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    document.title,
    location.href,
    history.state,
    window.name,
  ];
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no answer'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const room of database.objectStoreNames) {
      const store = database.transaction(room).objectStore(room);
      kept.push([name, room, await answer(store.getAllKeys()), await answer(store.getAll())]);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const text = await (await cache.match(request))?.text();
      kept.push([name, request.url, text]);
    }
  }
  const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    const handles = folder as unknown as { values(): AsyncIterable<FileSystemHandle> };
    for await (const handle of handles.values()) {
      kept.push(handle.name);
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle);
      else kept.push(await (await (handle as FileSystemFileHandle).getFile()).text());
    }
  };
  await walk(await navigator.storage.getDirectory());
  return JSON.stringify(kept);
}
