import type { KeptSource } from './FolderService';

/** When the file of a source was last changed; undefined for what was packed in an archive, which does not tell. */
export const changedOf = (source: KeptSource | undefined): number | undefined =>
  source !== undefined && 'path' in source ? source.changed : undefined;
