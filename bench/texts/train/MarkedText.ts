/** A text with what is known of stretches of it: 1 speaks of the examination, 0 of somebody. Of the rest nothing is known. */
export interface MarkedText {
  text: string;
  readonly weight: number;
  readonly spans: { readonly start: number; readonly end: number; readonly truth: 0 | 1 }[];
}

export const truthOf = ({ spans }: MarkedText, start: number, end: number): 0 | 1 | undefined =>
  spans.find((span) => start < span.end && end > span.start && span.truth === 0)?.truth ??
  spans.find((span) => start >= span.start && end <= span.end)?.truth;
