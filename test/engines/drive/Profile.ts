import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders of one browser: what it keeps, and where downloads go. */
export interface Profile {
  readonly path: string;
  readonly downloads: string;
  /** Takes all away that was not given from outside. */
  remove(): void;
}

/** @param given a folder that outlives the browser */
export function profileAt(given?: string): Profile {
  const own = mkdtempSync(join(tmpdir(), 'reinschrift-engine-'));
  const path = given ?? join(own, 'profile');
  const downloads = join(own, 'downloads');
  for (const folder of [path, downloads]) mkdirSync(folder, { recursive: true });
  return {
    path,
    downloads,
    remove: () => rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
