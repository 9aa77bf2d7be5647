import { blobOf } from '../../dicom/model/blobOf';
import type { Part10 } from '../../dicom/model/Part10';

/** All fragments behind the Basic Offset Table one after the other: slices of the file. */
export const videoIn = ({ pixelData, stream }: Part10): Blob =>
  blobOf(
    pixelData?.fragments?.slice(1).map(({ valueStart, valueEnd }) => stream.slice(valueStart, valueEnd)) ??
      [],
    stream,
  );
