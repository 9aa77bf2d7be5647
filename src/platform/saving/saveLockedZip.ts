import { zipVolumes } from '../../export/zipVolumes';
import { canChooseZip, chooseZip } from './chooseZip';
import type { ChosenFile } from './ChosenFile';
import { download } from './download';
import type { FolderFile } from './FolderFile';
import { between } from './handedOver';
import { saveFailureOf } from './saveFailureOf';
import type { SaveOutcome, Written } from './SaveOutcome';

type Bytes = Uint8Array<ArrayBuffer>;

/** Encrypted bytes that are written, or become a Blob, at once. */
const portion = 4 * 1024 * 1024;
/** As in `saveZip`. */
const mostAsDownload = 2e9;

/** Loaded when somebody wants one: before that, a page without network must have it (`main.ts`). */
export const lockedZipWriter = () => import('./lockedZip');

/**
 * Saves copies as a ZIP with a password: straight to disk where the browser has a save picker, elsewhere as a download, or as several. Call it in a
 * click. What the browser may write to a temporary file is encrypted already.
 * @param name without the `.zip`
 */
export async function saveLockedZip(
  copies: readonly FolderFile[],
  name: string,
  password: string,
  done: Written,
): Promise<SaveOutcome> {
  const chosen = canChooseZip() ? await chooseZip(name) : undefined;
  if (chosen !== undefined && 'kind' in chosen) return chosen;
  try {
    return await (chosen === undefined
      ? handOver(copies, name, password, done)
      : write(copies, chosen, password, done));
  } catch (error) {
    await chosen?.discard();
    return { kind: 'failed', code: saveFailureOf(error), saved: 0 };
  }
}

async function write(
  copies: readonly FolderFile[],
  file: ChosenFile,
  password: string,
  done: Written,
): Promise<SaveOutcome> {
  const total = sizeOf(copies);
  const { lockedZip } = await lockedZipWriter();
  const pieces = new Portions((blob) => file.write(blob));
  await lockedZip(copies, password, pieces.add, (bytes) => done(bytes, total));
  await pieces.end();
  const bytes = await file.close();
  if (bytes === undefined) return { kind: 'failed', code: 'different', saved: 0 };
  return { kind: 'saved', files: copies.length, bytes, readBack: false };
}

async function handOver(
  copies: readonly FolderFile[],
  name: string,
  password: string,
  done: Written,
): Promise<SaveOutcome> {
  const total = sizeOf(copies);
  const { lockedZip } = await lockedZipWriter();
  const volumes = zipVolumes(copies, mostAsDownload);
  let before = 0;
  for (const [at, volume] of volumes.entries()) {
    const blobs: Blob[] = [];
    const pieces = new Portions((blob) => Promise.resolve(void blobs.push(blob)));
    await lockedZip(volume, password, pieces.add, (bytes) => done(before + bytes, total));
    await pieces.end();
    before += sizeOf(volume);
    if (at > 0) await between();
    const called = volumes.length === 1 ? name : `${name}-${String(at + 1)}`;
    download(new Blob(blobs, { type: 'application/zip' }), `${called}.zip`);
  }
  return { kind: 'handed-over', files: copies.length, zips: volumes.length };
}

const sizeOf = (copies: readonly FolderFile[]): number =>
  copies.reduce((sum, { blob }) => sum + blob.size, 0);

/** Gathers small pieces into larger ones: a write costs the browser a millisecond. */
class Portions {
  readonly #to: (blob: Blob) => Promise<void>;
  #waiting: Bytes[] = [];
  #bytes = 0;

  constructor(to: (blob: Blob) => Promise<void>) {
    this.#to = to;
  }

  readonly add = async (bytes: Bytes): Promise<void> => {
    this.#waiting.push(bytes.slice());
    this.#bytes += bytes.length;
    if (this.#bytes >= portion) await this.end();
  };

  async end(): Promise<void> {
    const blob = new Blob(this.#waiting);
    this.#waiting = [];
    this.#bytes = 0;
    if (blob.size > 0) await this.#to(blob);
  }
}
