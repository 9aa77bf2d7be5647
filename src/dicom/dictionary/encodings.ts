import type { Encoding } from './DataSet';

/** The encodings that DICOM has a transfer syntax for (PS3.5 A.1 to A.3). */
export const encodings = {
  implicitLittle: { explicit: false, bigEndian: false },
  explicitLittle: { explicit: true, bigEndian: false },
  explicitBig: { explicit: true, bigEndian: true },
} as const satisfies Record<string, Encoding>;
