import { fromWire } from '../../src/packed/crossing';
import { DiskBlob } from '../disk/DiskBlob';
import type { FileRange } from '../disk/Piece';
import type { Source } from './FolderService';

/** A smaller file is read at once before it is cleaned; a larger one is asked for ranges. */
const inMemory = 64 * 1024 * 1024;

/** For inspecting: only the ranges that are asked for are read. */
export const glance = (source: Source): DiskBlob =>
  'path' in source ? DiskBlob.ofFile(source) : new DiskBlob([fromWire(source, openRange) as Blob]);

const openRange = (leaf: unknown): unknown =>
  typeof leaf === 'object' && leaf !== null && 'path' in leaf ? DiskBlob.ofFile(leaf as FileRange) : leaf;

/** The usual file fits; what is longer gets memory of its own. */
const reused = 8 * 1024 * 1024;
let room = new Uint8Array(0);

/**
 * For cleaning, which reads every byte several times. A lane works on one file at a time: the bytes are those of the next one as soon as it is
 * opened, and nothing of a file may be held beyond it. To ask the system for half a megabyte for each file cost a seventh of all
 * time. Rejects with NotReadableError where the file is gone.
 */
export async function openSource(source: Source): Promise<Blob> {
  const blob = glance(source);
  return blob.size > inMemory ? blob : new DiskBlob([await blob.bytesInto(roomFor)]);
}

function roomFor(length: number): Uint8Array<ArrayBuffer> {
  if (length > reused) return new Uint8Array(length);
  if (room.length < length) room = new Uint8Array(Math.min(reused, 2 * length));
  return room.subarray(0, length);
}
