import { kindOf, sniffed } from './kindOf';
import type { Look, Looks } from './Looked';

/** Tells of files what they are, and nothing besides. */
export const sniff: Look<undefined> = (files) =>
  Promise.all(
    files.map(async ({ path, blob }) => {
      try {
        const kind = kindOf(path, new Uint8Array(await blob.slice(0, sniffed).arrayBuffer()));
        return kind === 'dicom' ? { kind, told: undefined } : { kind };
      } catch {
        // Withdrawn, on a pulled stick, or a placeholder of a cloud folder.
        return { kind: 'unreadable-file' };
      }
    }),
  );

/** For who wants to know nothing besides. */
export const sniffing: Looks<undefined> = { look: sniff, sniff };
