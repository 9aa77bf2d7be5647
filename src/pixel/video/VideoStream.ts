/** How pictures and sound are packed into one stream; told by its first bytes. */
export type VideoContainer = 'mp4' | 'mpeg-ts' | 'mpeg-ps' | 'annex-b' | 'unknown';

/** The moving picture of a file, as a browser could be asked to play it. */
export interface VideoStream {
  readonly container: VideoContainer;
  /**
   * All fragments one after the other, as slices of the file: no bytes are copied. H.264 in a transport stream is repacked as MP4, which browsers
   * play. Its `type` says what it is.
   */
  readonly stream: Blob;
  /** True where sound stayed behind when it was repacked. */
  readonly silent: boolean;
}
