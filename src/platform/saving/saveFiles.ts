import { joinedBlob } from '../../dicom/model/blobOf';
import { nativeBlob } from '../../packed/nativeBlob';
import { download } from './download';

interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Hands files to the browser's downloads: one as it is, several as one ZIP.
 * @param zip makes it, whole
 * @param name of the ZIP, without the ending
 */
export async function saveFiles(
  files: readonly NamedFile[],
  zip: (files: readonly NamedFile[]) => Promise<readonly Blob[]>,
  name: string,
): Promise<void> {
  const [only] = files;
  if (files.length === 1 && only !== undefined) download(only.blob, only.name);
  else download(await nativeBlob(joinedBlob(await zip(files), 'application/zip')), `${name}.zip`);
}
