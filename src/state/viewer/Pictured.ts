/** What the viewer's components show, from the rooms below. */
export type { GreyRange, ShownFrame, Undrawn } from '../../jobs/pixelProtocol';
export type { CoveredArea, Rect, Redaction } from '../../pixel/Redaction';
export type { Annotation, Colour } from '../../pixel/graphics/Graphics';
export { sideOnSheet, visibleCells } from '../../pixel/sight/visibleCells';
export { isVideo } from '../../pixel/video/isVideo';
