import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';

/** Bytes by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What lies in a ZIP. */
export const readZip = (path: string): Files => new Map(Object.entries(unzipSync(readFileSync(path))));

/** What lies below a folder. */
export const readFolder = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

/** Paths and SHA-256 of the copies, in the order of their paths: what two runs are compared by. */
export const hashesOf = (files: Files): readonly string[] =>
  [...files]
    .filter(([path]) => path.endsWith('.dcm'))
    .map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
    .sort();
