import type { UnopenedReason } from '../../../file/LeftAloneReason';

/** What is wrong with an image, or with a part of it, and at which of its bytes that shows. */
export class ImageError extends Error {
  readonly reason: UnopenedReason;
  readonly at: number;

  constructor(reason: UnopenedReason, at: number) {
    super(reason);
    this.reason = reason;
    this.at = at;
  }
}
