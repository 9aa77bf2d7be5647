import type { Window } from './ViewedPicture';

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
