import { describe, expect, it } from 'vitest';
import { launchQueueOf, takeLaunched, type LaunchQueue } from '../../../src/platform/taking/launched';
import type { Entry } from '../../../src/platform/taking/withLooks';
import { manifest } from '../../../scripts/build/manifest.mjs';

type Launched = Parameters<Parameters<LaunchQueue['setConsumer']>[0]>[0];

const handle = (name: string): FileSystemHandle =>
  ({
    kind: 'file',
    name,
    getFile: () =>
      name === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(new File(['x'], name)),
  }) as unknown as FileSystemHandle;

/** As browsers do it: what comes before somebody asks waits for them. */
class Queue implements LaunchQueue {
  #consumer: ((launched: Launched) => void) | undefined;
  readonly #waiting: Launched[] = [];

  setConsumer(consumer: (launched: Launched) => void): void {
    this.#consumer = consumer;
    for (const launched of this.#waiting.splice(0)) consumer(launched);
  }

  launch(launched: Launched): void {
    if (this.#consumer === undefined) this.#waiting.push(launched);
    else this.#consumer(launched);
  }
}

async function all(given: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of given) entries.push(entry);
  return entries;
}

describe('files that are opened with the installed app', () => {
  it('are taken in the order of their names, those from before the page was ready and those after', async () => {
    const queue = new Queue();
    const taken: Promise<Entry[]>[] = [];
    queue.launch({ files: [handle('IM10.dcm'), handle('IM2.dcm')] });
    takeLaunched(launchQueueOf({ launchQueue: queue }), (given) => taken.push(all(given)));
    queue.launch({ files: [handle('cd.iso')] });
    const names = (await Promise.all(taken)).map((entries) => entries.map(({ path }) => path));
    expect(names).toEqual([['IM2.dcm', 'IM10.dcm'], ['cd.iso']]);
  });

  it('are none where the app was just started, or the browser hands over none', () => {
    const queue = new Queue();
    const taken: unknown[] = [];
    takeLaunched(queue, (given) => taken.push(given));
    queue.launch({});
    queue.launch({ files: [] });
    takeLaunched(launchQueueOf({}), (given) => taken.push(given));
    expect(taken).toEqual([]);
  });

  it('get a row where they cannot be opened any more', async () => {
    const queue = new Queue();
    const taken: Promise<Entry[]>[] = [];
    takeLaunched(queue, (given) => taken.push(all(given)));
    queue.launch({ files: [handle('gone')] });
    expect(await taken[0]).toEqual([{ path: 'gone', blob: undefined }]);
  });

  it('are of the kinds that the manifest names, and come to the window that is there', () => {
    const endings = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
    expect(endings).toEqual(['.dcm', '.dicom', '.zip', '.iso']);
    expect(manifest.launch_handler).toEqual({ client_mode: ['focus-existing', 'auto'] });
  });
});
