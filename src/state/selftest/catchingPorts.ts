import type { CleanCopy } from '../../export/CleanCopy';
import type { Ports } from '../Ports';

/** What would have left the page. */
export interface Caught {
  copies: readonly CleanCopy[];
  report: string;
}

/** A key that everybody knows, for files about nobody: the same copies in every test, so that no number of theirs is like a planted one by chance. */
const openKey = (): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => at);

/** The real lanes, and in place of downloads a hand that keeps what they would have got. */
export function catchingPorts(ports: Ports): { readonly ports: Ports; readonly caught: Caught } {
  const caught: Caught = { copies: [], report: '' };
  return {
    caught,
    ports: {
      ...ports,
      randomKey: openKey,
      chooseZip: undefined,
      saveFolder: undefined,
      saveZip: (copies) => {
        caught.copies = copies;
        return Promise.resolve({ kind: 'handed-over', files: copies.length, zips: 1 });
      },
      saveReport: (parts) => {
        caught.report = [...parts].join('');
      },
      saveEach: () => Promise.resolve({ kind: 'not-supported' }),
      savePrivate: () => undefined,
      savePreset: () => undefined,
      saveKey: () => undefined,
    },
  };
}
