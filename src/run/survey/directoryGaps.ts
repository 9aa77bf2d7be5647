import { missingFrom } from '../../export/missingFrom';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { DirectoryGap } from './DirectoryGap';
import type { FileRow } from '../FileRow';
import type { Lanes } from '../Lanes';

/** A DICOMDIR among the files of an intake. */
export interface FoundDirectory {
  /** `FileRow.id`. */
  readonly file: number;
  readonly path: string;
  readonly blob: Blob;
}

/** Which DICOMDIRs list files that did not come with them. A copy is then not all of what was on the disc, and somebody should know. */
export async function directoryGaps(
  { pool }: Pick<Lanes, 'pool'>,
  directories: readonly FoundDirectory[],
  rows: readonly FileRow[],
  signal: AbortSignal,
): Promise<readonly DirectoryGap[]> {
  const gaps: DirectoryGap[] = [];
  for (const { file, path, blob } of directories) {
    const directory = await pool.run((service) => service.directory(blob), {
      signal,
      timeout: timeoutFor(blob.size),
    });
    if (directory.kind !== 'directory') {
      gaps.push({ file, kind: 'unreadable' });
      continue;
    }
    const { listed, missing } = missingFrom(directory, path, pathsBelow(path, rows));
    if (missing.length > 0) gaps.push({ file, kind: 'missing', listed, missing: missing.length });
  }
  return gaps.sort((a, b) => a.file - b.file);
}

/** What a DICOMDIR lists lies in its own folder or below: of a hundred discs, each looks through its own files only. */
function pathsBelow(path: string, rows: readonly FileRow[]): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return rows.flatMap((row) => (row.path.startsWith(folder) ? row.path : []));
}
