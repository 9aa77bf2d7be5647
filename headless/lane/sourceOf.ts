import { DiskBlob } from '../disk/DiskBlob';
import type { Source } from './FolderService';

/** What of an intake crosses to a lane: a range of a file by its path, anything else as it is. */
export const sourceOf = (blob: Blob): Source => (blob instanceof DiskBlob ? blob.file : undefined) ?? blob;
