import { CodestreamError, type Decode } from './Codestream';
import { decodeJpeg } from './codecs/jpeg/decodeJpeg';
import { decodeJpegLossless } from './codecs/jpeg/decodeJpegLossless';
import { readFrameHeader } from './codecs/jpeg/readFrameHeader';
import { readSegments } from './codecs/jpeg/readSegments';
import { decodeJpeg2000 } from './codecs/jpeg2000/decodeJpeg2000';
import { decodeJpegLs } from './codecs/jpegLs/decodeJpegLs';
import { decodeDeflated } from './codecs/decodeDeflated';
import { decodeRle } from './codecs/decodeRle';
import { fromStartOfImage } from './fromStartOfImage';

/** ITU-T T.81 processes that are decoded: sequential DCT and lossless. Headers of DICOM sometimes name the other one. */
const decodeAnyJpeg: Decode = (bytes, described) => {
  const codestream = fromStartOfImage(bytes);
  const { process } = readFrameHeader(codestream, readSegments(codestream));
  if (process <= 1) return decodeJpeg(codestream, described);
  if (process === 3) return decodeJpegLossless(codestream, described);
  throw new CodestreamError('unsupported-syntax', 0);
};

const decodeAnyJpegLs: Decode = (bytes, described) => decodeJpegLs(fromStartOfImage(bytes), described);

const root = '1.2.840.10008.1.2';

const decoders = new Map<string, Decode>([
  [`${root}.5`, decodeRle],
  [`${root}.8.1`, decodeDeflated],
  ...['50', '51', '57', '70'].map((end) => [`${root}.4.${end}`, decodeAnyJpeg] as const),
  ...['80', '81'].map((end) => [`${root}.4.${end}`, decodeAnyJpegLs] as const),
  ...['90', '91', '201', '202', '203'].map((end) => [`${root}.4.${end}`, decodeJpeg2000] as const),
]);

/** The decoder of a transfer syntax (PS3.5 A.4). Undefined for video, JPEG XL, JPIP, retired processes of JPEG and JPEG 2000 part 2. */
export const decoderOf = (transferSyntax: string): Decode | undefined => decoders.get(transferSyntax);
