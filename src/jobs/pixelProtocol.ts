import type { Unreadable } from '../dicom/model/Part10';
import type { Graphics } from '../pixel/graphics/Graphics';
import type { RuleSet } from '../pixel/layouts/RuleSet';
import type { PixelProblem } from '../pixel/PixelProblem';
import type { Rect, Redaction } from '../pixel/Redaction';
import type { RedactionRule } from '../pixel/RedactionRule';
import type { TellingFrames } from '../pixel/sight/tellingFrames';
import type { VideoStream } from '../pixel/video/VideoStream';
import type { PictureAudit } from './auditPicture';
import type { CleaningOutcome, CleanRequest, Failed, PictureQuestion } from './protocol';

/** What a pixel lane does: everything that needs a decoder. Its Worker is loaded when a picture is first asked for. */
export interface PixelService {
  /** What the viewer must know of a file before it draws. `of` as in FrameRequest. */
  picture(file: Blob, of: string): Promise<Picture | NoPicture>;
  /** One frame, ready to draw. The bytes are handed over, not copied. */
  frame(file: Blob, request: FrameRequest): Promise<ShownFrame | NoPicture>;
  /** Text that stands in the picture, over sampled frames: a help for eyes. */
  findText(file: Blob): Promise<TextFound | NoPicture>;
  /** What an audit asks of a picture. */
  audit(file: Blob, questions: readonly PictureQuestion[]): Promise<PictureAudit | Unreadable | Failed>;
  /** Frames that stand for all others of a picture, so that a person need not see each. Decodes every frame. */
  telling(file: Blob): Promise<TellingFrames | NoPicture>;
  /** Rules for devices, from the text of a file that a person gave. */
  rules(text: string): Promise<RuleSet | Unreadable | Failed>;
  /** What such rules black out in a picture; nobody has looked at what they leave. */
  proposal(file: Blob, rules: readonly RedactionRule[]): Promise<Proposal | NoPicture>;
  /** What a presentation state draws over pictures. Its texts are patient data. */
  graphics(file: Blob): Promise<Graphics | NoPicture>;
  /** What can be said of a picture that no decoder draws. */
  undrawn(file: Blob): Promise<Undrawn | NoPicture>;
  /** The cleaning of DicomService, which can also black out. */
  clean(file: Blob, request: CleanRequest): Promise<CleaningOutcome>;
}

export type NoPicture = PixelProblem | Unreadable | Failed;

export interface Proposal {
  readonly kind: 'proposal';
  /** Undefined where no rule fits. */
  readonly redaction: Redaction | undefined;
}

export interface Picture {
  readonly kind: 'picture';
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  /** Height of a pixel through its width (PS3.3 Pixel Spacing, Imager Pixel Spacing or Pixel Aspect Ratio); 1 where nothing says so. */
  readonly pixelAspect: number;
  /** Direction of the rows and of the columns in the patient (PS3.3 C.7.6.2), six cosines; undefined where not given. */
  readonly orientation: readonly number[] | undefined;
  /** Grey values that a window can move over; undefined for colour. */
  readonly grey: GreyRange | undefined;
  /** True where there are overlay planes (60xx) to be shown or hidden. */
  readonly hasOverlays: boolean;
  /** What to black out as far as the header and the kind of device tell; undefined where they tell nothing. */
  readonly proposal: Redaction | undefined;
}

export interface GreyRange {
  /** The file's own windows, the first one is shown at first. Empty: the range of the frame's values. */
  readonly windows: readonly Window[];
  /** Least and greatest value of the first frame, after Rescale. */
  readonly low: number;
  readonly high: number;
}

/** Window Center and Window Width (PS3.3 C.11.2.1.2), in units after the Modality LUT. */
export interface Window {
  readonly center: number;
  readonly width: number;
}

export interface FrameRequest {
  /** Names the file as long as a viewer is open, so that a lane need not read its header for every frame. */
  readonly of: string;
  /** From 0. */
  readonly index: number;
  /** Undefined: as the file says. */
  readonly window?: Window | undefined;
  readonly overlays: boolean;
  /** Longer side at most, for thumbnails; the frame's own size where absent. */
  readonly longest?: number | undefined;
}

export interface ShownFrame {
  readonly kind: 'frame';
  readonly columns: number;
  readonly rows: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** SOP Instance UID: what presentation states refer to. Not with thumbnails. */
  readonly sopInstance?: string | undefined;
}

export interface Undrawn {
  readonly kind: 'undrawn';
  /** Name of the transfer syntax in PS3.6, or its UID. */
  readonly syntax: string;
  /** Undefined where it is no video. Handles only: no bytes cross. */
  readonly video: VideoStream | undefined;
}

export interface TextFound {
  readonly kind: 'text';
  /** The likeliest first. Frames that were looked at. */
  readonly boxes: readonly ScoredRect[];
  readonly framesSearched: number;
  /** Frames that the picture has. */
  readonly frames: number;
  /** Boxes that are text so surely that a person must look before the picture goes out. */
  readonly places: number;
}

export type ScoredRect = Rect & {
  /** Logit of the line model: above 0 likelier text than not. */
  readonly score: number;
};
