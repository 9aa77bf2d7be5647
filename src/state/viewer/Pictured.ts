/** What the viewer's components show, from the rooms below. */
export type { GreyRange, ScoredRect, ShownFrame } from '../../jobs/pixelProtocol';
export type { CoveredArea, Rect, Redaction } from '../../pixel/Redaction';
