import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writevSync } from 'node:fs';
import { DiskBlob } from './DiskBlob';
import type { NotSaved, Target } from './FolderService';

/** Bytes that are held at once while a copy is written or read back. */
const window = 8 * 1024 * 1024;

export interface Written {
  readonly kind: 'written';
  readonly sha256: string | undefined;
  readonly readBack: number;
}

/**
 * Writes a clean copy: first under another name, then its size is checked, then it is renamed. Nothing half-written ever has the
 * name of a copy. With `readBack` the renamed file is read again and its hash compared with that of the verified bytes.
 */
export async function save(blob: Blob, target: Target): Promise<Written | NotSaved> {
  const hash = target.hash || target.readBack ? createHash('sha256') : undefined;
  try {
    await write(blob, target.part, hash);
    renameSync(target.part, target.path);
  } catch (error) {
    rmSync(target.part, { force: true });
    return { kind: 'failed', code: isDiskFull(error) ? 'disk-full' : 'not-saved' };
  }
  const sha256 = hash?.digest('hex');
  if (!target.readBack) return { kind: 'written', sha256, readBack: 0 };
  const before = performance.now();
  if (hashOf(target.path) !== sha256) {
    rmSync(target.path, { force: true });
    return { kind: 'failed', code: 'read-back-differs' };
  }
  return { kind: 'written', sha256: target.hash ? sha256 : undefined, readBack: performance.now() - before };
}

/** Writes all bytes and checks that so many arrived. */
async function write(blob: Blob, path: string, hash: Hash | undefined): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    let held: Uint8Array[] = [];
    let size = 0;
    for await (const bytes of new DiskBlob([blob]).chunks(window)) {
      hash?.update(bytes);
      held.push(bytes);
      size += bytes.length;
      if (size < window && held.length < mostBuffers) continue;
      writeAll(file, held, size);
      [held, size] = [[], 0];
    }
    writeAll(file, held, size);
    if (fstatSync(file).size !== blob.size) throw new Error('size');
  } finally {
    closeSync(file);
  }
}

/** What one system call may be given (IOV_MAX of Linux and macOS is 1024). */
const mostBuffers = 1000;

function writeAll(file: number, buffers: readonly Uint8Array[], size: number): void {
  if (size === 0 || writevSync(file, buffers) === size) return;
  // A full disk takes a part first and says why on the next try, which would need to go on inside a buffer: it is not worth it.
  throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
}

function hashOf(path: string): string | undefined {
  const hash = createHash('sha256');
  const bytes = new Uint8Array(window);
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = 1; read > 0;) {
        read = readSync(file, bytes, 0, window, null);
        hash.update(bytes.subarray(0, read));
      }
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
