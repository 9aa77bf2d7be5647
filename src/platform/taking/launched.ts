import { comparePaths } from './comparePaths';
import type { Entry } from './withLooks';

/** Through which a system hands files to an installed app (WICG Web App Launch Handler). */
export interface LaunchQueue {
  setConsumer(consumer: (launched: { readonly files?: readonly FileSystemHandle[] }) => void): void;
}

/** Chromium has one, others do not. */
export const launchQueueOf = (scope: object): LaunchQueue | undefined =>
  'launchQueue' in scope ? (scope.launchQueue as LaunchQueue | undefined) : undefined;

/**
 * Takes the files that a person opened with the installed app: those that came before this is called, too, and each time anew while the page is open.
 * A start without a file is none.
 */
export function takeLaunched(
  queue: LaunchQueue | undefined,
  take: (given: AsyncGenerator<Entry>) => void,
): void {
  queue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) take(filesOf(files));
  });
}

/** What cannot be opened any more comes without a Blob, so that it gets a row. */
async function* filesOf(handles: readonly FileSystemHandle[]): AsyncGenerator<Entry> {
  for (const handle of [...handles].sort((a, b) => comparePaths(a.name, b.name)))
    yield { path: handle.name, blob: isFile(handle) ? await opened(handle) : undefined };
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

async function opened(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    return await handle.getFile();
  } catch {
    return undefined;
  }
}
