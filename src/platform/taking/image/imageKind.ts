import { bytesOf } from '../../../dicom/model/bytesOf';

/** Where the first descriptor of a volume has its identifier (ECMA-119 section 8.1.2, ECMA-167 section 2/9.1). */
const identifierAt = 16 * 2048 + 1;
const identifiers = ['CD001', 'BEA01', 'NSR02', 'NSR03'];
/** At the end of an image of a Mac, and of one of a virtual disk of Windows (the last 512 bytes). */
const footers = ['koly', 'conectix'];
const footerLength = 512;

/** Whether a file is an image of a disc that is read here (`volume`), or of another kind (`foreign`). Two short reads; nothing throws. */
export async function imageKind(file: Blob): Promise<'volume' | 'foreign' | undefined> {
  if (file.size < footerLength) return undefined;
  try {
    if (identifiers.includes(await textAt(file, identifierAt, 5))) return 'volume';
    const footer = await textAt(file, file.size - footerLength, 8);
    return footers.some((mark) => footer.startsWith(mark)) ? 'foreign' : undefined;
  } catch {
    // Withdrawn since its beginning was read: it is called by that.
    return undefined;
  }
}

const textAt = async (file: Blob, start: number, length: number): Promise<string> =>
  start + length > file.size ? '' : String.fromCharCode(...(await bytesOf(file, start, start + length)));
