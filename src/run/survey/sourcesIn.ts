import type { IgnoredFile, SourceFile } from '../../platform/taking/SourceFile';

/** The files of an intake that are to be read; the others go to `leaveAlone` as they come. */
export async function* sourcesIn(
  files: AsyncIterable<SourceFile | IgnoredFile>,
  leaveAlone: (file: IgnoredFile) => void,
): AsyncGenerator<SourceFile> {
  for await (const file of files) {
    if ('blob' in file) yield file;
    else leaveAlone(file);
  }
}
