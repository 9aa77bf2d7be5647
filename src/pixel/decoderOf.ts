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
import { uids } from '../dicom/dictionary/uids';

/** ITU-T T.81 processes that are decoded: sequential DCT and lossless. Headers of DICOM sometimes name the other one. */
const decodeAnyJpeg: Decode = (bytes, described) => {
  const codestream = fromStartOfImage(bytes);
  const { process } = readFrameHeader(codestream, readSegments(codestream));
  if (process <= 1) return decodeJpeg(codestream, described);
  if (process === 3) return decodeJpegLossless(codestream, described);
  throw new CodestreamError('unsupported-syntax', 0);
};

const decodeAnyJpegLs: Decode = (bytes, described) => decodeJpegLs(fromStartOfImage(bytes), described);

const decoders = new Map<string, Decode>([
  [uids.RLELossless, decodeRle],
  [uids.DeflatedImageFrameCompression, decodeDeflated],
  [uids.JPEGBaseline8Bit, decodeAnyJpeg],
  [uids.JPEGExtended12Bit, decodeAnyJpeg],
  [uids.JPEGLossless, decodeAnyJpeg],
  [uids.JPEGLosslessSV1, decodeAnyJpeg],
  [uids.JPEGLSLossless, decodeAnyJpegLs],
  [uids.JPEGLSNearLossless, decodeAnyJpegLs],
  [uids.JPEG2000Lossless, decodeJpeg2000],
  [uids.JPEG2000, decodeJpeg2000],
  [uids.HTJ2KLossless, decodeJpeg2000],
  [uids.HTJ2KLosslessRPCL, decodeJpeg2000],
  [uids.HTJ2K, decodeJpeg2000],
]);

/** The decoder of a transfer syntax (PS3.5 A.4). Undefined for video, JPEG XL, JPIP, retired processes of JPEG and JPEG 2000 part 2. */
export const decoderOf = (transferSyntax: string): Decode | undefined => decoders.get(transferSyntax);
