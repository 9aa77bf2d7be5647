import { changedOf } from '../lane/changedOf';
import { dirname, join } from 'node:path';
import { crcOfFile } from '../output/crcOfFile';
import type { Journal, Noted } from '../output/Journal';
import { folderMaker } from './folderMaker';
import type { FolderRun } from './FolderRun';

/** Copies that are read at the same time. */
const reads = 8;

/**
 * Settles what the same run made before it was cut off: of each copy that it noted, the source is what it was, and every byte of the
 * copy is there. All else is made again.
 */
export async function takeOver(
  run: FolderRun,
  journal: Journal,
  output: string,
  seen: (count: number) => void,
): Promise<void> {
  const sources = new Map(run.files.map((file) => [file.id, file]));
  const ready = folderMaker(output);
  const look = async ({ file, changed, outcome }: Noted): Promise<void> => {
    const source = sources.get(file);
    const path = run.paths.of.get(file);
    if (source === undefined || changedOf(source.source) !== changed || path === undefined) return;
    const whole = join(output, path);
    // Not where a link leads out of OUT.
    if (ready(dirname(whole)) !== undefined) return;
    const there = await crcOfFile(whole);
    if (there?.size !== outcome.bytes || there.crc !== outcome.crc) return;
    run.takeOver(source, outcome);
    seen(run.ledger.count);
  };
  for (const batch of journal.before())
    for (let at = 0; at < batch.length; at += reads) await Promise.all(batch.slice(at, at + reads).map(look));
}
