import type { NoPicture } from '../file/pictures/NoPicture';
import type { Proposal } from '../file/pictures/proposalFor';
import type { ViewedPicture } from '../file/pictures/ViewedPicture';
import type { FrameRequest, ShownFrame } from '../file/pictures/ShownFrame';
import type { Undrawn } from '../file/pictures/undrawnIn';
import type { TextFound } from '../file/pictures/textIn';
import type { Unreadable } from '../dicom/model/Part10';
import type { Graphics } from '../pixel/graphics/Graphics';
import type { RuleSet } from '../pixel/layouts/RuleSet';
import type { RedactionRule } from '../pixel/RedactionRule';
import type { TellingFrames } from '../pixel/sight/tellingFrames';
import type { PictureAudit } from '../file/audit/auditPicture';
import type { CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { CleanRequest } from '../file/clean/CleanRequest';
import type { Failed } from '../file/outcomes';
import type { PictureQuestion } from '../file/audit/Audit';

/** What a pixel lane does: everything that needs a decoder. Its Worker is loaded when a picture is first asked for. */
export interface PixelService {
  /** What the viewer must know of a file before it draws. `of` as in FrameRequest. */
  picture(file: Blob, of: string): Promise<ViewedPicture | NoPicture>;
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
