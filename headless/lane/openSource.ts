import { DiskBlob } from '../disk/DiskBlob';
import type { Source } from './FolderService';

/** A smaller file is read at once before it is cleaned; a larger one is asked for ranges. */
const inMemory = 64 * 1024 * 1024;

/** For inspecting: only the ranges that are asked for are read. */
export const glance = (source: Source): DiskBlob =>
  'path' in source ? DiskBlob.ofFile(source) : new DiskBlob([source]);

/** For cleaning, which reads every byte several times. Rejects with NotReadableError where the file is gone. */
export async function openSource(source: Source): Promise<Blob> {
  const blob = glance(source);
  return blob.size > inMemory ? blob : new DiskBlob([await blob.bytes()]);
}
