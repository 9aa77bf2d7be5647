import { toWire, type PackedWire } from '../../src/packed/crossing';
import { PackedBlob } from '../../src/packed/PackedBlob';
import { DiskBlob } from '../disk/DiskBlob';
import type { Source } from './FolderService';

/** What of an intake crosses to a lane: a range of a file by its path, what is packed in an archive by how to unpack it, anything else as it is. */
export const sourceOf = (blob: Blob): Source =>
  blob instanceof PackedBlob ? (toWire(blob, rangeOf) as PackedWire) : (rangeOf(blob) as Source);

const rangeOf = (blob: unknown): unknown => (blob instanceof DiskBlob ? blob.file : undefined) ?? blob;
